/// The LEESMIJ of the example's data folder.
enum Leesmij {
    static let tekst = """
        ALLES IN DEZE MAP IS VERZONNEN
        ==============================

        Dit is de voorbeelddata van tmsd. Er staat geen enkele echte jeugdige, indicatie of declaratie in. Jeugdigen heten
        F gevolgd door cijfers (F van fictief), productcodes en aanbieders bestaan niet, en wie wanneer welke hulp kreeg is
        geloot. Echt zijn alleen de gepubliceerde totalen waar de loting op uitkomt: de cijfers van de update van januari
        2021 van de Twentse Monitor Sociaal Domein (peildatum oktober 2020), over Twente als geheel. Cijfers per gemeente
        die uit deze map volgen zeggen niets over die gemeente; ook de inwonertallen per gemeente zijn een verdeling van het
        Twentse totaal, en de bedragen over 2020 (die niet gepubliceerd zijn) zijn verzonnen.

        De map is gemaakt met `tmsd voorbeeld` en mag weg: hetzelfde commando maakt hem byte voor byte opnieuw.

        leveringen/2020-07   alles wat tot en met 31 juli 2020 is geregistreerd; hoort bij de update over 2020-Q1
        leveringen/2020-10   wat daarna kwam, met herhalingen, correcties, intrekkingen en crediteringen; hoort bij 2020-Q2

        Enkele gemeenten leveren op hun eigen manier: Almelo met komma's, Borne met tabs, Haaksbergen met aanhalingstekens en
        een BOM, Hengelo met aanbieders, Losser met |, Oldenzaal met debet_credit, Tubbergen met andere kolommen, Wierden met
        kale gemeentecodes, Hof van Twente met tijdstippen, Rijssen-Holten met Wmo-regels en Dinkelland als Windows-1252 met
        eurotekens. Een handvol regels is met opzet onleesbaar: die horen te worden afgekeurd.

        """
}
