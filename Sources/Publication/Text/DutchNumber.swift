package import Figures
package import Jeugdhulp
import Wording

/// Numbers as Dutch readers and Dutch spreadsheets write them (Rekenregels, R5). No locale is asked.
package enum DutchNumber {
    /// `2.473`.
    package static func grouped(_ number: Int) -> String {
        let digits = Array(String(number.magnitude).utf8)
        var text: [UInt8] = number < 0 ? [UInt8(ascii: "-")] : []
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { text.append(UInt8(ascii: ".")) }
            text.append(digit)
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// `1 rij`, `2.473 rijen`.
    package static func counted(_ number: Int, _ one: String, _ many: String) -> String {
        grouped(number) + " " + Plural.word(number, one, many)
    }

    /// `+74`, `-56`, `0`.
    package static func signed(_ number: Int) -> String { (number > 0 ? "+" : "") + grouped(number) }

    /// `€ 82.532.197`: whole euros, half away from zero; `-€ 12` below zero.
    package static func euros(_ bedrag: EuroCents) -> String {
        let euros = Int((bedrag.cents.magnitude + 50) / 100)
        return (bedrag.cents < 0 && euros > 0 ? "-€ " : "€ ") + grouped(euros)
    }

    /// `20,4%` of tenths of a percent.
    static func percentage(tenths: Int) -> String { decimal(tenths: tenths) + "%" }

    /// `20,4` of tenths.
    static func decimal(tenths: Int) -> String {
        PlainNumber.text(Int64(tenths), decimals: 1)
    }
}

extension Waarde {
    /// For readers; `-` for what is not shown.
    package var forReaders: String {
        switch self {
        case .aantal(let number): DutchNumber.grouped(number)
        case .bedrag(let bedrag): DutchNumber.euros(bedrag)
        case .percentage(let tenths): DutchNumber.percentage(tenths: tenths)
        case .perDuizend(let tenths): DutchNumber.decimal(tenths: tenths)
        case .geen: "-"
        }
    }

    /// For readers, with what it counts: `1 jeugdige`, `- jeugdigen`.
    func counted(_ one: String, _ many: String) -> String {
        forReaders + " " + Plural.word(Int(clamping: units ?? 0), one, many)
    }

    /// As a change, for readers: `+12`, `-3` or `0`, in the unit of the number.
    package var asChange: String {
        (units ?? 0) > 0 ? "+" + forReaders : forReaders
    }
}
