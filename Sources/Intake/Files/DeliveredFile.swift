package import Contract
package import Tabular

/// A delivered file that has been looked through once: how it must be read, and where it can be cut.
package struct DeliveredFile: Sendable {
    /// Below DATA.
    package let path: String
    /// By the start of its name.
    package let soort: Leveringssoort
    /// Read with the only delimiter that makes it hold every required column (Rekenregels, R1.2).
    package let header: Header
    /// Of the whole file, found from all of its bytes.
    package let encoding: TextEncoding
    /// Of the column `bedrag`; without a meaning in a file of indicaties.
    package private(set) var decimalSign = DecimalSign.point
    /// Empty until the file has been read.
    package private(set) var sha256 = ""
    /// At the survey; a file that has another one later is refused (BST-009).
    package let identity: InputFile.Identity
    /// The bytes after the header, cut where records start.
    package let pieces: [Range<Int>]
    /// Of the column `bedrag`.
    package let unit: BedragEenheid

    /// What every row has in a column that the file does not have.
    package let vast: [Kolom: String]

    /// About how many bytes are read and decoded at a time.
    package static let pieceBytes = 2 << 20

    init(
        path: String, soort: Leveringssoort, header: Header, encoding: TextEncoding,
        identity: InputFile.Identity, pieces: [Range<Int>], unit: BedragEenheid,
        vast: [Kolom: String] = [:]
    ) {
        self.path = path
        self.soort = soort
        self.header = header
        self.encoding = encoding
        self.identity = identity
        self.pieces = pieces
        self.unit = unit
        self.vast = vast
    }

    func with(sha256: String) -> DeliveredFile {
        var copy = self
        copy.sha256 = sha256
        return copy
    }

    func with(decimalSign: DecimalSign) -> DeliveredFile {
        var copy = self
        copy.decimalSign = decimalSign
        return copy
    }
}
