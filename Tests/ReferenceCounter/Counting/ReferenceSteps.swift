/// The figures after each step from what was known at one peildatum to what is known at a later one, worked out slowly.
///
/// The steps are: what the earlier peildatum knew; without what no longer exists; with what changed; with new declaraties of a
/// negative amount of jeugdigen who were known; with the other new records of jeugdigen who were known; with all. By step, the
/// figures in cents or jeugdigen by the first five columns of `cijfers.csv`. `nil` when the folder can't be counted.
package func referenceSteps(
    _ folder: DataFolder, kwartaal: String, vanaf: Int?, vorigePeildatum: String, peildatum: String
) -> [[String: Int]]? {
    guard let referentie = try? Referentie.read(folder), let instellingen = try? Instellingen.read(folder),
        let indicaties = try? Intake(.indicatie, folder, referentie, instellingen),
        let declaraties = try? Intake(.declaratie, folder, referentie, instellingen),
        let before = readDay(vorigePeildatum), let after = readDay(peildatum)
    else { return nil }
    let ways = [
        RecordWay(indicaties.versions, from: before, to: after, deliveriesReplace: instellingen.deliveriesReplace),
        RecordWay(declaraties.versions, from: before, to: after, deliveriesReplace: instellingen.deliveriesReplace),
    ]
    let known = Set(ways.flatMap { $0.before.values.map(\.jeugdige) })
    return (0..<6).map { step in
        let counts = Period.all(kwartaal: kwartaal, vanaf: vanaf).map { period in
            PeriodCount(
                period: period, indicaties: ways[0].records(afterStep: step, known: known),
                declaraties: ways[1].records(afterStep: step, known: known), referentie: referentie)
        }
        var shown = instellingen
        shown.amountsReliableUntil = knownDay(2199, 12, 31)
        var lines = CijfersLines(counts: counts, referentie: referentie, instellingen: shown, peildatum: after)
        // A step is no update: what it has not may have come in the one before.
        lines.saysWhatIsMissing = false
        return lines.lines().dropFirst().reduce(into: [:]) { figures, line in
            let fields = line.split(separator: ";", omittingEmptySubsequences: false)
            let units = Int(fields[5].filter { $0 != "," })
            figures[fields[..<5].joined(separator: ";")] = units
        }
    }
}

/// The records of one kind at two peildata.
private struct RecordWay {
    var before: [[[UInt8]]: Care]
    var after: [[[UInt8]]: Care]

    init(_ versions: [Version], from first: Day, to last: Day, deliveriesReplace: Bool) {
        before = Records(versions, peildatum: first, deliveriesReplace: deliveriesReplace).existing
        after = Records(versions, peildatum: last, deliveriesReplace: deliveriesReplace).existing
    }

    func records(afterStep step: Int, known: Set<[UInt8]>) -> [Care] {
        var records: [Care] = []
        for (key, care) in before {
            if step >= 1, after[key] == nil { continue }
            records.append(step >= 2 ? after[key] ?? care : care)
        }
        for (key, care) in after where before[key] == nil {
            let arrives = !known.contains(care.jeugdige) ? 5 : care.cents < 0 ? 3 : 4
            if step >= arrives { records.append(care) }
        }
        return records
    }
}
