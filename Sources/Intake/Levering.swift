import Jeugdhulp
package import Workers

/// All accepted rows of a data folder, and an account of every row.
package struct Levering: Sendable {
    /// The versions that one thread read, with the numbers of its names in the whole run.
    package struct Share: Sendable {
        package let indicaties: PartitionOutbox<Versie>
        package let declaraties: PartitionOutbox<Versie>
        package let numbers: Renumbering
    }

    /// All versions of a record stand in the same partition of whichever share; those of one piece in the order in which they were
    /// read. They can be counted once: a partition is gone when it has been taken.
    package let shares: [Share]
    package let partitionCount: Int
    /// In the order in which they are read: byte order of their path.
    package let files: [FileAccount]
    /// The place in `files` of each piece, by its number.
    package let fileOfPiece: [Int]
    package let indicatiesPerGemeente: GemeenteAccount
    package let declaratiesPerGemeente: GemeenteAccount
    package let latest: LatestRegistratie
    package let statuses: Statuses
}

extension Levering {
    /// The columns that are not read, each once whatever its letter case, in byte order; empty for one without a name.
    package var furtherColumns: [String] {
        let names = files.flatMap(\.file.header.furtherColumns).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        var seen: Set<String> = []
        return names.filter { seen.insert($0.lowercased()).inserted }
    }
}
