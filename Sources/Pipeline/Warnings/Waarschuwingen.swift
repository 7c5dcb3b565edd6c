import Contract
import Counting
import Disclosure
import Intake
import Jeugdhulp
import Threads
import Wording

/// What an analyst must know before publishing; nothing here stops a run.
enum Waarschuwingen {
    /// A registratiedatum more than this many days after all others is probably a typing error.
    private static let usualDays = 92

    /// Those of a report; `vanished` are the ones about its rows, which are gone once they are counted.
    static func all(
        _ reading: Reading, _ telling: Telling, kwartaal: Kwartaal, peildatum: CalendarDate, vanished: [Waarschuwing]
    ) -> [Waarschuwing] {
        ofReading(reading, kwartaal: kwartaal, peildatum: peildatum) + unseen(reading, telling) + vanished
            + ties(reading, telling)
    }

    private static func ofReading(
        _ reading: Reading, kwartaal: Kwartaal, peildatum: CalendarDate
    ) -> [Waarschuwing] {
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
        warnings += farPeildatum(peildatum, in: reading)
        warnings += LeftOutDeliveries(reading, peildatum: peildatum)?.waarschuwingen ?? []
        for (gemeente, soort) in Reading.missing(levering, reading.folder) {
            warnings.append(
                Waarschuwing(
                    code: "WAA-004",
                    tekst: "Van \(gemeente.naam) (\(gemeente.code)) zijn er geen \(soort.rawValue); dat is toegestaan.")
            )
        }
        return warnings + ofFolder(reading.folder) + unsureStatuses(reading)
    }

    /// What a run that ends without figures tells before it says why: what may be the cause of that.
    ///
    /// `peildatum` is `nil` where it follows from the rows.
    static func beforeRefusal(_ reading: Reading, peildatum: CalendarDate?) -> [Waarschuwing] {
        // Without the rows of a refused file nothing can be said of all registratiedata.
        let isWhole = reading.levering.files.count == reading.folder.deliveries.count
        let far = isWhole ? (peildatum ?? reading.defaultPeildatum).map { farPeildatum($0, in: reading) } : nil
        return (far ?? []) + ofFolder(reading.folder) + unsureStatuses(reading)
    }

    /// What can be told before a row is read.
    static func ofFolder(_ folder: DataFolder) -> [Waarschuwing] {
        linkedFolders(folder.linkedFolders.count) + patternsWithoutFile(folder)
    }

    private static func linkedFolders(_ count: Int) -> [Waarschuwing] {
        guard count > 0 else { return [] }
        let links = count == 1 ? "staat 1 verwijzing naar een map" : "staan \(count) verwijzingen naar mappen"
        return [
            Waarschuwing(
                code: "WAA-005",
                tekst: "Onder leveringen \(links). Wat daarin staat, is niet gelezen; kwaliteit.md noemt "
                    + Plural.word(count, "haar.", "ze."))
        ]
    }

    /// A peildatum far after what was registered: a typing error, or a delivery that is missing.
    static func farPeildatum(_ peildatum: CalendarDate, in reading: Reading) -> [Waarschuwing] {
        let latest = reading.levering.latest
        guard let days = farDays(peildatum, in: reading), let others = latestOther(than: peildatum, in: latest) else {
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
        let map = reading.newestMap.flatMap { $0.date == peildatum ? $0.name : nil }
        return [
            Waarschuwing(
                code: "WAA-003",
                tekst:
                    "De peildatum \(peildatum) ligt \(days) dagen na de laatste registratiedatum (\(others)). Kijk of er een "
                    + "levering ontbreekt" + (map.map { ", en of de naam van de map \($0) klopt." } ?? "."))
        ]
    }

    /// How many days a peildatum lies after all other registratiedata; `nil` when that is not far, or when it is a registratiedatum of
    /// about the day of the newest delivery, where that counts: then it is no typing error.
    static func farDays(_ peildatum: CalendarDate, in reading: Reading) -> Int? {
        let latest = reading.levering.latest
        guard let others = latestOther(than: peildatum, in: latest) else { return nil }
        let days = others.days(to: peildatum)
        guard days > usualDays else { return nil }
        if latest.latest == peildatum, let map = reading.newestMap, map.date.days(to: peildatum) <= usualDays {
            return nil
        }
        return days
    }

    /// Patterns under `bestanden` that hold for no file: probably a typing error, or in the wrong order. The text goes into published
    /// pages, so it shows no pattern.
    private static func patternsWithoutFile(_ folder: DataFolder) -> [Waarschuwing] {
        let bestanden = folder.instellingen.bestanden
        let paths = folder.deliveries.map(\.path)
        let holding = Set(paths.compactMap { path in bestanden.firstIndex { $0.fits(path) } })
        return bestanden.indices.filter { !holding.contains($0) }.map { place in
            let patroon = "Het \(DutchOrdinal.text(place + 1)) patroon onder bestanden in instellingen.json past"
            guard paths.contains(where: bestanden[place].fits) else {
                return Waarschuwing(
                    code: "WAA-006", tekst: "\(patroon) bij geen enkel geleverd bestand. Kijk of het patroon klopt.")
            }
            return Waarschuwing(
                code: "WAA-016",
                tekst:
                    "\(patroon) alleen bij bestanden waarvoor een eerder patroon al geldt. Zet het ervoor, of haal het weg."
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
                let what =
                    reading.folder.instellingen.leveringen == .volledig
                    ? "niets geleverd en geregistreerd" : "niets van"
                return Waarschuwing(
                    code: "WAA-007",
                    tekst:
                        "Van \(gemeente.naam) (\(gemeente.code)) tellen geen \(soort.rawValue) mee: er is \(what) tot en met de "
                        + "peildatum.")
            }
        }
    }

    /// The same for a report of what was known at a peildatum; none where deliveries add up.
    static func vanished(_ reading: Reading, peildatum: CalendarDate, workers: Workers) -> [Waarschuwing] {
        guard reading.isReplacing else { return [] }
        let mappen = Leveringsmappen(
            reading.levering, gemeenteCount: reading.folder.referentie.gemeenten.count, peildatum: peildatum)
        return vanished(reading, mappen: mappen, workers: workers)
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
                let rule = SmallCounts(minimum: reading.folder.instellingen.minimumCelgrootte)
                let said = { (text: String) in
                    "Van \(gemeente.naam) (\(gemeente.code)) \(text) uit de levering ervoor niet meer in de nieuwste levering."
                }
                return Waarschuwing(
                    code: "WAA-008", tekst: said(text(counts.vanished, of: counts.before, soort, rule)),
                    gepubliceerd: said("staan \(soort.rawValue)"),
                    precies: said(text(counts.vanished, of: counts.before, soort, SmallCounts(minimum: 0))))
            }
        }
    }

    /// How many are gone of how many, as far as a rule lets it be said.
    private static func text(_ vanished: Int, of before: Int, _ soort: Leveringssoort, _ rule: SmallCounts) -> String {
        let of = rule.isSmall(before) ? "" : " van de \(before)"
        let isOne = vanished == 1 && rule.minimum <= 1
        let records = isOne && before == 1 ? soort.enkelvoud : soort.rawValue
        return "\(isOne ? "staat" : "staan") \(rule.inWords(vanished))\(of) \(records)"
    }

    /// The latest registratiedatum that is not the peildatum itself.
    private static func latestOther(than peildatum: CalendarDate, in latest: LatestRegistratie) -> CalendarDate? {
        latest.latest == peildatum ? latest.runnerUp : latest.latest
    }
}
