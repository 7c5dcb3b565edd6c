package import Contract

/// A rejected row: where it stands, why, and of which gemeente it is; never what it holds. Eight bytes, for there may be millions.
package struct Rejection: Sendable {
    private let bits: UInt64

    /// `line` is a physical line, counted from 1, below 2^35; `gemeente` is its place in `gemeenten.csv`.
    package init(line: Int, reden: Afkeurreden, kolom: Kolom?, gemeente: Int?) {
        bits =
            UInt64(line) << 29 | UInt64(gemeente.map { $0 + 1 } ?? 0) << 16
            | UInt64(kolom.map { $0.rawValue + 1 } ?? 0) << 8 | UInt64(reden.rawValue)
    }

    /// Physical line, counted from 1.
    package var line: Int { Int(bits >> 29) }

    /// Place in `gemeenten.csv`; `nil` when it can't be told.
    package var gemeente: Int? {
        let number = Int(bits >> 16 & 0x1FFF)
        return number == 0 ? nil : number - 1
    }

    /// The column at fault; `nil` when it is the whole row.
    package var kolom: Kolom? { Kolom(rawValue: Int(bits >> 8 & 0xFF) - 1) }

    /// Why it is rejected: the first thing found wrong.
    package var reden: Afkeurreden {
        guard let reden = Afkeurreden(rawValue: UInt8(truncatingIfNeeded: bits)) else {
            preconditionFailure("only a reason is packed")
        }
        return reden
    }

    /// The same where so many line ends come before the piece in which the line was counted.
    func moved(by lines: Int) -> Rejection {
        Rejection(line: lines + line, reden: reden, kolom: kolom, gemeente: gemeente)
    }
}
