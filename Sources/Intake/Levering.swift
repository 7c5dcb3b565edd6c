import Jeugdhulp

/// All accepted rows of a data folder, and an account of every row.
package struct Levering: Sendable {
    /// The versions that one thread read, with the numbers of its names in the whole run.
    package struct Share: Sendable {
        package let indicaties: VersieStore
        package let declaraties: VersieStore
        package let numbers: Renumbering
    }

    package let shares: [Share]
    /// In the order in which they are read: byte order of their path.
    package let files: [FileAccount]
    /// The place in `files` of each piece, by its number.
    package let fileOfPiece: [Int]
    /// Distinct jeugdigen, with one number below this each; number 0 is no jeugdige.
    package let jeugdigeNumbers: Int
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
