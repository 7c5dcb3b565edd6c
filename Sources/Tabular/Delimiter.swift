/// What stands between the fields of a record. Rekenregels, R1.2.
package enum Delimiter: UInt8, CaseIterable, Sendable {
    case semicolon = 0x3B
    case comma = 0x2C
    case tab = 0x09
    case pipe = 0x7C

    /// For messages, in Dutch.
    package var naam: String {
        switch self {
        case .semicolon: "puntkomma"
        case .comma: "komma"
        case .tab: "tab"
        case .pipe: "verticale streep"
        }
    }
}

/// The bytes with a meaning of their own in a delimited file.
enum Mark {
    static let lineFeed: UInt8 = 0x0A
    static let carriageReturn: UInt8 = 0x0D
    static let quote: UInt8 = 0x22
}
