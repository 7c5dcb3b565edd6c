import Contract
package import Intake
package import Jeugdhulp
package import Records
package import Threads

/// The records that exist, as the checks between them see them, and what they need besides.
package struct CheckedRows: Sendable {
    private let records: PlacedRecords
    private let levering: Levering
    /// Whether each delivery replaces the earlier ones (Rekenregels, R2.6).
    let isReplacing: Bool
    let gemeenten: [Gemeente]
    let workers: Workers

    /// `isReplacing`: whether each delivery replaces the earlier ones (Rekenregels, R2.6).
    package init(
        _ records: PlacedRecords, of levering: Levering, isReplacing: Bool, gemeenten: [Gemeente], workers: Workers
    ) {
        self.records = records
        self.levering = levering
        self.isReplacing = isReplacing
        self.gemeenten = gemeenten
        self.workers = workers
    }

    var files: [FileAccount] { levering.files }
    /// What numbers of the rows stand for.
    var written: WrittenNames { levering.written }
    var withdrawals: Withdrawals { records.withdrawals }
    /// Of the rows that are seen, versions that don't hold included.
    var registraties: QuarterCounts { records.registraties }
    /// The latest registratiedatum of the rows that are seen; `nil` when there are none.
    var latest: CalendarDate? { records.latest }
    var quarters: Quarters { records.quarters }

    /// What was noticed of the records, between those of each jeugdige too; `nil` where nothing is doubted.
    package var signs: RecordSigns? {
        guard var signs = records.signs, let start = records.jeugdigeSigns else { return nil }
        let found = fold(start) { bucket, signs in
            CheckedRows.forEachJeugdige(in: bucket) { records in
                signs.add(records.map { SignRow($0) }, jeugdige: records[records.startIndex].jeugdige)
            }
        } merge: {
            $0.merge($1)
        }
        signs.add(found)
        return signs
    }

    /// Where a record stands.
    func place(of row: PlacedRecord) -> Finding.Place {
        Finding.Place(file: file(of: row), line: levering.linesBefore[row.piece] + Int(row.line))
    }

    /// The place of the file in which a record stands.
    func file(of row: PlacedRecord) -> Int { levering.fileOfPiece[row.piece] }

    func finding(_ row: PlacedRecord, other: PlacedRecord? = nil, gevonden: String? = nil) -> Finding {
        let isOurs = other.map { $0.gemeente == row.gemeente } ?? false
        return Finding(
            place(of: row), gemeente: row.gemeente, other: isOurs ? other.map(place) : nil, gevonden: gevonden)
    }

    /// Findings over every record.
    func eachRow(_ body: @Sendable (PlacedRecord, inout FindingList) -> Void) -> FindingList {
        fold(FindingList()) { bucket, findings in
            for row in bucket { body(row, &findings) }
        } merge: {
            $0.merge($1)
        }
    }

    /// Findings over the records of each jeugdige, in the order in which they were read.
    func eachJeugdige(_ body: @Sendable (ArraySlice<PlacedRecord>, inout FindingList) -> Void) -> FindingList {
        fold(FindingList()) { bucket, findings in
            CheckedRows.forEachJeugdige(in: bucket) { body($0, &findings) }
        } merge: {
            $0.merge($1)
        }
    }

    /// One value made of all buckets; `merge` is associative and commutative.
    func fold<State: Sendable>(
        _ start: State, _ body: @Sendable ([PlacedRecord], inout State) -> Void, merge: (inout State, State) -> Void
    ) -> State {
        let states = workers.run(tasks: records.bucketCount) { _ in
            start
        } perform: { bucket, state in
            body(records.records(of: bucket), &state)
        }
        return states.reduce(into: start, merge)
    }

    /// Calls `body` with every record, on one thread.
    func forEach(_ body: (PlacedRecord) -> Void) {
        for bucket in 0..<records.bucketCount {
            for row in records.records(of: bucket) { body(row) }
        }
    }

    static func forEachJeugdige(in bucket: [PlacedRecord], _ body: (ArraySlice<PlacedRecord>) -> Void) {
        var start = 0
        while start < bucket.count {
            let jeugdige = bucket[start].jeugdige
            var end = start + 1
            while end < bucket.count, bucket[end].jeugdige == jeugdige { end += 1 }
            body(bucket[start..<end])
            start = end
        }
    }
}

extension PlacedRecord {
    /// Days of care, first and last included.
    var dayCount: Int64 { Int64(einddatum - begindatum) + 1 }

    /// Thousandths of cents a day, rounded down: at most 10¹⁵.
    var perDay: Int64 { cents * 1000 / dayCount }
}
