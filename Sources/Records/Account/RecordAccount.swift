import Contract
import Intake
import Jeugdhulp

/// What became of the records of one kind. Every version is of an older delivery that is not seen, or it is the one that
/// holds, or it was replaced by it; of the versions that hold some exist and the others were withdrawn or removed.
package struct RecordAccount: Sendable {
    /// Versions, by what became of them.
    package struct Counts: Sendable {
        /// Versions of an older delivery, where each delivery replaces the earlier ones.
        package fileprivate(set) var superseded = 0
        /// Versions with a later one of the same record.
        package fileprivate(set) var replaced = 0
        /// Records withdrawn by their status (Rekenregels, R2.5).
        package fileprivate(set) var withdrawn = 0
        /// Indicaties removed as iJw does: reden 13 (Rekenregels, R2.5).
        package fileprivate(set) var removed = 0
        /// Records that exist.
        package fileprivate(set) var existing = 0
        /// Records of which the version that holds was told from one that says something else only by the order of reading: both were
        /// registered at the same moment.
        package fileprivate(set) var decidedByTie = 0
        /// Of those that exist, the ones whose productcode matches no line of `voorzieningen.csv`.
        package fileprivate(set) var unknown = 0

        /// All versions that became one of these.
        package var versions: Int { superseded + replaced + withdrawn + removed + existing }

        /// Whether any version was seen: registered in time, and in no older delivery than the one that counts.
        package var hasSeen: Bool { versions > superseded }

        fileprivate mutating func add(_ other: Counts) {
            superseded += other.superseded
            replaced += other.replaced
            withdrawn += other.withdrawn
            removed += other.removed
            existing += other.existing
            decidedByTie += other.decidedByTie
            unknown += other.unknown
        }
    }

    /// By the place of the file in which the version stood.
    package private(set) var byFile: [Counts]
    /// By the place of the gemeente in `gemeenten.csv`.
    package private(set) var byGemeente: [Counts]
    /// Of those that exist.
    private var months: MonthCounts
    /// Of the rows that are seen, and those of deliveries that are not.
    private(set) var prints: DeliveryPrints

    /// How many records that exist touch each month from January 1900 on, by the place of the gemeente.
    var monthsByGemeente: [[Int]] { byGemeente.indices.map(months.counts) }

    /// Those of all files together.
    package var total: Counts {
        var total = Counts()
        for counts in byFile { total.add(counts) }
        return total
    }

    init(fileCount: Int, gemeenteCount: Int, prints: DeliveryPrints = .none) {
        self.prints = prints
        byFile = [Counts](repeating: Counts(), count: fileCount)
        byGemeente = [Counts](repeating: Counts(), count: gemeenteCount)
        months = MonthCounts(gemeenteCount: gemeenteCount)
    }

    @inline(__always)
    mutating func noteRow(_ versie: Versie, file: Int) { prints.note(versie, file: file) }

    mutating func noteSuperseded(_ versie: Versie, file: Int) {
        byFile[file].superseded += 1
        byGemeente[versie.gemeente].superseded += 1
    }

    mutating func noteReplaced(_ versie: Versie, file: Int) {
        byFile[file].replaced += 1
        byGemeente[versie.gemeente].replaced += 1
    }

    mutating func noteDecidedByTie(_ versie: Versie, file: Int) {
        byFile[file].decidedByTie += 1
        byGemeente[versie.gemeente].decidedByTie += 1
    }

    mutating func noteHolding<Row: RecordRow>(_ rows: [Row], fileOfPiece: [Int]) {
        // Taken out of `self`, so that each can be changed while the other is.
        var (takenByFile, takenByGemeente, takenMonths) = (byFile, byGemeente, months.changes)
        (byFile, byGemeente, months.changes) = ([], [], [])
        defer { (byFile, byGemeente, months.changes) = (takenByFile, takenByGemeente, takenMonths) }
        var byFile = takenByFile.mutableSpan
        var byGemeente = takenByGemeente.mutableSpan
        var months = takenMonths.mutableSpan
        let unknown = UInt64(Voorziening.onbekend.rawValue)
        let monthsOfDay = MonthCounts.ofDay
        let monthOfDay = monthsOfDay.span
        for row in rows {
            let versie = row.versie
            let fate = RecordAccount.fate(versie, unknown: unknown)
            byFile[fileOfPiece[versie.piece]].add(fate)
            byGemeente[versie.gemeente].add(fate)
            if versie.bestaat { MonthCounts.add(versie, monthOfDay, to: &months) }
        }
    }

    mutating func noteHolding(_ versie: Versie, file: Int) {
        let fate = RecordAccount.fate(versie, unknown: UInt64(Voorziening.onbekend.rawValue))
        byFile[file].add(fate)
        byGemeente[versie.gemeente].add(fate)
        if versie.bestaat { months.add(versie) }
    }

    mutating func merge(_ other: RecordAccount) {
        for place in byFile.indices { byFile[place].add(other.byFile[place]) }
        for place in byGemeente.indices { byGemeente[place].add(other.byGemeente[place]) }
        months.merge(other.months)
        prints.merge(other.prints)
    }

    /// What became of a version that holds; `unknown` is the raw value of `Voorziening.onbekend`.
    @inline(__always)
    private static func fate(_ versie: Versie, unknown: UInt64) -> Fate {
        if versie.bestaat { return versie.voorzieningNumber == unknown ? .unknown : .known }
        return versie.bestaan == .ingetrokken ? .withdrawn : .removed
    }
}

/// What became of a version that holds.
private enum Fate {
    case known
    case unknown
    case withdrawn
    case removed
}

extension RecordAccount.Counts {
    @inline(__always)
    fileprivate mutating func add(_ fate: Fate) {
        switch fate {
        case .known: existing += 1
        case .unknown:
            existing += 1
            unknown += 1
        case .withdrawn: withdrawn += 1
        case .removed: removed += 1
        }
    }
}
