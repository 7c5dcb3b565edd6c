import Testing

@testable import Publication

/// Rekenregels, R6.2.
@Suite("A change as two comparisons give it")
struct BereikTests {
    private static func bereik(_ nu: (Int, Int), _ evenLang: (Int, Int)?) -> Bereik {
        Bereik(
            nu: Paar(laatste: nu.0, eerder: nu.1), evenLang: evenLang.map { Paar(laatste: $0.0, eerder: $0.1) })
    }

    @Test("is a range in whole percents, the smaller one first, on one line")
    func range() {
        // 158 of 9.510 is 1,66%, 463 of 9.205 is 5,03%
        #expect(Self.bereik((9668, 9510), (9668, 9205)).inWords == "2\u{A0}à\u{A0}5% meer")
        // 188 of 2.279 is 8,2%, 145 of 2.236 is 6,48%
        #expect(Self.bereik((2091, 2279), (2091, 2236)).inWords == "6\u{A0}à\u{A0}8% minder")
        #expect(Self.bereik((2091, 2279), (2091, 2236)).counts == "−188 tot −145")
        #expect(Self.bereik((9668, 9510), (9668, 9205)).tenths == [17, 50])
        #expect(Self.bereik((2091, 2279), nil).inWords == "8% minder")
        #expect(Self.bereik((103, 100), (103, 100)).inWords == "3% meer")
        #expect(Self.bereik((103, 100), (103, 100)).counts == "+3")
    }

    @Test("rounds halves up, and says of less than half a percent that it is less than one")
    func rounding() {
        // 1,5% and 1,4…%
        #expect(Self.bereik((203, 200), nil).inWords == "2% meer")
        #expect(Self.bereik((1014, 1000), nil).inWords == "1% meer")
        #expect(Self.bereik((1004, 1000), (1003, 1000)).inWords == "minder dan 1% meer")
        #expect(Self.bereik((996, 1000), nil).inWords == "minder dan 1% minder")
        #expect(Self.bereik((1000, 1000), (1000, 970)).inWords == "0\u{A0}à\u{A0}3% meer")
    }

    @Test("says both directions where the comparisons do not agree, and that there is none where there is none")
    func directions() {
        #expect(Self.bereik((1000, 1010), (1000, 970)).inWords == "1% minder tot 3% meer")
        #expect(Self.bereik((1000, 970), (1000, 1010)).inWords == "1% minder tot 3% meer")
        #expect(Self.bereik((500, 500), (500, 500)).inWords == "evenveel")
        #expect(Self.bereik((500, 500), (500, 500)).voegwoord == "als")
        #expect(Self.bereik((500, 500), (500, 501)).voegwoord == "dan")
    }

    @Test("has no percentage of fewer than a hundred", arguments: [(100, true), (99, false)])
    func few(base: Int, hasPercentages: Bool) {
        let bereik = Self.bereik((110, base), (110, 100))
        #expect(bereik.hasPercentages == hasPercentages)
        #expect(bereik.inWords == (hasPercentages ? "10% meer" : "10\u{A0}à\u{A0}11 meer"))
        #expect(Self.bereik((110, 100), (110, base)).hasPercentages == hasPercentages)
    }
}
