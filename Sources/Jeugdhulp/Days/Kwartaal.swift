/// A quarter of a calendar year, written `2020-Q2`.
package struct Kwartaal: Hashable, Sendable {
    /// 1900–2199.
    package let year: Int
    /// 1–4.
    package let number: Int

    /// `nil` outside 1900–2199 or for a number that is not 1–4.
    package init?(year: Int, number: Int) {
        guard (1900...2199).contains(year), (1...4).contains(number) else { return nil }
        self.year = year
        self.number = number
    }

    /// The quarter written as `2020-Q2`, or `nil` for any other text.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 7, bytes[4] == UInt8(ascii: "-"), bytes[5] == UInt8(ascii: "Q"),
            bytes[0..<4].allSatisfy({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }),
            let year = Int(text.prefix(4))
        else { return nil }
        self.init(year: year, number: Int(bytes[6]) - Int(UInt8(ascii: "0")))
    }

    /// `2020-Q2`, which is also the name of the report folder.
    package var code: String { "\(year)-Q\(number)" }

    /// The last day of the quarter.
    package var lastDay: CalendarDate { Periode.through(self).days.last }

    /// The last quarter that had ended at a peildatum; `nil` before 31 March 1900.
    ///
    /// A quarter has ended on its last day: what was registered up to and including that day is then seen.
    package static func lastEnded(at peildatum: CalendarDate) -> Kwartaal? {
        let (year, month, _) = peildatum.components
        let number = (month + 2) / 3
        guard let running = Kwartaal(year: year, number: number) else { return nil }
        if running.lastDay <= peildatum { return running }
        return number > 1 ? Kwartaal(year: year, number: number - 1) : Kwartaal(year: year - 1, number: 4)
    }
}
