package import Contract

/// A rejected row: where it stands and why; never what it holds. Eight bytes, for there may be millions.
package struct Rejection: Sendable {
    private let bits: UInt64

    /// `line` is a physical line, counted from 1.
    package init(line: Int, reden: Afkeurreden, kolom: Kolom?) {
        bits = UInt64(line) << 16 | UInt64(kolom.map { $0.rawValue + 1 } ?? 0) << 8 | UInt64(reden.rawValue)
    }

    /// Physical line, counted from 1.
    package var line: Int { Int(bits >> 16) }

    /// The column at fault; `nil` when it is the whole row.
    package var kolom: Kolom? { Kolom(rawValue: Int(bits >> 8 & 0xFF) - 1) }

    /// Why it is rejected.
    package var reden: Afkeurreden {
        guard let reden = Afkeurreden(rawValue: UInt8(truncatingIfNeeded: bits)) else {
            preconditionFailure("only a reason is packed")
        }
        return reden
    }
}
