import Intake
import Jeugdhulp

/// What is noticed of each version that holds: of nearly all nothing but counts.
extension SettledSigns {
    mutating func noteHolding<Row: RecordRow>(_ holding: [Row], isDeclaratie: Bool, isSeen: (Versie) -> Bool) {
        // Taken out of `self`, so that each can be changed while the others are.
        var (takenEntries, takenDays) = (counts.entries, shapes.days)
        var (takenPrices, takenLevels) = (shapes.prices, shapes.levels)
        (counts.entries, shapes.days, shapes.prices, shapes.levels) = ([], [], [], [])
        defer {
            (counts.entries, shapes.days) = (takenEntries, takenDays)
            (shapes.prices, shapes.levels) = (takenPrices, takenLevels)
        }
        var entries = takenEntries.mutableSpan
        var days = takenDays.mutableSpan
        var prices = takenPrices.mutableSpan
        var levels = takenLevels.mutableSpan
        let firstDays = CalendarDate.firstDays
        let monthStarts = firstDays.span
        let (partPlaces, files, gemeenteCount) = (parts.places, parts.fileOfPiece, parts.gemeenteCount)
        let placeOfFile = partPlaces.span
        let fileOfPiece = files.span
        let bounds = OddBounds(margins)
        for place in holding.indices {
            let versie = holding[place].versie
            guard isSeen(versie) else { continue }
            let part = Int(placeOfFile[fileOfPiece[versie.piece] &* gemeenteCount &+ versie.gemeente])
            guard versie.bestaat else {
                if versie.bestaan == .ingetrokken {
                    noteWithdrawn(versie, at: place, line: holding[place].line, part, &entries[part])
                }
                continue
            }
            let (begin, end, cents) = (versie.begindatum, versie.einddatum, versie.cents)
            let isFirst = monthStarts[Int(begin) >> 6] >> UInt64(truncatingIfNeeded: begin & 63) & 1
            entries[part].add(versie, begin, end, cents, isDeclaratie: isDeclaratie, isFirst: isFirst)
            days[part &* PartShapes.dayBuckets &+ Int(begin & 511)] &+= 1
            if cents > 0 { SettledSigns.add(price: cents, of: versie, part, &prices, &levels) }
            if bounds.areCrossed(by: versie, begin, end, isDeclaratie: isDeclaratie) {
                noteOdd(versie, line: holding[place].line, part, isDeclaratie: isDeclaratie)
            }
        }
    }

    @inline(__always)
    private static func add(
        price cents: Int64, of versie: Versie, _ part: Int, _ prices: inout MutableSpan<UInt32>,
        _ levels: inout MutableSpan<PriceLevel>
    ) {
        let days = versie.einddatum &- versie.begindatum &+ 1
        let place = part &* PartShapes.voorzieningen &+ Int(truncatingIfNeeded: versie.voorzieningNumber)
        let level =
            PriceLevel.level(UInt64(bitPattern: cents)) &- PriceLevel.level(UInt64(truncatingIfNeeded: days))
        prices[place &* PartShapes.priceBuckets &+ PartShapes.bucket(ofLevel: level)] &+= 1
        levels[place].add(level)
    }

    private mutating func noteWithdrawn(
        _ versie: Versie, at place: Int, line: UInt32, _ part: Int, _ entry: inout PartCounts.Entry
    ) {
        entry[.withdrawn] &+= 1
        guard withdrawsOld(versie, part) else { return }
        entry[.withdrawals] &+= 1
        if !everExisted(place) { suspect(.withdrawsNothing, versie, line, part) }
    }

    @inline(never)
    private mutating func noteOdd(_ versie: Versie, line: UInt32, _ part: Int, isDeclaratie: Bool) {
        let (begin, end, registered) = (versie.begindatum, versie.einddatum, versie.registratiedatum)
        if isDeclaratie {
            if end - registered > Int32(margins.daysAfterRegistration) || end - begin >= Int32(margins.duration) {
                suspect(.implausibleDays, versie, line, part)
            }
            if registered < begin { suspect(.registeredEarly, versie, line, part) }
        } else if begin - registered > Int32(margins.daysBeforeIndicatie) {
            suspect(.registeredEarly, versie, line, part)
        }
        if versie.hasImplausibleAge { suspect(.implausibleAge, versie, line, part) }
        if versie.hasUnsureStatus { suspect(.almostWithdrawn, versie, line, part) }
    }

    /// Of care whose days are not told it is taken that it was delivered before: nobody withdraws what nobody has.
    private func withdrawsOld(_ versie: Versie, _ part: Int) -> Bool {
        let own = parts.all[part]
        return own.hasEarlier && versie.withdrawsWhatExisted
            && versie.lastDayOfWithdrawnMonth.map { $0 < own.oldBefore } ?? true
    }

    /// Whether a version that was replaced says that the record exists.
    private func everExisted(_ place: Int) -> Bool {
        var loser = place < lastLoser.count ? lastLoser[place] : -1
        while loser >= 0 {
            if losers[Int(loser)].versie.bestaat { return true }
            loser = losers[Int(loser)].next
        }
        return false
    }
}

/// From where on a version that holds is looked at more closely.
private struct OddBounds {
    private let daysAfterRegistration: Int32
    private let duration: Int32
    private let daysBeforeIndicatie: Int32

    init(_ margins: SignMargins) {
        daysAfterRegistration = Int32(margins.daysAfterRegistration)
        duration = Int32(margins.duration)
        daysBeforeIndicatie = Int32(margins.daysBeforeIndicatie)
    }

    @inline(__always)
    func areCrossed(by versie: Versie, _ begin: Int32, _ end: Int32, isDeclaratie: Bool) -> Bool {
        let registered = versie.registratiedatum
        if versie.marks != 0 { return true }
        return isDeclaratie
            ? end &- registered > daysAfterRegistration || end &- begin >= duration || registered < begin
            : begin &- registered > daysBeforeIndicatie
    }
}

extension PartCounts.Entry {
    /// A record that exists; all without a branch. `isFirst` is 1 where it begins on the first day of a month.
    @inline(__always)
    fileprivate mutating func add(
        _ versie: Versie, _ begin: Int32, _ end: Int32, _ cents: Int64, isDeclaratie: Bool, isFirst: UInt64
    ) {
        self[.records] &+= 1
        self[.oneDay] &+= begin == end ? 1 : 0
        self[.onFirstDay] &+= UInt32(truncatingIfNeeded: isFirst)
        self[.unknownCode] &+= versie.voorzieningNumber == UInt64(Voorziening.onbekend.rawValue) ? 1 : 0
        self[.credits] &+= cents < 0 ? 1 : 0
        self[.openEnded] &+= !isDeclaratie && end == CalendarDate.lastNumber ? 1 : 0
        self.cents &+= abs(cents)
    }
}

extension CalendarDate {
    /// That of `last`: as a number, it takes no look whether it was worked out before.
    fileprivate static var lastNumber: Int32 { 109_572 }

    /// A bit for each day number: whether it is the first of a month.
    fileprivate static let firstDays: [UInt64] = {
        let months = MonthCounts.ofDay
        var bits = [UInt64](repeating: 0, count: months.count / 64 + 1)
        for day in months.indices where day == 0 || months[day] != months[day - 1] {
            bits[day / 64] |= 1 << UInt64(day % 64)
        }
        return bits
    }()
}
