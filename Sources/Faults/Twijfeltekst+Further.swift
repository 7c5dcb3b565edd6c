/// Further doubts about the records of a delivery, in order of code.
extension Twijfeltekst {
    static let furtherRecords = [
        numberOfOther, amountsOutOfScale, registeredBeforeCare, codesUnknown, allOnOneDay, careInTwoGemeenten,
        declaredWithoutIndicatie, daysLost, creditsOutOfScale,
    ]

    /// Numbers that go to other jeugdigen.
    package static let numberOfOther = Twijfeltekst(
        "TWI-020", "nummers die in een eerdere levering van een andere jeugdige waren",
        oorzaak:
            "begint de nummering elke levering opnieuw, zijn de sleutels van jeugdigen opnieuw gemaakt of is één kolom apart gesorteerd",
        betekenis:
            "Rijen met hetzelfde nummer zijn versies van één record: wat de eerdere levering onder dat nummer zei, telt niet meer.",
        herstel: "lever nummers die hetzelfde record blijven aanwijzen, en dezelfde sleutels als eerder")

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
        "TWI-026", "de meeste jeugdigen met een declaratie hebben geen enkele indicatie",
        oorzaak: "zijn de sleutels in declaraties anders gemaakt of geschreven dan die in indicaties",
        betekenis: "Een jeugdige telt dan bij de indicaties en bij de declaraties als een ander.",
        herstel: "lever in alle bestanden dezelfde sleutels")

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
}
