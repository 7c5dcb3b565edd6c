import Contract
import Intake

/// What is noticed between the records of one jeugdige. Used for one jeugdige after another, in any order; what comes of it does not
/// depend on the order of the records.
package struct JeugdigeSigns: Sendable {
    let parts: DeliveryParts
    private let margins: SignMargins
    private let seed: HashSeed
    private(set) var counts: PartCounts
    private(set) var suspects = Suspects()
    private let deliveries: [Int32]
    private let oldBefore: [Int32]
    private let hasEarlier: Bool
    /// How many jeugdigen came: what was stamped with it is of this one.
    private var turn: UInt32 = 0
    private var stampOfGemeente: [UInt32]
    private var stampOfDeclared: [UInt32]
    private var stampOfOld: [UInt32]
    private var stampOfPart: [UInt32]
    /// Of each record its part.
    private var partOf: [Int] = []
    /// Each the turn in the upper half and the place of a record in the lower.
    private var slots: [UInt64] = []
    /// Places of records with the days and the voorziening of another.
    private var alike: [Int] = []
    private var isAlike: [Bool] = []

    init(_ parts: DeliveryParts, _ margins: SignMargins, gemeenteCount: Int, seed: HashSeed) {
        self.parts = parts
        self.margins = margins
        self.seed = seed
        counts = PartCounts(partCount: parts.all.count)
        deliveries = parts.all.map { Int32($0.delivery) }
        oldBefore = parts.all.map(\.oldBefore)
        hasEarlier = parts.all.contains { $0.oldBefore > 0 }
        stampOfGemeente = [UInt32](repeating: 0, count: gemeenteCount)
        stampOfDeclared = [UInt32](repeating: 0, count: parts.all.count)
        stampOfOld = stampOfDeclared
        stampOfPart = stampOfDeclared
    }

    /// All records of one jeugdige that exist in the update.
    package mutating func add(_ rows: [SignRow], jeugdige: UInt64) {
        guard !rows.isEmpty else { return }
        turn &+= 1
        makeRoom(rows.count)
        var (isIndicated, isDeclared, gemeenten, earliest) = (false, false, 0, Int32.max)
        for index in rows.indices {
            let row = rows[index]
            let gemeente = Int(row.gemeente)
            let part = parts.place(piece: Int(row.place.piece), gemeente: gemeente)
            partOf[index] = part
            if stampOfPart[part] != turn {
                stampOfPart[part] = turn
                counts.add(.jeugdigen, part)
            }
            if row.isDeclaratie { isDeclared = true } else { isIndicated = true }
            earliest = min(earliest, deliveries[part] &- (row.isKnown ? 1 : 0))
            if stampOfGemeente[gemeente] != turn {
                stampOfGemeente[gemeente] = turn
                gemeenten &+= 1
            }
            if row.cents > 0 || !row.isDeclaratie || row.cents < 0 { findAlike(rows, index) }
        }
        if isDeclared { noteDeclared(rows, isIndicated: isIndicated) }
        if hasEarlier { noteOld(rows, earliest: earliest) }
        if !alike.isEmpty { noteAlike(rows) }
        if gemeenten >= margins.gemeentenOfOne || rows.count >= margins.recordsOnOneDay {
            noteTooMuch(rows, gemeenten: gemeenten)
        }
        if margins.fillIns.contains(jeugdige) { suspectAll(.fillIn, rows) }
    }

    package mutating func merge(_ other: JeugdigeSigns) {
        counts.merge(other.counts)
        suspects.merge(other.suspects)
    }

    private mutating func makeRoom(_ count: Int) {
        if partOf.count < count {
            partOf = [Int](repeating: 0, count: count * 2)
            isAlike = [Bool](repeating: false, count: count * 2)
            var size = 64
            while size < count * 4 { size *= 2 }
            slots = [UInt64](repeating: 0, count: size)
        }
        alike.removeAll(keepingCapacity: true)
    }

    /// Puts a record beside the first with the same days and voorziening.
    @inline(__always)
    private mutating func findAlike(_ rows: [SignRow], _ index: Int) {
        let care = rows[index].careBits
        let mask = slots.count &- 1
        var slot = Int(truncatingIfNeeded: seed.hash(care) >> 20) & mask
        while UInt32(truncatingIfNeeded: slots[slot] >> 32) == turn {
            let other = Int(truncatingIfNeeded: slots[slot] & 0xFFFF_FFFF)
            if rows[other].careBits == care {
                if !isAlike[other] {
                    isAlike[other] = true
                    alike.append(other)
                }
                isAlike[index] = true
                alike.append(index)
                return
            }
            slot = (slot &+ 1) & mask
        }
        slots[slot] = UInt64(turn) << 32 | UInt64(truncatingIfNeeded: index)
    }

    private mutating func noteDeclared(_ rows: [SignRow], isIndicated: Bool) {
        for index in rows.indices where rows[index].isDeclaratie && rows[index].cents >= 0 {
            let part = partOf[index]
            let isFirst = stampOfDeclared[part] != turn
            if isFirst {
                stampOfDeclared[part] = turn
                counts.add(.declared, part)
                if !isIndicated { counts.add(.withoutIndicatie, part) }
            }
            if !isIndicated { suspect(.withoutIndicatie, rows[index], part, isFirst: isFirst) }
        }
    }

    /// Care from before the previous delivery, of whoever was in none before.
    private mutating func noteOld(_ rows: [SignRow], earliest: Int32) {
        for index in rows.indices {
            let part = partOf[index]
            guard rows[index].begindatum < oldBefore[part] else { continue }
            let (isFirst, isUnknown) = (stampOfOld[part] != turn, earliest >= deliveries[part])
            if isFirst {
                stampOfOld[part] = turn
                counts.add(.oldJeugdigen, part)
                if isUnknown { counts.add(.unknownJeugdigen, part) }
            }
            if isUnknown { suspect(.unknownJeugdige, rows[index], part, isFirst: isFirst) }
        }
    }
}

extension JeugdigeSigns {
    private mutating func noteAlike(_ rows: [SignRow]) {
        defer { for index in alike { isAlike[index] = false } }
        let found = AlikeRecords(alike.map { (rows[$0], partOf[$0]) }, deliveries: deliveries)
        var told: Set<Told> = []
        for (suspicion, row, part) in found.suspects {
            let isFirst = told.insert(Told(suspicion: suspicion, part: part)).inserted
            suspect(suspicion, row, part, isFirst: isFirst)
        }
        for part in found.redelivered { counts.add(.redelivered, part) }
    }

    private struct Told: Hashable {
        let suspicion: Suspicion
        let part: Int
    }

    /// One key that stands for many: told once, where its first record is.
    private mutating func noteTooMuch(_ rows: [SignRow], gemeenten: Int) {
        guard
            gemeenten >= margins.gemeentenOfOne || rows.count >= margins.recordsOfOne
                || JeugdigeSigns.mostOnOneDay(rows) >= margins.recordsOnOneDay
        else { return }
        suspectAll(.tooMuch, rows)
    }

    private mutating func suspectAll(_ suspicion: Suspicion, _ rows: [SignRow]) {
        guard let first = rows.indices.min(by: { rows[$0].place < rows[$1].place }) else { return }
        let part = partOf[first]
        for index in rows.indices { suspect(suspicion, rows[index], part, isFirst: index == 0) }
    }

    private mutating func suspect(_ suspicion: Suspicion, _ row: SignRow, _ part: Int, isFirst: Bool) {
        suspects.change(part, suspicion) { $0.add(cents: row.cents, at: row.place, isFirst: isFirst) }
    }

    /// The most records that touch one day. O(n log n).
    static func mostOnOneDay(_ rows: [SignRow]) -> Int {
        let begins = rows.map(\.begindatum).sorted()
        let ends = rows.map(\.einddatum).sorted()
        var (most, ended) = (0, 0)
        for (begun, day) in begins.enumerated() {
            while ends[ended] < day { ended += 1 }
            most = max(most, begun + 1 - ended)
        }
        return most
    }
}
