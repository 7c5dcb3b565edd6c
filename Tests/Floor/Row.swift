/// A row between decoding and records: 24 bytes.
struct Row {
    var nummer: UInt32 = 0
    var jeugdige: UInt32 = 0
    var aanbieder: UInt32 = 0
    var cents: Int32 = 0
    var begin: UInt16 = 0
    var einde: UInt16 = 0
    var registratie: UInt16 = 0
    var gemeente: UInt8 = 0
    var voorziening: UInt8 = 0

    /// Spreads rows over partitions and places by their record.
    var hash: UInt64 {
        (UInt64(nummer) << 32 | UInt64(aanbieder) << 8 | UInt64(gemeente)) &* 0x9E37_79B9_7F4A_7C15
    }

    func isSameRecord(as other: Row) -> Bool {
        nummer == other.nummer && aanbieder == other.aanbieder && gemeente == other.gemeente
    }
}

/// What counting needs of a record: 16 bytes.
struct Regel {
    var jeugdige: UInt32 = 0
    var cents: Int32 = 0
    var begin: UInt16 = 0
    var einde: UInt16 = 0
    var voorziening: UInt8 = 0
    var isDeclaratie = false

    var hash: UInt64 { UInt64(jeugdige) &* 0x9E37_79B9_7F4A_7C15 }
}
