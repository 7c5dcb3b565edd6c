import Contract
import Intake
import Jeugdhulp
import Threads

/// The rows that hold and exist, ordered by jeugdige, and what the checks need besides.
package struct CheckedRows: Sendable {
    /// Each jeugdige is in one bucket; within it rows are ordered by jeugdige and then as they were read.
    let buckets: [[CheckedRow]]
    let indicaties: IndicatieIndex
    let withdrawals: Withdrawals
    /// Records that only the order of reading decided, by the file in which the version that holds stands.
    let decidedByTie: [Int: Int]
    let files: [FileAccount]
    let fileOfPiece: [Int]
    let linesBefore: [Int]
    /// What numbers of the rows stand for.
    let written: WrittenNames
    /// Whether each delivery replaces the earlier ones (Rekenregels, R2.6).
    let isReplacing: Bool
    /// The latest registratiedatum of the rows that are seen; `nil` when there are none.
    let latest: CalendarDate?
    /// Of the rows that are seen, versions that don't hold included.
    let registraties: QuarterCounts
    let gemeenten: [Gemeente]
    let workers: Workers
    let quarters: Quarters

    static let bucketCount = 256

    /// Where a row stands.
    func place(of row: CheckedRow) -> Finding.Place {
        Finding.Place(file: file(of: row), line: linesBefore[row.versie.piece] + Int(row.details.line))
    }

    /// The place of the file in which a row stands.
    func file(of row: CheckedRow) -> Int { fileOfPiece[row.versie.piece] }

    func finding(_ row: CheckedRow, other: CheckedRow? = nil, gevonden: String? = nil) -> Finding {
        let isOurs = other.map { $0.versie.gemeente == row.versie.gemeente } ?? false
        return Finding(
            place(of: row), gemeente: row.versie.gemeente, other: isOurs ? other.map(place) : nil, gevonden: gevonden)
    }

    /// Findings over every row that holds.
    func eachRow(_ body: @Sendable (CheckedRow, inout FindingList) -> Void) -> FindingList {
        fold(FindingList()) { bucket, findings in
            for row in bucket { body(row, &findings) }
        } merge: {
            $0.merge($1)
        }
    }

    /// Findings over the rows of each jeugdige.
    func eachJeugdige(_ body: @Sendable (ArraySlice<CheckedRow>, inout FindingList) -> Void) -> FindingList {
        fold(FindingList()) { bucket, findings in
            CheckedRows.forEachJeugdige(in: bucket) { body($0, &findings) }
        } merge: {
            $0.merge($1)
        }
    }

    /// One value made of all buckets; `merge` is associative and commutative.
    func fold<State: Sendable>(
        _ start: State, _ body: @Sendable ([CheckedRow], inout State) -> Void, merge: (inout State, State) -> Void
    ) -> State {
        let states = workers.run(tasks: buckets.count) { _ in
            start
        } perform: { bucket, state in
            body(buckets[bucket], &state)
        }
        return states.reduce(into: start, merge)
    }

    static func forEachJeugdige(in bucket: [CheckedRow], _ body: (ArraySlice<CheckedRow>) -> Void) {
        var start = 0
        while start < bucket.count {
            let jeugdige = bucket[start].versie.jeugdige
            var end = start + 1
            while end < bucket.count, bucket[end].versie.jeugdige == jeugdige { end += 1 }
            body(bucket[start..<end])
            start = end
        }
    }
}

extension CheckedRow {
    var isDeclaratie: Bool { soort == .declaraties }

    /// Days of care, first and last included.
    var dayCount: Int64 { Int64(versie.einddatum - versie.begindatum) + 1 }

    /// Thousandths of cents a day, rounded down: at most 10¹⁵.
    var perDay: Int64 { versie.cents * 1000 / dayCount }
}
