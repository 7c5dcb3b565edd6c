package import Contract
import Jeugdhulp

/// One accepted row as the checks between rows see it, in at most 64 bytes.
///
/// A `Versie` with where it stands, its productcode, its geboortedatum and, of a declaratie, its indicatienummer.
package struct CheckedRow: Sendable {
    /// Its names have the numbers of the whole run once the row was taken from the levering.
    package private(set) var versie: Versie
    /// Of a declaratie: see `PackedName`; 0 when there is none.
    package private(set) var indicatienummer: UInt64
    /// Line within its piece, from 1.
    package let line: UInt32
    /// Number of the productcode; 0 for none.
    package private(set) var productcode: UInt32
    /// Day number of the geboortedatum in 17 bits, partition of the indicatie in 8, kind in 1.
    private let details: UInt32

    /// What a row says besides its `Versie`.
    struct Details {
        var indicatienummer: UInt64 = 0
        var indicatiePartition = 0
        var productcode: UInt32 = 0
        /// 0, 1 January 1900, is how an unknown one is written (iJw 3.2, IV009).
        var geboortedatum: Int32 = 0
    }

    init(_ versie: Versie, soort: Leveringssoort, line: Int, details: Details) {
        self.versie = versie
        self.line = UInt32(clamping: line)
        indicatienummer = details.indicatienummer
        productcode = details.productcode
        self.details =
            UInt32(details.geboortedatum) | UInt32(details.indicatiePartition) << 17
            | (soort == .declaraties ? 1 << 25 : 0)
    }

    /// That of its file.
    package var soort: Leveringssoort { details >> 25 & 1 == 1 ? .declaraties : .indicaties }

    /// The day number, or `nil` when it is not known.
    package var geboortedatum: Int32? {
        let number = Int32(details & 0x1FFFF)
        return number == 0 ? nil : number
    }

    /// The partition in which the indicatie with `indicatienummer` is, when it was delivered.
    package var indicatiePartition: Int { Int(details >> 17 & 0xFF) }

    /// The order in which rows count as read: pieces are numbered in it, and so are lines within a piece.
    package func wasRead(before other: CheckedRow) -> Bool {
        (versie.piece, line) < (other.versie.piece, other.line)
    }

    /// With the numbers of its thread replaced by those of the whole run.
    mutating func renumber(with names: Renumbering, productcodes: [UInt32]) {
        versie.renumber(with: names)
        productcode = productcodes[Int(productcode)]
        if let place = PackedName.tablePlace(indicatienummer) {
            indicatienummer = PackedName.tabled(names.recordNumbers[Int(place)])
        }
    }
}

/// An accepted row whose status looks like one that withdraws, and is none (Rekenregels, R2.7).
package struct UnsureStatusRow: Sendable {
    /// Physical line of its file, from 1.
    package let line: UInt32
    /// Place in `gemeenten.csv`.
    package let gemeente: Int16

    init(line: Int, gemeente: Int) {
        self.line = UInt32(clamping: line)
        self.gemeente = Int16(gemeente)
    }
}

/// A rejected row: where it stands, why, and of which gemeente it is; in 8 bytes.
package struct RejectedRow: Sendable {
    /// Physical line of its file, from 1.
    package let line: UInt32
    /// The first thing found wrong: a row is rejected once.
    package let reden: Afkeurreden
    /// The column at fault; `nil` when it is the whole row.
    package let kolom: Kolom?
    /// Place in `gemeenten.csv`; −1 when it can't be told.
    package let gemeente: Int16

    init(line: Int, reden: Afkeurreden, kolom: Kolom?, gemeente: Int?) {
        self.line = UInt32(clamping: line)
        self.reden = reden
        self.kolom = kolom
        self.gemeente = Int16(gemeente ?? -1)
    }
}
