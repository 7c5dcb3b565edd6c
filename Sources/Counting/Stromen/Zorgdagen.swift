import Jeugdhulp

/// The care days of one jeugdige, as ranges. Used for one jeugdige after another, so that its memory is asked for once.
/// Rekenregels, R9.1.
struct Zorgdagen: Sendable {
    private let telvakken: Telvakken
    private(set) var spans: [Zorgspan] = []
    /// The days of the groups of declaraties that count, whatever the bron; of a group each once.
    private(set) var gedeclareerd: [Stroomrecord] = []
    /// By telvak, while the declaraties of one voorziening are looked at: the cents in it, whether one is a credit, whether a group counts.
    private var cents: [Int64]
    private var isCredited: [Bool]
    private var hasCounting: [Bool]

    init(_ telvakken: Telvakken) {
        self.telvakken = telvakken
        cents = [Int64](repeating: 0, count: telvakken.count)
        isCredited = [Bool](repeating: false, count: telvakken.count)
        hasCounting = [Bool](repeating: false, count: telvakken.count)
    }

    mutating func removeAll() {
        spans.removeAll(keepingCapacity: true)
        gedeclareerd.removeAll(keepingCapacity: true)
    }

    /// All records of one voorziening, the indicaties first.
    mutating func add(_ records: ArraySlice<Stroomrecord>) throws(Telfout) {
        let start = records.firstIndex(where: \.isDeclaratie) ?? records.endIndex
        for record in records[..<start] { addDays(of: record) { _ in true } }
        let declaraties = records[start...]
        guard declaraties.contains(where: { $0.cents < 0 }) else {
            for record in declaraties {
                addDays(of: record) { _ in true }
                gedeclareerd.append(record)
            }
            return
        }
        try addCredited(declaraties)
    }

    /// Declaraties of one voorziening of which at least one is a credit.
    private mutating func addCredited(_ declaraties: ArraySlice<Stroomrecord>) throws(Telfout) {
        for record in declaraties {
            for number in telvakken.numbers(record.first, through: record.last) {
                cents[number] = try cents[number].addingChecked(telvakken.part(of: record, in: number))
                if record.cents < 0 { isCredited[number] = true }
            }
        }
        let groups = try groups(declaraties.sorted { $0.precedes($1) }[...])
        for (record, counts) in groups where counts {
            gedeclareerd.append(record)
            for number in telvakken.numbers(record.first, through: record.last) { hasCounting[number] = true }
        }
        let (cents, isCredited, hasCounting) = (cents, isCredited, hasCounting)
        for (record, counts) in groups {
            addDays(of: record) { number in
                Tabelplaatsen.isDeclared(cents: cents[number], isCredited: isCredited[number])
                    && (counts || !hasCounting[number])
            }
        }
        for record in declaraties {
            for number in telvakken.numbers(record.first, through: record.last) {
                (self.cents[number], self.isCredited[number], self.hasCounting[number]) = (0, false, false)
            }
        }
    }

    /// The first declaratie of each group, and whether the group counts; of declaraties in order.
    private func groups(
        _ declaraties: ArraySlice<Stroomrecord>
    ) throws(Telfout) -> [(record: Stroomrecord, counts: Bool)] {
        var groups: [(record: Stroomrecord, counts: Bool)] = []
        var rest = declaraties
        while let first = rest.first {
            let end = rest.firstIndex { !$0.isGroup(with: first) } ?? rest.endIndex
            var (sum, hasCredit) = (Int64(0), false)
            for record in rest[..<end] {
                sum = try sum.addingChecked(record.cents)
                if record.cents < 0 { hasCredit = true }
            }
            groups.append((first, sum > 0 || !hasCredit))
            rest = rest[end...]
        }
        return groups
    }

    /// The days of a record in the telvakken where its kind gives days, and this holds.
    private mutating func addDays(of record: Stroomrecord, _ holds: (Int) -> Bool) {
        let last = min(record.last, telvakken.horizon)
        guard record.first <= last else { return }
        var isRunning = false
        for number in telvakken.numbers(record.first, through: last) {
            guard telvakken.gives(record.voorziening, declaraties: record.isDeclaratie, in: number), holds(number)
            else {
                isRunning = false
                continue
            }
            let end = min(last, telvakken.last(number))
            if isRunning {
                spans[spans.count - 1].last = end
            } else {
                spans.append(
                    Zorgspan(
                        voorziening: record.voorziening, isDeclaratie: record.isDeclaratie, isOpen: record.isOpen,
                        aanbieder: record.aanbieder, first: max(record.first, telvakken.first(number)), last: end))
                isRunning = true
            }
        }
    }
}
