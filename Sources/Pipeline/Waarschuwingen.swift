import Counting
import Disclosure
import Intake
import Jeugdhulp
import Workers

/// What an analyst must know before publishing; nothing here stops a run.
enum Waarschuwingen {
    /// A registratiedatum more than this many days after all others is probably a typing error.
    private static let usualDays = 92

    static func all(reading: Reading, kwartaal: Kwartaal, peildatum: CalendarDate) -> [Waarschuwing] {
        let levering = reading.levering
        var warnings: [Waarschuwing] = []
        let end = Periode.through(kwartaal).days.last
        if peildatum < end {
            warnings.append(
                Waarschuwing(
                    code: "WAA-001",
                    tekst:
                        "De peildatum \(peildatum) ligt voor het einde van \(kwartaal.code) (\(end)): wat daarna is geregistreerd, "
                        + "ontbreekt."))
        }
        warnings += farPeildatum(peildatum, in: levering.latest)
        for (gemeente, soort) in Reading.missing(levering, reading.folder) {
            warnings.append(
                Waarschuwing(
                    code: "WAA-004",
                    tekst: "Van \(gemeente.naam) (\(gemeente.code)) zijn er geen \(soort.rawValue); dat is toegestaan.")
            )
        }
        if !reading.folder.linkedFolders.isEmpty {
            warnings.append(
                Waarschuwing(
                    code: "WAA-005",
                    tekst:
                        "Onder leveringen staan verwijzingen naar mappen (\(reading.folder.linkedFolders.count)). Wat daarin staat, "
                        + "is niet gelezen; kwaliteit.md noemt ze."))
        }
        return warnings + patternsWithoutFile(reading)
    }

    /// A peildatum far after what was registered: a typing error, or a delivery that is missing.
    static func farPeildatum(_ peildatum: CalendarDate, in latest: LatestRegistratie) -> [Waarschuwing] {
        guard let days = farDays(peildatum, in: latest), let others = latestOther(than: peildatum, in: latest) else {
            return []
        }
        if latest.latest == peildatum {
            return [
                Waarschuwing(
                    code: "WAA-002",
                    tekst:
                        "De laatste registratiedatum \(peildatum) ligt \(days) dagen na alle andere (de laatste daarvan is "
                        + "\(others)). Kijk of er een datum verkeerd is.")
            ]
        }
        return [
            Waarschuwing(
                code: "WAA-003",
                tekst:
                    "De peildatum \(peildatum) ligt \(days) dagen na de laatste registratiedatum (\(others)). Kijk of er een "
                    + "levering ontbreekt.")
        ]
    }

    /// How many days a peildatum lies after all other registratiedata; `nil` when that is not far.
    static func farDays(_ peildatum: CalendarDate, in latest: LatestRegistratie) -> Int? {
        guard let others = latestOther(than: peildatum, in: latest) else { return nil }
        let days = others.days(to: peildatum)
        return days > usualDays ? days : nil
    }

    /// Lines of `bestanden` that hold for no file: probably a typing error.
    private static func patternsWithoutFile(_ reading: Reading) -> [Waarschuwing] {
        reading.folder.instellingen.bestanden.enumerated().compactMap { place, regel in
            guard !reading.folder.deliveries.contains(where: { regel.fits($0.path) }) else { return nil }
            return Waarschuwing(
                code: "WAA-006",
                tekst:
                    "Regel \(place + 1) van bestanden in instellingen.json past bij geen enkel bestand. Kijk of het patroon klopt."
            )
        }
    }

    /// The gemeenten of which every row was registered after the peildatum, so that nothing of them counts.
    static func unseen(_ reading: Reading, _ telling: Telling) -> [Waarschuwing] {
        let accounts = [(Leveringssoort.indicaties, telling.indicaties), (.declaraties, telling.declaraties)]
        return reading.folder.referentie.gemeenten.enumerated().flatMap { place, gemeente in
            accounts.compactMap { soort, account -> Waarschuwing? in
                let accepted =
                    soort == .indicaties
                    ? reading.levering.indicatiesPerGemeente.accepted : reading.levering.declaratiesPerGemeente.accepted
                guard accepted[place] > 0, !account.byGemeente[place].hasSeen else { return nil }
                return Waarschuwing(
                    code: "WAA-007",
                    tekst:
                        "Van \(gemeente.naam) (\(gemeente.code)) tellen geen \(soort.rawValue) mee: er is niets van tot en met de "
                        + "peildatum.")
            }
        }
    }

    /// Records of the delivery before that are not in the newest one, per gemeente and kind.
    ///
    /// Where deliveries add up nothing is lost by that, and a delivery of only what changed holds few of the earlier records; so
    /// there it is said only of a delivery that repeats at least half of the one before.
    static func vanished(_ reading: Reading, mappen: Leveringsmappen, workers: Workers) -> [Waarschuwing] {
        let gemeenten = reading.folder.referentie.gemeenten
        guard mappen.mappen.count > 1 else { return [] }
        let isReplacing = reading.folder.instellingen.leveringen == .volledig
        return Leveringssoort.allCases.flatMap { soort in
            let records = VanishedRecords(
                soort, in: reading.levering, mappen: mappen, gemeenteCount: gemeenten.count, workers: workers)
            return zip(gemeenten, records.counts).compactMap { gemeente, counts -> Waarschuwing? in
                guard counts.vanished > 0, isReplacing || counts.vanished * 2 <= counts.before else { return nil }
                // Goes into published pages, so small counts per gemeente are hidden (contract, section 5).
                let rule = SmallCounts(minimum: reading.folder.instellingen.minimumCelgrootte)
                let vanished = rule.inWords(counts.vanished)
                let before = rule.isSmall(counts.before) ? "" : " van de \(counts.before)"
                return Waarschuwing(
                    code: "WAA-008",
                    tekst:
                        "Van \(gemeente.naam) (\(gemeente.code)) staan \(vanished)\(before) \(soort.rawValue) uit de levering ervoor "
                        + "niet meer in de nieuwste levering.")
            }
        }
    }

    /// The latest registratiedatum that is not the peildatum itself.
    private static func latestOther(than peildatum: CalendarDate, in latest: LatestRegistratie) -> CalendarDate? {
        latest.latest == peildatum ? latest.runnerUp : latest.latest
    }
}
