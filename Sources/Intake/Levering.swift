import Contract
import Jeugdhulp

/// What was read of a data folder: an account of every row, and where each piece of a file stands; not the rows.
package struct Levering: Sendable {
    /// In byte order of their path.
    package let files: [FileAccount]
    /// The place in `files` of each piece, by its number; pieces are numbered in the order in which rows count as read: delivery by
    /// delivery (Rekenregels, R2.4).
    package let fileOfPiece: [Int]
    /// Line ends before each piece in its file.
    package let linesBefore: [Int]
    /// Rows of indicaties per gemeente.
    package let indicatiesPerGemeente: GemeenteAccount
    /// Rows of declaraties per gemeente.
    package let declaratiesPerGemeente: GemeenteAccount
    /// Over all accepted rows.
    package let latest: LatestRegistratie
    /// Of accepted rows; they change nothing.
    package let statuses: Statuses
    /// What numbers of the rows stand for.
    package let written: WrittenNames
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
