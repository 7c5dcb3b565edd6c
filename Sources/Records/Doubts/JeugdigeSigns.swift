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
    /// Of each part the turn in the upper bits, and a bit for each voorziening in the lowest eight.
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
        if seen.isDeclared { noteDeclared(rows, seen) }
        if seen.isInSeveral { noteElsewhere(rows) }
        if hasEarlier { noteOld(rows, earliest: seen.earliest) }
        if !alike.isEmpty { noteAlike(rows) }
        if seen.isInSeveral || rows.count >= margins.recordsOfOne || mayBeTooManyOnOneDay(rows) { noteTooMuch(rows) }
        if !margins.fillIns.isEmpty, margins.fillIns.contains(jeugdige) { suspectAll(.fillIn, rows) }
        self.rows = rows
    }

    /// What is seen of all rows in one look.
    private struct Look {
        /// A bit for each voorziening of an indicatie.
        var indicated: UInt8 = 0
        var isDeclared = false
        var isInSeveral = false
        var earliest = Int32.max
    }

    private mutating func look(_ rows: [SignRow]) -> Look {
        var seen = Look()
        var (takenPartOf, takenStamps, takenSlots, takenEntries) = (partOf, stampOfPart, slots, counts.entries)
        var takenJeugdigen = jeugdigenByVoorziening
        (partOf, stampOfPart, slots, counts.entries, jeugdigenByVoorziening) = ([], [], [], [], [])
        defer {
            (partOf, stampOfPart, slots, counts.entries) = (takenPartOf, takenStamps, takenSlots, takenEntries)
            jeugdigenByVoorziening = takenJeugdigen
        }
        var partOf = takenPartOf.mutableSpan
        var stamps = takenStamps.mutableSpan
        var slots = takenSlots.mutableSpan
        var entries = takenEntries.mutableSpan
        var jeugdigen = takenJeugdigen.mutableSpan
        let (deliveries, turn, span) = (deliveries, turn, rows.span)
        let (partPlaces, files, gemeenteCount) = (parts.places, parts.fileOfPiece, parts.gemeenteCount)
        let placeOfFile = partPlaces.span
        let fileOfPiece = files.span
        let gemeente = span[0].gemeente
        for index in span.indices {
            let row = span[index]
            let part = Int(placeOfFile[fileOfPiece[Int(row.place.piece)] &* gemeenteCount &+ Int(row.gemeente)])
            partOf[index] = part
            let bit: UInt8 = 1 << row.voorziening
            if row.isDeclaratie { seen.isDeclared = true } else { seen.indicated |= bit }
            if row.gemeente != gemeente { seen.isInSeveral = true }
            seen.earliest = min(seen.earliest, deliveries[part] &- (row.isKnown ? 1 : 0))
            if JeugdigeSigns.isFirst(turn, bit, &stamps[part], &entries[part]) {
                jeugdigen[part &* PartShapes.voorzieningen &+ Int(row.voorziening)] &+= 1
            }
            if row.cents != 0 || !row.isDeclaratie {
                let other = JeugdigeSigns.other(like: index, of: span, turn, seed, &slots)
                if other >= 0 { noteAlike(index, other) }
            }
        }
        return seen
    }

    /// Whether the jeugdige of this turn had no record of the voorziening in the part, which then counts it once more; `stamp` remembers.
    @inline(__always)
    private static func isFirst(
        _ turn: UInt32, _ bit: UInt8, _ stamp: inout UInt64, _ entry: inout PartCounts.Entry
    ) -> Bool {
        if UInt32(truncatingIfNeeded: stamp >> 8) != turn {
            stamp = UInt64(turn) << 8
            entry[.jeugdigen] &+= 1
        }
        guard stamp & UInt64(bit) == 0 else { return false }
        stamp |= UInt64(bit)
        return true
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

    /// The place of the first record with the same days and voorziening; −1 where this is the first.
    @inline(__always)
    private static func other(
        like index: Int, of rows: Span<SignRow>, _ turn: UInt32, _ seed: HashSeed, _ slots: inout MutableSpan<UInt64>
    ) -> Int {
        let care = rows[index].careBits
        let mask = slots.count &- 1
        var slot = Int(truncatingIfNeeded: seed.hash(care) >> 20) & mask
        while UInt32(truncatingIfNeeded: slots[slot] >> 32) == turn {
            let other = Int(truncatingIfNeeded: slots[slot] & 0xFFFF_FFFF)
            if rows[other].careBits == care { return other }
            slot = (slot &+ 1) & mask
        }
        slots[slot] = UInt64(turn) << 32 | UInt64(truncatingIfNeeded: index)
        return -1
    }

    @inline(never)
    private mutating func noteAlike(_ index: Int, _ other: Int) {
        for place in [other, index] where !isAlike[place] {
            isAlike[place] = true
            alike.append(place)
        }
    }

    private mutating func noteDeclared(_ rows: [SignRow], _ seen: Look) {
        // What another gemeente indicated is no indicatie of this one.
        let indicating = seen.isInSeveral ? Set(rows.filter { !$0.isDeclaratie }.map(\.gemeente)) : []
        // Where nothing is indicated of which the voorziening is known, nothing can be told of it.
        let allowed = seen.indicated & SignRow.known == 0 ? .max : seen.indicated | ~SignRow.known
        var others: Set<Int> = []
        for index in rows.indices where rows[index].isDeclaratie && rows[index].cents >= 0 {
            let part = partOf[index]
            let isFirst = stampOfDeclared[part] != turn
            let isIndicated = seen.isInSeveral ? indicating.contains(rows[index].gemeente) : seen.indicated != 0
            if isFirst {
                stampOfDeclared[part] = turn
                counts.entries[part][.declared] &+= 1
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
