import Contract

/// The words in a cell that mean 'nothing', in any letter case (Rekenregels, R1.2).
enum EmptyWord {
    private static let words = ["-", "\\n", "nan", "null", "none", "n.v.t.", "onbekend"].map { Array($0.utf8) }
    private static let longest = 8

    /// Whether the cell, without the space around it, is one of them.
    static func isOne(_ bytes: Span<UInt8>) -> Bool {
        guard !bytes.isEmpty, bytes.count <= longest else { return false }
        switch bytes[0] {
        case UInt8(ascii: "-"): return bytes.count == 1
        case UInt8(ascii: "\\"), UInt8(ascii: "n"), UInt8(ascii: "N"), UInt8(ascii: "o"), UInt8(ascii: "O"):
            for word in words where bytes.equalsIgnoringCase(word) { return true }
            return false
        default: return false
        }
    }

    /// Whether it is `0`, which is nobody where a jeugdige should stand.
    static func isZero(_ bytes: Span<UInt8>) -> Bool { bytes.count == 1 && bytes[0] == UInt8(ascii: "0") }
}
