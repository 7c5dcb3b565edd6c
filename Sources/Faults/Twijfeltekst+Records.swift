/// Doubts about the records of a delivery, in order of code.
extension Twijfeltekst {
    static let ofRecords = [
        oneNumberForMany, sameCareTwice, careRedelivered, jeugdigenUnknown, jeugdigeOnTooMuch, fillInBsn,
        withdrawsNothing, implausibleDays, implausibleAge, almostWithdrawn,
    ]

    /// One number for what can't be one record.
    package static let oneNumberForMany = Twijfeltekst(
        "TWI-001", "één nummer voor verschillende jeugdigen, dagen, bedragen of voorzieningen op één registratiemoment",
        oorzaak:
            "staat er een factuur- of batchnummer in plaats van het nummer van de regel, zijn nummers afgekapt of afgerond, kwam een rij van eerder terug met andere inhoud en de oude registratiedatum, of heeft elke rij de dag van de uitvoer als registratiedatum",
        betekenis:
            "Rijen met hetzelfde nummer zijn versies van één record en alleen de laatste telt. Alles wat eerder onder dat nummer stond "
            + "verdwijnt uit de cijfers: jeugdigen en geld worden te laag.",
        herstel:
            "laat het nummer van elke regel leveren, en zo nodig de kolom aanbieder; vergelijk een bestand van eerder met dit, kolom voor kolom"
    )

    /// The same declaratie more than once.
    package static let sameCareTwice = Twijfeltekst(
        "TWI-002", "dezelfde zorg onder twee of meer nummers",
        oorzaak:
            "zijn rijen twee keer uitgevoerd (een koppeling die rijen vermenigvuldigt) of is het minteken van crediteringen weggevallen",
        betekenis:
            "Van dezelfde jeugdige staan declaraties met dezelfde dagen, voorziening en aanbieder en hetzelfde bedrag onder "
            + "verschillende nummers, ook nadat crediteringen ervan af zijn gehaald. Bedragen tellen dan dubbel. Het wordt vergeleken met wat bij deze "
            + "gemeente eerder, en bij andere gemeenten, gewoon is.",
        herstel: "lever elke declaratie één keer, onder haar eigen nummer")

    /// A delivery under new numbers.
    package static let careRedelivered = Twijfeltekst(
        "TWI-003", "een levering herhaalt zorg die al was geleverd, meestal onder andere nummers",
        oorzaak:
            "kregen records in een ander systeem nieuwe nummers, vielen voorloopnullen of hoofdletters in de nummers weg, of kwam de kolom aanbieder erbij, verdween zij of werd zij anders gevuld",
        betekenis:
            "De eerdere records blijven staan en tellen dubbel; correcties en intrekkingen vinden hun record niet.",
        herstel: "lever onder de nummers en aanbieders van eerder, of lever alles opnieuw en zet leveringen op volledig"
    )

    /// Other keys than before.
    package static let jeugdigenUnknown = Twijfeltekst(
        "TWI-004", "een levering waarin de meeste jeugdigen met zorg van voor de vorige levering onbekend zijn",
        oorzaak:
            "zijn de sleutels van jeugdigen opnieuw gemaakt (een andere pseudonimisering) of anders geschreven (nullen, hoofdletters, .0 erachter)",
        betekenis: "Wie al jeugdhulp had, telt onder een nieuwe sleutel nog een keer.",
        herstel: "lever dezelfde sleutels als eerder, of lever alles opnieuw onder de nieuwe sleutels")

    /// A key that is no child.
    package static let jeugdigeOnTooMuch = Twijfeltekst(
        "TWI-005", "één jeugdige met onwaarschijnlijk veel records, zorg tegelijk of gemeenten",
        oorzaak: "staat er een vaste tekst of een opvulnummer waar een sleutel hoort",
        betekenis:
            "Veel jeugdigen tellen samen als één: aantallen worden te laag, en ambulante hulp schuift naar 'bij niet thuis'.",
        herstel:
            "laat de sleutel van elke jeugdige leveren, of laat rijen zonder sleutel leeg, dan worden zij afgekeurd")

    /// A bsn that nobody has.
    package static let fillInBsn = Twijfeltekst(
        "TWI-006", "een bekend opvul-bsn als jeugdige",
        oorzaak: "vulde iemand een bsn in dat door de elfproef komt, omdat het echte onbekend was",
        betekenis: "Alle rijen met zo'n nummer tellen samen als één jeugdige die niet bestaat.",
        herstel: "laat het echte bsn leveren")

    /// Withdrawals that miss.
    package static let withdrawsNothing = Twijfeltekst(
        "TWI-007", "intrekkingen van zorg van voor de vorige levering waarvan de meeste niets vinden om in te trekken",
        oorzaak: "zijn de nummers of de aanbieders anders geschreven dan toen de records werden geleverd",
        betekenis: "Wat ingetrokken had moeten worden, telt nog mee.",
        herstel: "lever intrekkingen onder het nummer en de aanbieder waaronder het record eerder is geleverd")

    /// Care that can't have been declared so.
    package static let implausibleDays = Twijfeltekst(
        "TWI-008", "declaraties die lang na hun registratie eindigen of meer dan een jaar duren",
        oorzaak:
            "staat de einddatum van de indicatie of van het contract bij een declaratie, of is een jaartal verkeerd getypt",
        betekenis:
            "Een bedrag wordt over de dagen verdeeld: het komt dan in jaren terecht waar het niet hoort, en de jeugdige telt daar mee.",
        herstel: "laat de dagen van de zorg leveren, niet die van de indicatie")

    /// Care of whoever is no child.
    package static let implausibleAge = Twijfeltekst(
        "TWI-009", "een leeftijd onder 0 of boven 23 jaar bij het begin van de zorg",
        oorzaak:
            "staat er een andere datum in de kolom geboortedatum of begindatum, zijn dag en jaar verwisseld of is het iemand anders dan de jeugdige",
        betekenis: "Er is geen leeftijdsgrens: ook deze records tellen mee. Een datum 01-01 krijgt een jaar speling.",
        herstel: "kijk of de geboortedatum, de begindatum of de sleutel verkeerd is")

    /// A status that was meant to withdraw.
    package static let almostWithdrawn = Twijfeltekst(
        "TWI-010", "veel records met een status waarin een intrekkend woord staat, maar die niets intrekt",
        oorzaak: "schrijft het systeem meer in de kolom status dan het ene woord",
        betekenis: "Records die ingetrokken lijken, tellen gewoon mee.",
        herstel: "lever precies een van de zes woorden, of een status zonder zo'n woord")
}
