import Jeugdhulp

extension Regelschrijver {
    /// `F` (for fictief), the replica, and five digits.
    mutating func writeJeugdige(_ regel: Regel) {
        bytes.append(UInt8(ascii: "F"))
        append(replica)
        append(Int(regel.jeugdige), digits: 5)
    }

    /// The replica and six digits. Where the aanbieder is named, two aanbieders use the same numbers, as happens in
    /// practice: a number is unique per aanbieder only (iJw 3.2, the rule before TR315).
    mutating func writeNummer(_ regel: Regel) {
        append(replica)
        append(sharesNumbers ? Int(regel.nummer >> 1) : Int(regel.nummer), digits: 6)
    }

    /// An invented AGB code: 0999 and four digits.
    mutating func writeAanbieder(_ regel: Regel) {
        let number = Int(regel.jeugdige) % 12 * 2 + Int(regel.nummer & 1)
        if !dialect.aanbiederZonderNul { append(0) }
        append(999)
        append(number, digits: 4)
    }

    mutating func writeStatus(_ regel: Regel) {
        switch regel.aard {
        case .kaalIngetrokken: bytes.append(contentsOf: "ingetrokken".utf8)
        case .ingetrokken: bytes.append(contentsOf: (regel.nummer % 3 == 0 ? "Vervallen" : "Ingetrokken").utf8)
        case .gewoon, .verwijderd, .wmo: if regel.nummer % 500 == 0 { bytes.append(contentsOf: "definitief".utf8) }
        }
    }

    /// An amount in the style of the dialect; unsigned where `debet_credit` has the sign.
    mutating func writeBedrag(_ cents: Int64) {
        let negative = cents < 0 && !dialect.declaraties.contains(.debetCredit)
        if negative { bytes.append(UInt8(ascii: "-")) }
        if dialect.bedragen == .euroteken { bytes += dialect.codering == .windows1252 ? [0x80, 0x20] : [0x20] }
        let (euros, rest) = abs(Int(cents)).quotientAndRemainder(dividingBy: 100)
        if dialect.bedragen == .duizendtallen, euros >= 1000 {
            append(euros / 1000)
            bytes.append(UInt8(ascii: "."))
            append(euros % 1000, digits: 3)
        } else {
            append(euros)
        }
        bytes.append(dialect.bedragen == .punt ? UInt8(ascii: ".") : UInt8(ascii: ","))
        append(rest, digits: 2)
    }

    /// A whole number, with leading zeros up to so many digits.
    mutating func append(_ number: Int, digits: Int = 1) {
        var divisor = 1
        for _ in 0..<(digits - 1) { divisor *= 10 }
        while number / divisor >= 10 { divisor *= 10 }
        while divisor > 0 {
            bytes.append(UInt8(ascii: "0") + UInt8(number / divisor % 10))
            divisor /= 10
        }
    }
}

/// An invented birthday per jeugdige: between 2000 and 2014.
enum Geboortedag {
    static func of(_ jeugdige: Int32) -> CalendarDate {
        Horizon.dag(2000, 1, 1) + Int(jeugdige) * 7919 % 5400
    }
}

extension Kolom {
    /// Whether a row that withdraws a record has to have it.
    var isNeededToWithdraw: Bool {
        switch self {
        case .nummer, .gemeente, .registratiedatum, .status, .aanbieder, .wet: true
        default: false
        }
    }
}
