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
        /// Records withdrawn by their status (contract, section 2.5).
        package fileprivate(set) var withdrawn = 0
        /// Indicaties removed as iJw does: reden 13 (contract, section 2.5).
        package fileprivate(set) var removed = 0
        /// Records that exist.
        package fileprivate(set) var existing = 0
        /// Of those that exist, the ones whose productcode matches no line of `voorzieningen.csv`.
        package fileprivate(set) var unknown = 0

        /// All versions that became one of these.
        var versions: Int { superseded + replaced + withdrawn + removed + existing }

        /// Whether any version was seen: registered in time, and in no older delivery than the one that counts.
        package var hasSeen: Bool { versions > superseded }

        fileprivate mutating func add(_ other: Counts) {
            superseded += other.superseded
            replaced += other.replaced
            withdrawn += other.withdrawn
            removed += other.removed
            existing += other.existing
            unknown += other.unknown
        }
    }

    /// By the place of the file in which the version stood.
    package private(set) var byFile: [Counts]
    /// By the place of the gemeente in `gemeenten.csv`.
    package private(set) var byGemeente: [Counts]

    /// Those of all files together.
    package var total: Counts {
        var total = Counts()
        for counts in byFile { total.add(counts) }
        return total
    }

    init(fileCount: Int, gemeenteCount: Int) {
        byFile = [Counts](repeating: Counts(), count: fileCount)
        byGemeente = [Counts](repeating: Counts(), count: gemeenteCount)
    }

    mutating func noteSuperseded(_ versie: Versie, file: Int) {
        byFile[file].superseded += 1
        byGemeente[versie.gemeente].superseded += 1
    }

    mutating func noteReplaced(_ versie: Versie, file: Int) {
        byFile[file].replaced += 1
        byGemeente[versie.gemeente].replaced += 1
    }

    mutating func noteHolding(_ versies: [Versie], fileOfPiece: [Int]) {
        RecordAccount.note(versies, &byFile) { fileOfPiece[$0.piece] }
        RecordAccount.note(versies, &byGemeente) { $0.gemeente }
    }

    mutating func noteHolding(_ versie: Versie, file: Int) {
        RecordAccount.note(versie, &byFile[file])
        RecordAccount.note(versie, &byGemeente[versie.gemeente])
    }

    mutating func merge(_ other: RecordAccount) {
        for place in byFile.indices { byFile[place].add(other.byFile[place]) }
        for place in byGemeente.indices { byGemeente[place].add(other.byGemeente[place]) }
    }

    private static let unknownNumber = UInt64(Voorziening.onbekend.rawValue)

    @inline(always)
    private static func note(_ versies: [Versie], _ counts: inout [Counts], place: (Versie) -> Int) {
        var counts = counts.mutableSpan
        for versie in versies { note(versie, &counts[place(versie)]) }
    }

    private static func note(_ versie: Versie, _ counts: inout Counts) {
        if versie.bestaat {
            counts.existing += 1
            if versie.voorzieningNumber == unknownNumber { counts.unknown += 1 }
            return
        }
        switch versie.bestaan {
        case .ingetrokken: counts.withdrawn += 1
        case .verwijderd: counts.removed += 1
        case .bestaat: break
        }
    }
}
