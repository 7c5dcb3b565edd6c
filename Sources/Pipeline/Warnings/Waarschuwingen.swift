import Contract
import Counting
import Disclosure
import Faults
import Intake
import Jeugdhulp
import Records

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
            warnings.append(.peildatumBeforeEnd(peildatum, of: kwartaal, end: end))
        }
        warnings += farPeildatum(peildatum, in: reading)
        warnings += LeftOutDeliveries(reading, peildatum: peildatum)?.waarschuwingen ?? []
        for (gemeente, soort) in Reading.missing(levering, reading.folder) {
            warnings.append(.gemeenteAllowedToMiss(gemeente, soort: soort.rawValue))
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
        let links = folder.linkedFolders.count
        return (links > 0 ? [.linkedFolders(links)] : []) + patternsWithoutFile(folder)
    }

    /// A peildatum far after what was registered: a typing error, or a delivery that is missing.
    static func farPeildatum(_ peildatum: CalendarDate, in reading: Reading) -> [Waarschuwing] {
        let latest = reading.levering.latest
        guard let days = farDays(peildatum, in: reading), let others = latestOther(than: peildatum, in: latest) else {
            return []
        }
        if latest.latest == peildatum {
            return [.farRegistratiedatum(peildatum, daysAfter: days, others: others)]
        }
        let map = reading.newestMap.flatMap { $0.date == peildatum ? $0.name : nil }
        return [.farPeildatum(peildatum, daysAfter: days, latest: others, map: map)]
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

    /// Patterns under `bestanden` that hold for no file: probably a typing error, or in the wrong order.
    private static func patternsWithoutFile(_ folder: DataFolder) -> [Waarschuwing] {
        let bestanden = folder.instellingen.bestanden
        let paths = folder.deliveries.map(\.path)
        let holding = Set(paths.compactMap { path in bestanden.firstIndex { $0.fits(path) } })
        return bestanden.indices.filter { !holding.contains($0) }.map { place in
            paths.contains(where: bestanden[place].fits)
                ? .patternComesTooLate(place + 1) : .patternFitsNothing(place + 1)
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
                return .gemeenteUnseen(gemeente, soort: soort.rawValue, isReplacing: reading.isReplacing)
            }
        }
    }

    /// Records of the delivery before that are not in the newest one, per gemeente and kind.
    ///
    /// Where deliveries add up nothing is lost by that, and a delivery of only what changed holds few of the earlier records; so
    /// there it is said only of a delivery that repeats at least half of the one before.
    static func vanished(_ reading: Reading, _ vanished: [Leveringssoort: VanishedRecords]) -> [Waarschuwing] {
        let gemeenten = reading.folder.referentie.gemeenten
        let isReplacing = reading.folder.instellingen.leveringen == .volledig
        return Leveringssoort.allCases.flatMap { soort in
            guard let records = vanished[soort] else { return [Waarschuwing]() }
            return zip(gemeenten, records.counts).compactMap { gemeente, counts -> Waarschuwing? in
                guard counts.vanished > 0, isReplacing || counts.vanished * 2 <= counts.before else { return nil }
                let rule = SmallCounts(minimum: reading.folder.instellingen.minimumCelgrootte)
                return .recordsVanished(
                    (counts.vanished, counts.before),
                    said: (
                        rule.inWords(counts.vanished), rule.isSmall(counts.before) ? nil : "\(counts.before)",
                        counts.vanished == 1 && rule.minimum <= 1
                    ),
                    soort: (soort.enkelvoud, soort.rawValue), gemeente: gemeente)
            }
        }
    }

    /// The latest registratiedatum that is not the peildatum itself.
    private static func latestOther(than peildatum: CalendarDate, in latest: LatestRegistratie) -> CalendarDate? {
        latest.latest == peildatum ? latest.runnerUp : latest.latest
    }
}
