package import Jeugdhulp
import Wording

/// What was delivered, and for which peildatum.
extension Waarschuwing {
    static let waa001 = FaultCode(
        "WAA-001", nil, "de peildatum ligt voor het einde van het kwartaal",
        "kies een latere peildatum of een eerder kwartaal")

    /// `end` is the last day of the quarter.
    package static func peildatumBeforeEnd(
        _ peildatum: CalendarDate, of kwartaal: Kwartaal, end: CalendarDate
    ) -> Waarschuwing {
        Waarschuwing(
            waa001,
            "De peildatum \(peildatum) ligt voor het einde van \(kwartaal.code) (\(end)): wat daarna is geregistreerd, "
                + "ontbreekt.")
    }

    static let waa002 = FaultCode(
        "WAA-002", nil, "de laatste registratiedatum ligt meer dan 92 dagen na alle andere",
        "kijk of zij klopt; anders geldt een verkeerde peildatum")

    /// It is the peildatum; `others` is the latest of all others.
    package static func farRegistratiedatum(
        _ latest: CalendarDate, daysAfter days: Int, others: CalendarDate
    ) -> Waarschuwing {
        Waarschuwing(
            waa002,
            "De laatste registratiedatum \(latest) ligt \(days) dagen na alle andere (de laatste daarvan is "
                + "\(others)). Kijk of er een datum verkeerd is.")
    }

    static let waa003 = FaultCode(
        "WAA-003", nil, "de peildatum ligt meer dan 92 dagen na de laatste registratiedatum",
        "kijk of er een levering ontbreekt, en bij `volledig` of de naam van de nieuwste map klopt")

    /// `map` is the folder of which the name made the peildatum; `nil` where none did.
    package static func farPeildatum(
        _ peildatum: CalendarDate, daysAfter days: Int, latest: CalendarDate, map: String?
    ) -> Waarschuwing {
        Waarschuwing(
            waa003,
            "De peildatum \(peildatum) ligt \(days) dagen na de laatste registratiedatum (\(latest)). Kijk of er een "
                + "levering ontbreekt" + (map.map { ", en of de naam van de map \($0) klopt." } ?? "."))
    }

    static let waa004 = FaultCode(
        "WAA-004", nil, "een gemeente in `toegestaan_ontbrekend` heeft een soort niet geleverd", "niets, als dat klopt")

    /// `soort` is what many rows are.
    package static func gemeenteAllowedToMiss(_ gemeente: Gemeente, soort: String) -> Waarschuwing {
        Waarschuwing(waa004, "Van \(gemeente.naam) (\(gemeente.code)) zijn er geen \(soort); dat is toegestaan.")
    }

    static let waa005 = FaultCode(
        "WAA-005", nil, "onder `leveringen` staat een verwijzing naar een map; die wordt niet gevolgd",
        "zet de map zelf daar")

    /// At least one.
    package static func linkedFolders(_ count: Int) -> Waarschuwing {
        let links = Plural.word(
            count, "staat 1 verwijzing naar een map", "staan \(count) verwijzingen naar mappen")
        return Waarschuwing(
            waa005,
            "Onder leveringen \(links). Wat daarin staat, is niet gelezen; kwaliteit.md noemt "
                + Plural.word(count, "haar.", "ze."))
    }

    static let waa006 = FaultCode(
        "WAA-006", nil, "een patroon van `bestanden` past bij geen enkel bestand", "verbeter het patroon")

    /// By its place, from 1; the text is published, so it shows no pattern.
    package static func patternFitsNothing(_ place: Int) -> Waarschuwing {
        Waarschuwing(waa006, "\(patroon(place)) bij geen enkel geleverd bestand. Kijk of het patroon klopt.")
    }

    static let waa007 = FaultCode(
        "WAA-007", nil,
        "van een gemeente telt een soort niet mee: alles is na de peildatum geregistreerd of (bij `volledig`) geleverd",
        "kijk of de peildatum klopt")

    /// `soort` is what many rows are; `isReplacing` where each delivery replaces the earlier ones.
    package static func gemeenteUnseen(_ gemeente: Gemeente, soort: String, isReplacing: Bool) -> Waarschuwing {
        let what = isReplacing ? "niets geleverd en geregistreerd" : "niets van"
        return Waarschuwing(
            waa007,
            "Van \(gemeente.naam) (\(gemeente.code)) tellen geen \(soort) mee: er is \(what) tot en met de "
                + "peildatum.")
    }

    static let waa008 = FaultCode(
        "WAA-008", nil, "records uit de levering ervoor ontbreken in de nieuwste", "vraag de gemeente of dat klopt")

    /// Of a gemeente: how many `counts` there are, and as they may be said, in words; what `soort` one and many are.
    package static func recordsVanished(
        _ counts: (vanished: Int, before: Int), said: (vanished: String, before: String?, isOne: Bool),
        soort: (one: String, many: String), gemeente: Gemeente
    ) -> Waarschuwing {
        func sentence(_ found: String) -> String {
            "Van \(gemeente.naam) (\(gemeente.code)) \(found) uit de levering ervoor niet meer in de nieuwste levering."
        }
        func found(_ vanished: String, _ before: String?, isOne: Bool) -> String {
            "\(isOne ? "staat" : "staan") \(vanished)" + (before.map { " van de \($0)" } ?? "")
                + " \(isOne && counts.before == 1 ? soort.one : soort.many)"
        }
        return Waarschuwing(
            waa008, sentence(found(said.vanished, said.before, isOne: said.isOne)),
            published: sentence("staan \(soort.many)"),
            precies: sentence(found("\(counts.vanished)", "\(counts.before)", isOne: counts.vanished == 1)))
    }

    static let waa011 = FaultCode(
        "WAA-011", nil,
        "alleen bij `volledig`: een levering telt niet mee, hoewel de peildatum in de maand of het kwartaal van haar map ligt",
        "kies een latere peildatum, als zij mee moet tellen")

    /// The delivery in a folder, which counts as one of `day`.
    package static func deliveryLeftOut(
        _ map: String, day: CalendarDate, peildatum: CalendarDate
    ) -> Waarschuwing {
        Waarschuwing(
            waa011,
            "De levering in de map \(map) telt niet mee: zij telt als van \(day), en dat is na de peildatum "
                + "\(peildatum). Moet zij meetellen, kies dan een peildatum vanaf \(day).")
    }

    static let waa016 = FaultCode(
        "WAA-016", nil, "een patroon van `bestanden` past alleen bij bestanden waarvoor een eerder patroon al geldt",
        "zet het ervoor, of haal het weg")

    /// Likewise.
    package static func patternComesTooLate(_ place: Int) -> Waarschuwing {
        Waarschuwing(
            waa016,
            "\(patroon(place)) alleen bij bestanden waarvoor een eerder patroon al geldt. Zet het ervoor, of haal het weg."
        )
    }

    private static func patroon(_ place: Int) -> String {
        "Het \(DutchOrdinal.text(place)) patroon onder bestanden in instellingen.json past"
    }
}
