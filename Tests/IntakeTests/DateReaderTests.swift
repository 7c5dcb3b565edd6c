import Jeugdhulp
import TestSupport
import Testing

@testable import Contract
@testable import Intake

@Suite("DateReader")
struct DateReaderTests {
    private static let reader = DateReader()

    private static func dayNumber(_ text: String) -> Int? {
        reader.dayNumber(Array(text.utf8).span).map(Int.init)
    }

    @Test(
        "reads 31 March 2019 in every form",
        arguments: [
            "2019-03-31", "20190331", "31-03-2019", "31/03/2019", "31-3-2019", "31/3/2019", "2019-03-31T0:00",
            "2019-03-31 0:00",
            "20190331T00:00", "20190331 23:59:59", "31-03-2019 9:05:00.1", "31/3/2019T12:30:15.123456789",
            "2019-03-31T00:00:00.000",
        ])
    func forms(text: String) throws {
        #expect(Self.reader.date(Array(text.utf8).span)?.description == "2019-03-31")
        #expect(try ReferenceDate().dayNumber(text) == Self.dayNumber(text))
    }

    @Test("takes one digit for a day or a month where the day comes first")
    func oneDigit() {
        for text in [
            "1-3-2019", "01-3-2019", "1-03-2019", "01-03-2019", "1/3/2019", "01/3/2019", "1/03/2019", "1/3/2019 8:00",
        ] {
            #expect(Self.dayNumber(text) == Self.dayNumber("2019-03-01"), "\(text)")
        }
    }

    static let nearMisses = [
        "", "2019", "2019-03", "201903", "2019-3-31", "2019-03-1", "2019-3-1", "2019031", "201903311", "19-03-31",
        "31-03-19", "1-3-19",
        "31-3-19 0:00", "2019/03/31", "2019.03.31", "31.03.2019", "31 03 2019", "31-03/2019", "31/03-2019", "1-3/2019",
        "2019-0331",
        "201903-31", "031-3-2019", "31-003-2019", "31-03-02019", "-31-03-2019", "31--03-2019", "31-03-2019-",
        "/1/3/2019", "1//3/2019",
        "2019-02-29", "29-2-2019", "20190229", "29/02/1900", "2100-02-29", "31-4-2019", "2019-00-10", "2019-01-00",
        "0-1-2019", "1-0-2019",
        "2019-13-01", "32-1-2019", "1-13-2019", "1899-12-31", "31-12-1899", "2200-01-01", "1/1/2200", "00000000",
        "99999999",
        "2019-03-31Z", "2019-03-31T", "2019-03-31 ", "2019-03-31T00", "2019-03-31T00:0", "2019-03-31T000:00",
        "2019-03-31T24:00",
        "2019-03-31T00:60", "2019-03-31T00:00:60", "2019-03-31T00:00Z", "2019-03-31T00:00+01:00",
        "2019-03-31T00:00:00Z",
        "2019-03-31T00:00:00.", "2019-03-31T00:00:00.1234567890", "2019-03-31T00:00.5", "2019-03-31T00:00:0",
        "2019-03-31T:00",
        "2019-03-31T0:0", "2019-03-31  0:00", "2019-03-31T 0:00", "2019-03-31 T0:00", "2019-03-31t0:00",
        "2019-03-31\t0:00",
        "2019-03-31T00:00:00,000", "2019-03-31T00-00", "2019-03-31T00:00 AM", "2019-03-31T00:00:00.-1", "20190331T0",
        "20190331T",
        "2019033100:00", " 2019-03-31", "2O19-03-31", "2019-O3-31", "２019-03-31", "2019–03–31", "maart 2019",
        "31-mrt-2019", "43555",
        "1-3-2019T", "1-3-2019 0", "1/3/2019Z", "1-3-201", "1-3-", "--------", "////////", "2019----", "        ",
        "2019-03-3:", "2019-03-:1",
        "2019-/3-31", "201:-03-31", "2019-03-/1", "2019\u{AD}03-31", "2019-03-31\0",
    ]

    @Test("reads nothing else", arguments: nearMisses)
    func nearMiss(text: String) throws {
        #expect(Self.dayNumber(text) == nil)
        #expect(try ReferenceDate().dayNumber(text) == nil)
    }

    @Test(
        "knows 31 December 9999 in every form, which is still no day",
        arguments: [
            "9999-12-31", "99991231", "31-12-9999", "31/12/9999", "9999-12-31T00:00", "9999-12-31 00:00:00",
            "99991231 0:00",
            "31-12-9999 23:59:59.999", "31/12/9999T0:00",
        ])
    func endless(text: String) throws {
        let isEndless = Self.reader.isEndless(Array(text.utf8).span)
        #expect(isEndless)
        #expect(Self.dayNumber(text) == nil)
        for (soort, isEmpty) in [(Leveringssoort.indicaties, true), (.declaraties, false)] {
            let row = RowText(soort, [.einddatum: text])
            if isEmpty {
                #expect(try row.versie().einddatum == 109_572)
            } else {
                #expect(row.rejection(try SmallReferentie.context())?.reden == .einddatumOngeldig)
            }
        }
        let begin = RowText(.indicaties, [.begindatum: text, .einddatum: text])
        #expect(begin.rejection(try SmallReferentie.context())?.reden == .begindatumOngeldig)
    }

    @Test(
        "takes no other day beyond 2199 for it",
        arguments: [
            "9999-12-30", "9999-11-31", "9998-12-31", "2200-01-01", "2999-12-31", "9999-12-31Z",
            "9999-12-31T00:00+01:00",
            "31-12-999", "31-12-99999", "99-12-9999", "31-31-9999", "9999-31-12", "9999", "", "31-12-2199",
            "31-12-2199 0:00:00.9999",
        ])
    func notEndless(text: String) throws {
        let isEndless = Self.reader.isEndless(Array(text.utf8).span)
        #expect(!isEndless)
        if !text.isEmpty, !text.contains("2199") {
            let row = RowText(.indicaties, [.einddatum: text])
            #expect(row.rejection(try SmallReferentie.context())?.reden == .einddatumOngeldig)
        }
    }

    @Test("says of an einddatum what to do when the care goes on")
    func message() {
        #expect(Afkeurreden.einddatumOngeldig.verwacht.hasSuffix("loopt een indicatie nog, laat de einddatum dan leeg"))
    }

    @Test(
        "takes a digit in the place of a digit only, and a separator in its own place only",
        arguments: [
            "2019-01-01", "2019-11-11", "20190101", "01-01-2019", "01/11/2019", "1-1-2019", "1/1/2019",
            "2019-01-01 01:01:01.101",
        ])
    func everyPlace(form: String) {
        let bytes = Array(form.utf8)
        for place in bytes.indices {
            for other in UInt8.min...0xFF where !(0x30...0x39).contains(other) && other != bytes[place] {
                var text = bytes
                text[place] = other
                // The one exchange that is agreed on.
                let isAgreed = bytes[place] == UInt8(ascii: " ") && other == UInt8(ascii: "T")
                if (Self.reader.dayNumber(text.span) != nil) != isAgreed { Issue.record("\(other) at \(place)") }
            }
        }
    }

    @Test("reads every day from 1900 to 2199 in every form")
    func everyDay() {
        var number = 0
        for year in 1900...2199 {
            for (month, length) in zip(1..., ReferenceDate.monthLengths(year)) {
                let (month, tens) = (String(month), month < 10 ? "0" : "")
                // The day stands first, or at the end of what comes before it; it is filled in below.
                var forms = ["\(year)-\(tens)\(month)-00", "\(year)\(tens)\(month)00"].map { Array($0.utf8) }
                var dayFirst = ["00-\(tens)\(month)-\(year)", "00/\(tens)\(month)/\(year)", "00-\(month)-\(year)"].map {
                    Array($0.utf8)
                }
                for day in 1...length {
                    let digits = [UInt8(48 + day / 10), UInt8(48 + day % 10)]
                    for index in forms.indices {
                        forms[index].replaceSubrange(forms[index].count - 2..<forms[index].count, with: digits)
                    }
                    for index in dayFirst.indices { dayFirst[index].replaceSubrange(0..<2, with: digits) }
                    let short = day < 10 ? [Array("\(day)/\(month)/\(year)".utf8)] : []
                    for form in forms + dayFirst + short where Self.reader.dayNumber(form.span) != Int32(number) {
                        Issue.record("\(String(decoding: form, as: UTF8.self)) is not day \(number)")
                        return
                    }
                    number += 1
                }
            }
        }
        #expect(number == 109_573)
    }

    @Test("agrees with the reference on texts that are almost dates", arguments: UInt64(1)...20)
    func almost(seed: UInt64) throws {
        let reference = try ReferenceDate()
        var random = SplitMix(seed: seed)
        let bytes = Array("0123456789-/T :.Z+".utf8)
        let seeds = [
            "2019-03-31", "20190331", "31-03-2019", "1/3/2019", "2000-02-29 0:00", "29-2-1900T23:59",
            "19991231 00:00:00.000",
            "31/12/2199 9:05:59", "1-1-1900 10:00:00.1",
        ]
        for _ in 0..<60 {
            var text = Array(seeds[random.number(0...seeds.count - 1)].utf8)
            for _ in 0..<random.number(0...3) {
                let place = random.number(0...text.count - 1)
                switch random.number(0...3) {
                case 0: text.insert(bytes[random.number(0...bytes.count - 1)], at: place)
                case 1 where text.count > 1: text.remove(at: place)
                default: text[place] = bytes[random.number(0...bytes.count - 1)]
                }
            }
            let written = String(decoding: text, as: UTF8.self)
            #expect(Self.dayNumber(written) == reference.dayNumber(written), "\(written)")
        }
    }

    @Test("survives any bytes", arguments: UInt64(1)...5)
    func anyBytes(seed: UInt64) {
        var random = SplitMix(seed: seed)
        for _ in 0..<2000 {
            let alphabet: [[UInt8]] = [
                [0x30], [0x39], [0x2D], [0x2F], [0x54], [0x20], [0x3A], [0x2E], [UInt8(random.number(0...255))],
            ]
            let text = random.text(0...22, from: alphabet)
            if let day = Self.reader.dayNumber(text.span) { #expect((0..<109_573).contains(day)) }
        }
    }
}
