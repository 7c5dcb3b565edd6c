/// `referentie/voorzieningen.csv` of the example.
///
/// The Twents model started on 1 January 2019 with other products, so codes before and after differ and have days on
/// which they hold. All codes are fictitious: no list of Twente was found.
enum Voorzieningenlijst {
    static var tekst: String {
        "productcode;voorziening;omschrijving;gemeente;vanaf;tm\n" + tot2019 + vanaf2019 + altijd
    }

    private static let tot2019 = """
        45V*;ambulant;fictieve code: begeleiding en behandeling thuis;;;2018-12-31
        45V90;residentieel;fictieve code: kamertraining, alleen in Enschede onder deze code;GM0153;;2018-12-31
        54V02;ambulant;fictieve code: jeugd-ggz ambulant;;;2018-12-31
        44P*;pleegzorg;fictieve code: pleegzorg;;;2018-12-31
        44G10;gezinshuis;fictieve code: gezinshuis;;;2018-12-31
        43R*;residentieel;fictieve code: verblijf op een groep;;;2018-12-31
        43W01;beschikbaarheidsvoorziening;fictieve code: weinig voorkomende hoogspecialistische zorg;;;2018-12-31
        43J01;jeugdzorgplus;fictieve code: gesloten jeugdhulp;;;2018-12-31
        42V01;overig;fictieve code: vervoer;;;2018-12-31

        """

    private static let vanaf2019 = """
        OB*;ambulant;fictieve code: ondersteuningsbehoefte, thuis;;2019-01-01;
        OBV*;overig;fictieve code: vervoer bij een ondersteuningsbehoefte;;2019-01-01;
        OBV9;ambulant;fictieve code: begeleid vervoer met behandeling;;2019-01-01;
        OB7*;residentieel;fictieve code: ondersteuningsbehoefte met verblijf, alleen in Almelo;GM0141;2019-01-01;
        MP01;pleegzorg;fictieve code: module pleegzorg;;2019-01-01;
        MP02;pleegzorg;fictieve code: module pleegzorg intensief;;2019-01-01;
        MG10;gezinshuis;fictieve code: module gezinshuis;;2019-01-01;
        MR*;residentieel;fictieve code: module verblijf;;2019-01-01;
        MR09;gezinshuis;fictieve code: module verblijf, in Dinkelland een gezinshuis;GM1774;2019-01-01;
        BV*;beschikbaarheidsvoorziening;fictieve code: beschikbaarheidsvoorziening (WVHS);;2019-01-01;
        JZP1;jeugdzorgplus;fictieve code: gesloten jeugdhulp;;2019-01-01;

        """

    private static let altijd = """
        48B01;overig;fictieve code: jeugdbescherming;;;
        OJA1;ambulant;fictieve code: onderwijs-jeugdhulparrangement, zonder declaraties;;;

        """
}
