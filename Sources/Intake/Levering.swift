import Jeugdhulp
package import RowStore

/// All accepted rows of a data folder, and an account of every row.
package struct Levering: Sendable {
    /// The versions that one thread read, with the names of the whole run.
    package struct Share: Sendable {
        /// Its versions of indicaties, by partition.
        package let indicaties: VersieOutbox
        /// Its versions of declaraties, by partition.
        package let declaraties: VersieOutbox
    }

    /// All versions of a record stand in the same partition of whichever share; those of one piece in the order in which they were
    /// read. They can be counted once: a partition is gone when it has been taken.
    package let shares: [Share]
    /// What the versions are kept in.
    package let pool: ChunkPool
    /// Chosen by chance for each run; see `ReadingContext`.
    package let seed: UInt64
    /// All versions of a record are in one partition.
    package let partitionCount: Int
    /// In byte order of their path.
    package let files: [FileAccount]
    /// The place in `files` of each piece, by its number; pieces are numbered in the order in which rows count as read: delivery by
    /// delivery (Rekenregels, R2.4).
    package let fileOfPiece: [Int]
    /// Rows of indicaties per gemeente.
    package let indicatiesPerGemeente: GemeenteAccount
    /// Rows of declaraties per gemeente.
    package let declaratiesPerGemeente: GemeenteAccount
    /// Over all accepted rows.
    package let latest: LatestRegistratie
    /// Of accepted rows; they change nothing.
    package let statuses: Statuses
}

extension Levering {
    /// The columns that are not read, each once whatever its letter case, in byte order; empty for one without a name. Of one with an
    /// invisible character, by which it may seem a known one, that is said.
    package var furtherColumns: [String] {
        let names = files.flatMap(\.file.header.furtherColumns).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        var seen: Set<String> = []
        return names.filter { seen.insert($0.lowercased()).inserted }.map { name in
            guard let scalar = InvisibleMark.first(in: name) else { return name }
            return "\(name) (met een onzichtbaar teken, \(InvisibleMark.code(of: scalar)))"
        }
    }
}
