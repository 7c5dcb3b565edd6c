/// Records of one jeugdige that share their days and voorziening, each with its part: which of them say nothing new.
struct AlikeRecords {
    /// Each record with what it is suspected of and the part it is of.
    private(set) var suspects: [(Suspicion, SignRow, part: Int)] = []
    /// The part of each record that repeats what an earlier delivery had under another number, one for each.
    private(set) var redelivered: [Int] = []

    private typealias Alike = (row: SignRow, part: Int)

    /// O(n log n).
    init(_ rows: [(SignRow, Int)], deliveries: [Int32]) {
        let ordered = rows.map { (row: $0.0, part: $0.1) }.sorted { left, right in
            (left.row.careBits, left.row.place, left.row.cents) < (right.row.careBits, right.row.place, right.row.cents)
        }
        var start = 0
        while start < ordered.count {
            let care = ordered[start].row.careBits
            let end = ordered[start...].firstIndex { $0.row.careBits != care } ?? ordered.count
            divide(Array(ordered[start..<end]), deliveries)
            start = end
        }
    }

    /// Records of one kind, with the same days and voorziening, in the order in which they were read.
    private mutating func divide(_ rows: [Alike], _ deliveries: [Int32]) {
        struct Owner: Hashable {
            let gemeente: Int32
            let aanbieder: UInt32
        }
        let owned = Dictionary(grouping: rows) { Owner(gemeente: $0.row.gemeente, aanbieder: $0.row.aanbieder) }
        for owner in owned.keys.sorted(by: { ($0.gemeente, $0.aanbieder) < ($1.gemeente, $1.aanbieder) }) {
            guard let own = owned[owner], own.count > 1 else { continue }
            redeliver(own, deliveries)
            if own[0].row.isDeclaratie { repeated(own, deliveries) }
        }
        if rows[0].row.isDeclaratie, Set(rows.map(\.row.gemeente)).count > 1 { inTwoGemeenten(rows) }
    }

    /// In a later delivery than the first, under a number that none had before; as many less as were credited.
    private mutating func redeliver(_ rows: [Alike], _ deliveries: [Int32]) {
        guard let first = rows.map({ deliveries[$0.part] }).min() else { return }
        let credits = rows.count { $0.row.cents < 0 }
        let later = rows.filter { $0.row.cents >= 0 && deliveries[$0.part] > first && !$0.row.isKnown }
        for (row, part) in later.dropLast(credits) {
            redelivered.append(part)
            suspects.append((.redelivers, row, part))
        }
    }

    /// Of one amount more than once in one delivery, after those that were credited.
    private mutating func repeated(_ rows: [Alike], _ deliveries: [Int32]) {
        for (amount, own) in Dictionary(grouping: rows, by: { $0.row.cents.magnitude })
        where amount > 0 && own.count > 1 {
            let credits = own.count { $0.row.cents < 0 }
            let debits = own.filter { $0.row.cents > 0 }.dropLast(credits)
            for (before, (row, part)) in zip(debits, debits.dropFirst())
            where deliveries[before.part] == deliveries[part] {
                suspects.append((.repeatsCare, row, part))
            }
        }
    }

    /// Of one amount and aanbieder, in more than one gemeente.
    private mutating func inTwoGemeenten(_ rows: [Alike]) {
        struct Amount: Hashable {
            let cents: Int64
            let aanbieder: UInt32
        }
        let alike = Dictionary(grouping: rows.filter { $0.row.cents > 0 }) {
            Amount(cents: $0.row.cents, aanbieder: $0.row.aanbieder)
        }
        for own in alike.values where Set(own.map(\.row.gemeente)).count > 1 {
            for (row, part) in own { suspects.append((.inTwoGemeenten, row, part)) }
        }
    }
}
