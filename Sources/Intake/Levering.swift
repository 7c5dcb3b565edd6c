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

/// What productcodes and jeugdigen are written as.
package struct WrittenNames: Sendable {
    let productcodes: NameTable
    let jeugdigen: NameTable

    /// Productcodes are numbered below this; 0 is none. They are numbered where details were asked for.
    package var productcodeCount: Int { productcodes.count }

    /// The bytes of a productcode.
    package func productcode(_ number: UInt32) -> [UInt8] { productcodes.name(number) }

    /// The key of a jeugdige with these bits, as it was written; of a bsn all nine digits. Only where details were asked for, and only for
    /// whoever asked for the names of jeugdigen: it may go nowhere else.
    package func jeugdige(_ bits: UInt64, isUniqueInRegion: Bool) -> [UInt8] {
        if let bytes = PackedName.bytes(of: bits) { return bytes }
        let name = PackedName.tablePlace(bits).map(jeugdigen.name) ?? []
        return isUniqueInRegion ? name : Array(name.dropFirst(2))
    }

    /// The bits that a jeugdige with these bytes for a key has in a `Versie`, whether identities hold in the region or in a gemeente.
    package func jeugdigeBits(_ bytes: [UInt8], gemeente: Int) -> [UInt64] {
        let within = [UInt8(truncatingIfNeeded: gemeente >> 8), UInt8(truncatingIfNeeded: gemeente)] + bytes
        let tabled = [jeugdigen.place(of: bytes.span), jeugdigen.place(of: within.span)].compactMap(\.self)
        return [PackedName.packed(bytes.span)].compactMap(\.self) + tabled.map(PackedName.tabled)
    }
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
