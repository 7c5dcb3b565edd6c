/// A change between its two ways of comparing: as known now, and equally long after the period. Rekenregels, R6.2.
struct Bereik: Equatable, Sendable {
    let nu: Paar
    let evenLang: Paar?

    /// From so many jeugdigen on a percentage is told in sentences, tables of the page and pictures.
    static let leastForPercentage = 100

    init(_ vergelijking: Jaarvergelijking) {
        self.init(nu: vergelijking.nu, evenLang: vergelijking.evenLang)
    }

    init(nu: Paar, evenLang: Paar?) {
        self.nu = nu
        self.evenLang = evenLang
    }

    private var paren: [Paar] { [nu] + [evenLang].compactMap(\.self) }

    /// Whether all that it is a percentage of are enough.
    var hasPercentages: Bool { paren.allSatisfy { $0.eerder >= Bereik.leastForPercentage } }

    /// `2 à 5% meer`, `6% minder`, `evenveel`; in jeugdigen where a percentage would be of too few.
    var inWords: String {
        let unit = hasPercentages ? "%" : ""
        let sizes = paren.map { (richting: $0.richting, size: hasPercentages ? Bereik.percent($0) : abs($0.verschil)) }
        if sizes.allSatisfy({ $0.richting == 0 }) { return "evenveel" }
        let signs = Set(sizes.map(\.richting)).subtracting([0])
        guard signs.count == 1, let sign = signs.first else {
            let parts = sizes.sorted { $0.richting * $0.size < $1.richting * $1.size }
                .map { Bereik.side("\($0.size)\(unit)", $0.richting) }
            return parts.joined(separator: " tot ")
        }
        let (least, most) = (sizes.map(\.size).min() ?? 0, sizes.map(\.size).max() ?? 0)
        if most == 0 { return Bereik.side("minder dan 1%", sign) }
        return Bereik.side(Bereik.range(least, most, unit), sign)
    }

    /// `meer dan` or `evenveel als`, behind which the other period comes: what follows `inWords` in a sentence.
    var voegwoord: String { paren.allSatisfy { $0.richting == 0 } ? "als" : "dan" }

    /// `8 à 11%`: the sizes without a direction.
    var sizes: String {
        let sizes = paren.map { hasPercentages ? Bereik.percent($0) : abs($0.verschil) }
        return Bereik.range(sizes.min() ?? 0, sizes.max() ?? 0, hasPercentages ? "%" : "")
    }

    /// `+158 tot +463`: as known now first; `+2` where both are the same or one is not known.
    var counts: String {
        let parts = paren.map { Bereik.signed($0.verschil) }
        return parts.first == parts.last ? parts[0] : parts.joined(separator: " tot ")
    }

    /// Tenths of a percent, as known now first.
    var tenths: [Int] {
        paren.compactMap { pair in
            let (size, base) = (abs(pair.verschil), pair.eerder)
            guard base > 0 else { return nil }
            return pair.richting * ((size * 2000 + base) / (base * 2))
        }
    }

    /// `+158`, `−188` or `0`, with a minus sign that is as wide as the plus.
    static func signed(_ number: Int) -> String {
        number < 0 ? "−" + DutchNumber.grouped(-number) : DutchNumber.signed(number)
    }

    /// The size of the difference in whole percent, half up.
    static func percent(_ paar: Paar) -> Int { percent(abs(paar.verschil), of: paar.eerder) }

    /// A part in whole percent, half up; 0 of nothing.
    static func percent(_ part: Int, of whole: Int) -> Int {
        whole > 0 ? (part * 200 + whole) / (whole * 2) : 0
    }

    /// `2 à 5%`, or `2%` where both are the same; it stays on one line.
    static func range(_ least: Int, _ most: Int, _ unit: String) -> String {
        let end = "\(DutchNumber.grouped(most))\(unit)"
        return least == most ? end : "\(DutchNumber.grouped(least))\u{A0}à\u{A0}\(end)"
    }

    private static func side(_ size: String, _ sign: Int) -> String {
        sign == 0 ? "gelijk" : size + (sign > 0 ? " meer" : " minder")
    }
}
