/// Further doubts about the records of a delivery, in order of code.
extension Twijfeltekst {
    static let furtherOfRecords = [
        numberOfOther, amountsOutOfScale, registeredBeforeCare, codesUnknown, allOnOneDay, careInTwoGemeenten,
        declaredWithoutIndicatie, daysLost, creditsOutOfScale, someAmountsOutOfScale,
    ]

    /// Numbers that go to other jeugdigen.
    package static let numberOfOther = Twijfeltekst(
        "TWI-020", "nummers die eerst van een andere jeugdige waren",
        oorzaak:
            "begint de nummering bij elke levering of aanbieder opnieuw, zijn de sleutels van jeugdigen opnieuw gemaakt of is één kolom apart gesorteerd",
        betekenis:
            "Rijen met hetzelfde nummer zijn versies van één record: wat er eerst onder dat nummer stond, telt niet meer. Een correctie houdt haar jeugdige.",
        herstel:
            "lever nummers die hetzelfde record blijven aanwijzen, zo nodig met de kolom aanbieder, en dezelfde sleutels als eerder"
    )

    /// A column of amounts in another unit.
    package static let amountsOutOfScale = Twijfeltekst(
        "TWI-021", "bedragen van een heel andere orde dan gewoon is",
        oorzaak: "staan er centen in plaats van euro's of andersom, of verdween het decimaalteken",
        betekenis:
            "Per dag en voorziening is het bedrag in het midden vele malen groter of kleiner dan bij eerdere leveringen van de gemeente en bij andere gemeenten.",
        herstel: "lever in euro's met een decimaalteken, of zet bedrag_eenheid voor dit bestand goed")

    /// Days in the wrong column, or turned round.
    package static let registeredBeforeCare = Twijfeltekst(
        "TWI-022", "veel records die zijn geregistreerd voordat hun zorg begon",
        oorzaak: "zijn dag en maand verwisseld of staan kolommen met dagen verwisseld",
        betekenis: "Zorg komt in de verkeerde periode, en bij een vroegere peildatum telt zij te vroeg of te laat mee.",
        herstel: "kijk in welke kolom en in welke volgorde de dagen staan, en lever ze als 2020-03-31")

    /// Codes of another list.
    package static let codesUnknown = Twijfeltekst(
        "TWI-023", "productcodes die bekend waren, zijn het niet meer",
        oorzaak: "kregen producten andere codes, of staat er iets achter of voor de code",
        betekenis: "Records zonder bekende voorziening tellen alleen mee in tabel 2.",
        herstel: "neem de nieuwe codes op in referentie/voorzieningen.csv, of laat de codes van eerder leveren")

    /// One day for all.
    package static let allOnOneDay = Twijfeltekst(
        "TWI-024", "de meeste records van een bestand beginnen op één dag",
        oorzaak: "is één datum over de hele kolom gekopieerd, of staat er de dag van de uitvoer",
        betekenis:
            "Zorg komt in de verkeerde periode. Het wordt vergeleken met eerdere leveringen en met andere gemeenten.",
        herstel: "laat de eigen begindatum van elke regel leveren")

    /// Rows of another gemeente.
    package static let careInTwoGemeenten = Twijfeltekst(
        "TWI-025", "dezelfde zorg onder twee gemeenten",
        oorzaak: "staat het bestand van een andere gemeente onder deze naam, of is de kolom gemeente verkeerd gevuld",
        betekenis:
            "Van dezelfde jeugdige staan declaraties met dezelfde dagen, voorziening, aanbieder en hetzelfde bedrag in twee gemeenten. Bedragen tellen dan dubbel.",
        herstel: "kijk van welke gemeente de rijen zijn")

    /// Keys of another make.
    package static let declaredWithoutIndicatie = Twijfeltekst(
        "TWI-026", "veel jeugdigen met een declaratie hebben geen enkele indicatie van de gemeente",
        oorzaak:
            "zijn de sleutels in declaraties anders gemaakt of geschreven dan die in indicaties, of ontbreekt een deel van de indicaties",
        betekenis: "Een jeugdige telt dan bij de indicaties en bij de declaraties als een ander.",
        herstel: "lever in alle bestanden dezelfde sleutels, en alle indicaties")

    /// Ends that were cut off, or never written.
    package static let daysLost = Twijfeltekst(
        "TWI-027", "veel meer zorg zonder einde of van één dag dan gewoon is",
        oorzaak: "is de kolom einddatum leeg gebleven of gelijk gemaakt aan de begindatum",
        betekenis:
            "Indicaties zonder einddatum lopen door en tellen in elke latere periode mee; zorg van één dag telt er in te weinig. Het wordt vergeleken met eerdere leveringen en met andere gemeenten.",
        herstel: "laat de einddatum leveren")

    /// Signs that went missing.
    package static let creditsOutOfScale = Twijfeltekst(
        "TWI-028", "veel meer declaraties onder nul dan gewoon is",
        oorzaak: "is het teken van de bedragen omgekeerd",
        betekenis:
            "Wat gedeclareerd is, lijkt gecrediteerd: jeugdigen en bedragen worden te laag. Het wordt vergeleken met eerdere leveringen en met andere gemeenten.",
        herstel: "laat crediteringen onder nul leveren en al het andere erboven")

    /// Some of a column of amounts in another unit.
    package static let someAmountsOutOfScale = Twijfeltekst(
        "TWI-029", "veel meer bedragen van een heel andere orde dan gewoon is",
        oorzaak:
            "las een rekenblad een deel van de bedragen anders (duizendtallen of decimalen weg), of is de kolom bedrag apart gesorteerd of verschoven",
        betekenis:
            "Van een deel van de declaraties is het bedrag per dag vele malen groter of kleiner dan het midden van hun voorziening. Het wordt vergeleken met eerdere leveringen en met andere gemeenten.",
        herstel:
            "vergelijk de bedragen met die in het systeem, en lever ze met een decimaalteken en zonder punten tussen duizendtallen"
    )
}
