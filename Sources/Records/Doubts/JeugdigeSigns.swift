import Contract
import Intake

/// What is noticed between the records of one jeugdige. Used for one jeugdige after another, in any order; what comes of it does not
/// depend on the order of the records.
package struct JeugdigeSigns: Sendable {
    let parts: DeliveryParts
    private let margins: SignMargins
    private let seed: HashSeed
    private(set) var counts: PartCounts
    private(set) var suspects: Suspects
    private let deliveries: [Int32]
    private let oldBefore: [Int32]
    private let hasEarlier: Bool
    /// How many jeugdigen came: what was stamped with it is of this one.
    private var turn: UInt32 = 0
    private var stampOfDeclared: [UInt32]
    private var stampOfOld: [UInt32]
    /// Of each part the turn from bit 16 on; a bit for each voorziening in the lowest eight, and one for any declaratie above them.
    private var stampOfPart: [UInt64]
    /// Distinct jeugdigen by part and voorziening.
    private(set) var jeugdigenByVoorziening: [UInt32]
    private var rows: [SignRow] = []
    /// Of each record its part.
    private var partOf: [Int] = []
    /// Each the turn in the upper half and the place of a record in the lower.
    private var slots: [UInt64] = []
    /// Places of records with the days and the voorziening of another.
    private var alike: [Int] = []
    private var isAlike: [Bool] = []

    init(_ parts: DeliveryParts, _ margins: SignMargins, seed: HashSeed) {
        self.parts = parts
        self.margins = margins
        self.seed = seed
        counts = PartCounts(partCount: parts.all.count)
        suspects = Suspects(keepsPlaces: margins.keepsPlaces)
        deliveries = parts.all.map { Int32($0.delivery) }
        oldBefore = parts.all.map(\.oldBefore)
        hasEarlier = parts.all.contains { $0.oldBefore > 0 }
        stampOfDeclared = [UInt32](repeating: 0, count: parts.all.count)
        stampOfOld = stampOfDeclared
        stampOfPart = [UInt64](repeating: 0, count: parts.all.count)
        jeugdigenByVoorziening = [UInt32](repeating: 0, count: parts.all.count * PartShapes.voorzieningen)
    }

    /// All records of one jeugdige that are counted; those of the update are looked at.
    package mutating func add(_ regels: Span<Telregel>, _ details: Span<RegelDetails>) {
        rows.removeAll(keepingCapacity: true)
        for index in regels.indices {
            let regel = regels[index]
            if regel.standen.contains(.update) { rows.append(SignRow(regel, details[index])) }
        }
        note(jeugdige: regels[0].jeugdige)
    }

    /// All records of one jeugdige.
    package mutating func add(_ records: ArraySlice<PlacedRecord>) {
        rows.removeAll(keepingCapacity: true)
        for record in records { rows.append(SignRow(record)) }
        if let first = records.first { note(jeugdige: first.jeugdige) }
    }

    private mutating func note(jeugdige: UInt64) {
        guard !rows.isEmpty else { return }
        turn &+= 1
        makeRoom(rows.count)
        // Taken out of `self`, so that each can be changed while the others are.
        let rows = self.rows
        self.rows = []
        let seen = look(rows)
        if seen.isDeclared, seen.mayLackIndicatie { noteDeclared(rows, seen) }
        if seen.isInSeveral { noteElsewhere(rows) }
        if hasEarlier { noteOld(rows, earliest: seen.earliest) }
        if !alike.isEmpty { noteAlike(rows) }
        if seen.isInSeveral || rows.count >= margins.recordsOfOne || mayBeTooManyOnOneDay(rows) { noteTooMuch(rows) }
        if !margins.fillIns.isEmpty, margins.fillIns.contains(jeugdige) { suspectAll(.fillIn, rows) }
        self.rows = rows
    }

    private mutating func look(_ rows: [SignRow]) -> Look {
        JeugdigeSigns.look(
            rows.span, turn, parts, deliveries, seed, counts: &counts, partOf: &partOf, stamps: &stampOfPart,
            slots: &slots, jeugdigen: &jeugdigenByVoorziening, alike: &alike, isAlike: &isAlike)
    }

    package mutating func merge(_ other: JeugdigeSigns) {
        counts.merge(other.counts)
        suspects.merge(other.suspects)
        for place in jeugdigenByVoorziening.indices {
            jeugdigenByVoorziening[place] &+= other.jeugdigenByVoorziening[place]
        }
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

    /// Declaraties of which there is no indicatie.
    private mutating func noteDeclared(_ rows: [SignRow], _ seen: Look) {
        // What another gemeente indicated is no indicatie of this one.
        let indicating = seen.isInSeveral ? Set(rows.filter { !$0.isDeclaratie }.map(\.gemeente)) : []
        let allowed = seen.allowed
        var others: Set<Int> = []
        for index in rows.indices where rows[index].isDeclaratie && rows[index].cents >= 0 {
            let part = partOf[index]
            let isFirst = stampOfDeclared[part] != turn
            let isIndicated = seen.isInSeveral ? indicating.contains(rows[index].gemeente) : seen.indicated != 0
            if isFirst {
                stampOfDeclared[part] = turn
                if !isIndicated { counts.entries[part][.withoutIndicatie] &+= 1 }
            }
            if !isIndicated { suspect(.withoutIndicatie, rows[index], part, isFirst: isFirst) }
            if allowed & 1 << rows[index].voorziening == 0 {
                counts.entries[part][.otherVoorziening] &+= 1
                suspect(.otherVoorziening, rows[index], part, isFirst: others.insert(part).inserted)
            }
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
                counts.entries[part][.oldJeugdigen] &+= 1
                if isUnknown { counts.entries[part][.unknownJeugdigen] &+= 1 }
            }
            if isUnknown { suspect(.unknownJeugdige, rows[index], part, isFirst: isFirst) }
        }
    }
}

extension JeugdigeSigns {
    private mutating func noteAlike(_ rows: [SignRow]) {
        defer { for index in alike { isAlike[index] = false } }
        for index in alike where rows[index].isDeclaratie { counts.entries[partOf[index]][.together] &+= 1 }
        let found = AlikeRecords(alike.map { (rows[$0], partOf[$0]) }, deliveries: deliveries)
        var told: Set<Told> = []
        for (suspicion, row, part) in found.suspects {
            let isFirst = told.insert(Told(suspicion: suspicion, part: part)).inserted
            suspect(suspicion, row, part, isFirst: isFirst)
        }
        for part in found.redelivered { counts.entries[part][.redelivered] &+= 1 }
    }

    /// Each part once.
    private mutating func noteElsewhere(_ rows: [SignRow]) {
        for part in Set(rows.indices.map { partOf[$0] }) { counts.entries[part][.elsewhere] &+= 1 }
    }

    private struct Told: Hashable {
        let suspicion: Suspicion
        let part: Int
    }

    /// Whether so many records touch one of some stretches of 64 days; no day has more. Linear.
    private func mayBeTooManyOnOneDay(_ rows: [SignRow]) -> Bool {
        guard rows.count >= margins.recordsOnOneDay else { return false }
        let first = rows.reduce(Int32.max) { min($0, $1.begindatum) }
        // Whatever lies far behind the first day counts as one stretch.
        let stretch = { (day: Int32) in min(63, Int(day &- first) >> 6) }
        var changes = InlineArray<65, Int>(repeating: 0)
        for row in rows {
            changes[stretch(row.begindatum)] &+= 1
            changes[stretch(row.einddatum) &+ 1] &-= 1
        }
        var count = 0
        for place in changes.indices {
            count &+= changes[place]
            if count >= margins.recordsOnOneDay { return true }
        }
        return false
    }

    /// One key that stands for many: told once, where its first record is.
    private mutating func noteTooMuch(_ rows: [SignRow]) {
        guard
            Set(rows.map(\.gemeente)).count >= margins.gemeentenOfOne || rows.count >= margins.recordsOfOne
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
        suspects.change(part, suspicion, at: row.place) {
            $0.add(cents: row.cents, at: row.place, isFirst: isFirst)
        }
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
