import Contract
import Faults
import Intake
import Jeugdhulp
import Records

/// Compares each quarter with the one before, per gemeente and kind, in three ways: rows by quarter of registration, records by
/// quarter in which the care began, and indicaties that ran in the quarter.
struct KwartaalVergelijking {
    enum Uitkomst {
        case nietGeleverd
        case minderZorg
    }

    static let drempels = [
        Drempel(
            naam: "percentage", standaard: 33, bereik: 1...99,
            uitleg:
                "minder dan dit percentage van het kwartaal ervoor, en van hetzelfde kwartaal een jaar eerder, is veel minder"
        ),
        Drempel(
            naam: "rijen", standaard: 20, bereik: 1...1_000_000,
            uitleg: "zoveel moet het kwartaal ervoor minstens hebben"),
        Drempel(
            naam: "naijlen", standaard: 92, bereik: 0...1000,
            uitleg: "de zorg van een kwartaal telt mee als het zoveel dagen voor de laatste registratiedatum eindigde"),
    ]

    private let rows: CheckedRows
    private let percentage: Int
    private let needed: Int
    private let zorg: QuarterCounts
    private let lopend: QuarterCounts
    /// The last quarters that are whole, by registration and by care; −1 without any.
    private let lastRegistered: Int
    private let lastCare: Int

    init(_ rows: CheckedRows, _ drempels: Drempelwaarden) {
        self.rows = rows
        percentage = drempels["percentage"]
        needed = drempels["rijen"]
        let latest = rows.latest?.dayNumber ?? 0
        lastRegistered = KwartaalVergelijking.lastWhole(latest, rows.quarters)
        lastCare = KwartaalVergelijking.lastWhole(max(0, latest - Int32(drempels["naijlen"])), rows.quarters)
        let empty = Counts(gemeenteCount: rows.gemeenten.count)
        let through = lastRegistered
        let counts = rows.fold(empty) { bucket, counts in
            for row in bucket { counts.add(row, rows.quarters, through: through) }
        } merge: {
            $0.merge($1)
        }
        zorg = counts.zorg
        lopend = counts.lopend
    }

    func findings(_ wanted: Uitkomst) -> FindingList {
        var findings = FindingList()
        guard lastRegistered > 0 else { return findings }
        for (gemeente, soort) in rows.gemeenteSoorten {
            for quarter in 1...lastRegistered where uitkomst(soort, gemeente, quarter) == wanted {
                findings.add(Finding(nil, gemeente: gemeente, gevonden: text(soort, gemeente, quarter)))
            }
        }
        return findings
    }

    private func uitkomst(_ soort: Leveringssoort, _ gemeente: Int, _ quarter: Int) -> Uitkomst? {
        let registraties = rows.registraties
        let lessSent = fell(registraties, soort, gemeente, quarter)
        let lessCare = quarter <= lastCare && fell(zorg, soort, gemeente, quarter)
        guard lessSent || lessCare else { return nil }
        let nothingSent = lessSent && registraties[soort, gemeente, quarter] == 0
        // Declared care that falls while as many indicaties run is care of which the declaraties were not sent.
        let careWentOn =
            soort == .declaraties && lopend[.indicaties, gemeente, quarter - 1] >= needed
            && !fell(lopend, .indicaties, gemeente, quarter)
        if nothingSent || careWentOn || (lessSent && quarter <= lastCare && !lessCare) { return .nietGeleverd }
        return lessCare ? .minderZorg : nil
    }

    /// Far less than in the quarter before and, so that each year's same season is no alarm, than a year before.
    private func fell(_ counts: QuarterCounts, _ soort: Leveringssoort, _ gemeente: Int, _ quarter: Int) -> Bool {
        let before = counts[soort, gemeente, quarter - 1]
        let yearBefore = quarter < 4 ? 0 : counts[soort, gemeente, quarter - 4]
        let limit = yearBefore >= needed ? min(before, yearBefore) : before
        return before >= needed && counts[soort, gemeente, quarter] * 100 < limit * percentage
    }

    private func text(_ soort: Leveringssoort, _ gemeente: Int, _ quarter: Int) -> String {
        func change(_ counts: QuarterCounts, _ soort: Leveringssoort) -> Toetstekst.Change {
            (counts[soort, gemeente, quarter - 1], counts[soort, gemeente, quarter])
        }
        return Toetstekst.kwartaal(
            Quarters.kwartaal(quarter)?.code ?? "", soort.rawValue,
            registered: change(rows.registraties, soort), begun: change(zorg, soort),
            running: change(lopend, .indicaties))
    }

    /// The last quarter of which every day is at or before this one.
    private static func lastWhole(_ day: Int32, _ quarters: Quarters) -> Int {
        let quarter = quarters[day]
        let isLastDay = day == CalendarDate.last.dayNumber || quarters[day + 1] != quarter
        return isLastDay ? quarter : quarter - 1
    }

    private struct Counts: Sendable {
        var zorg: QuarterCounts
        var lopend: QuarterCounts

        init(gemeenteCount: Int) {
            zorg = QuarterCounts(gemeenteCount: gemeenteCount)
            lopend = zorg
        }

        mutating func add(_ row: PlacedRecord, _ quarters: Quarters, through: Int) {
            let (versie, first) = (row, quarters[row.begindatum])
            zorg.add(row.soort, gemeente: versie.gemeente, quarter: first)
            guard !row.isDeclaratie, first <= through else { return }
            for quarter in first...min(through, quarters[versie.einddatum]) {
                lopend.add(.indicaties, gemeente: versie.gemeente, quarter: quarter)
            }
        }

        mutating func merge(_ other: Counts) {
            zorg.merge(other.zorg)
            lopend.merge(other.lopend)
        }
    }
}
