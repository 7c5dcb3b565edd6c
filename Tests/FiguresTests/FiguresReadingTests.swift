import Figures
import Jeugdhulp
import TestSupport
import Testing

/// Files with figures, written and read back.
@Suite("Files with figures")
struct FiguresReadingTests {
    static let layouts = Layout.readable

    @Test("hold after reading what was written, whatever the figures", arguments: layouts.indices, UInt64(1)...8)
    func roundTrip(place: Int, seed: UInt64) throws {
        let layout = Self.layouts[place]
        var random = SplitMix(seed: seed)
        let figures = Figures(RandomFigures.figures(layout, 60, &random))
        let reading = try FiguresReading(layout.bytes(figures), layout)
        #expect(Figures(reading.figures).all == figures.all)
        #expect(reading.unknownColumns == [])
        #expect(reading.unknownWords == [:])
    }

    @Test("are each held by one file only", arguments: UInt64(1)...5)
    func oneFile(seed: UInt64) {
        var random = SplitMix(seed: seed)
        for layout in Self.layouts {
            for figure in RandomFigures.figures(layout, 40, &random) {
                #expect(Self.layouts.filter { $0.holds(figure.key) }.map(\.path) == [layout.path])
            }
        }
    }

    @Test("may have their columns in any order, LF and no byte order mark", arguments: layouts.indices, UInt64(1)...4)
    func otherOrder(place: Int, seed: UInt64) throws {
        let layout = Self.layouts[place]
        var random = SplitMix(seed: seed)
        let figures = Figures(RandomFigures.figures(layout, 20, &random))
        let order = layout.columns.indices.shuffled(using: &random)
        let lines = Self.lines(layout.bytes(figures)).map { fields in order.map { fields[$0] } }
        let text = lines.map { $0.joined(separator: ";") + "\n" }.joined()
        #expect(Figures(try FiguresReading(Array(text.utf8), layout).figures).all == figures.all)
    }

    @Test("of an older version may lack columns that are not needed, and no others", arguments: layouts.indices)
    func olderHeader(place: Int) throws {
        let layout = Self.layouts[place]
        var random = SplitMix(seed: 7)
        let figures = Figures(RandomFigures.figures(layout, 20, &random))
        for (left, column) in layout.columns.enumerated() {
            let lines = Self.lines(layout.bytes(figures)).map { fields in
                fields.indices.filter { $0 != left }.map { fields[$0] }.joined(separator: ";") + "\r\n"
            }
            let bytes = Array(lines.joined().utf8)
            if column.isRequired {
                #expect(throws: FiguresFault.missingColumns([column.naam])) { try FiguresReading(bytes, layout) }
            } else {
                let read = try FiguresReading(bytes, layout).figures
                let kept = figures.all.filter { Self.stap(column) == nil || $0.key.stap != Self.stap(column) }
                #expect(Figures(read).all == kept, "\(column.naam)")
            }
        }
    }

    private static func stap(_ column: Layout.Column) -> Bijstelstap? {
        Bijstelstap.allCases.first { $0.naam == column.naam }
    }

    private static let header = "tabel;onderwerp;gebied;periode;maat;waarde;status\r\n"

    private static func read(_ text: String) throws -> FiguresReading { try FiguresReading(Array(text.utf8), .cijfers) }

    @Test("of a newer version are read but for what is not known, and that is told")
    func newer() throws {
        let reading = try Self.read(
            #"""
            tabel;onderwerp;leeftijd;gebied;periode;maat;waarde;status;toelichting
            3;thuis;0-17;Twente;2019;aantal;40;;"met; puntkomma en ""aanhalingstekens"""
            9;pleegzorg;0-17;Twente;2019;aantal;7;;
            3;thuis;;Twente;2019;per_1000_inwoners;7;;
            3;thuis;;Twente;2018;aantal;;geheim;
            3;thuis;;Twente;2018;bedrag;1,50;voorlopig;

            """#)
        let (first, second) = (try #require(Periode(code: "2019")), try #require(Periode(code: "2018")))
        #expect(
            reading.figures == [
                Figure(.init(.thuis, first, .aantal), .aantal(40)),
                Figure(
                    .init(.thuis, second, .bedrag), .bedrag(EuroCents(cents: 150)), kanttekening: .voorlopig),
            ])
        #expect(reading.unknownColumns == ["leeftijd", "toelichting"])
        #expect(reading.unknownWords == ["onderwerp": 1, "maat": 1, "status": 1])
    }

    /// Each with the line that is not as it was written.
    static let hostile: [(String, Int)] = [
        (header + "3;thuis;Twente;2019;aantal;veertig;\r\n", 2),
        (header + "3;thuis;Twente;2019;aantal;40;\r\n3;thuis;Twente;2019;aantal;41;\r\n", 3),
        (header + "4;thuis;Twente;2019;aantal;40;\r\n", 2), (header + "3;Thuis;Twente;2019;aantal;40;\r\n", 2),
        (header + "3;thuis is hier;Twente;2019;aantal;40;\r\n", 2), (header + "3;;Twente;2019;aantal;40;\r\n", 2),
        (header + "3;thuis;twente;2019;aantal;40;\r\n", 2), (header + "3;thuis;GM153;2019;aantal;40;\r\n", 2),
        (header + "3;thuis;Twente;2019-Q1;aantal;40;\r\n", 2), (header + "3;thuis;Twente;1899;aantal;40;\r\n", 2),
        (header + "3;thuis;Twente;2019;aantal;40;onderdrukt\r\n", 2),
        (header + "3;thuis;Twente;2019;aantal;;\r\n", 2), (header + "3;thuis;Twente;2019;aantal;;voorlopig\r\n", 2),
        (header + "3;thuis;Twente;2019;aantal;40;Een kind\r\n", 2),
        (header + "3;thuis;Twente;2019;aantal;40\r\n", 2), (header + "3;thuis;Twente;2019;aantal;40;;\r\n", 2),
        (header + "3;thuis;Twente;2019;aantal;9223372036854775808;\r\n", 2),
        (header + "3;thuis;Twente;2019;aantal;+4;\r\n", 2), (header + "3;thuis;Twente;2019;aantal;4,0;\r\n", 2),
        (header + "3;thuis;Twente;2019;bedrag;4;\r\n", 2), (header + "3;thuis;Twente;2019;bedrag;4,5;\r\n", 2),
        (header + "3;thuis;Twente;2019;bedrag;4,-5;\r\n", 2), (header + "3;thuis;Twente;2019;bedrag;,50;\r\n", 2),
        (header + "3;thuis;Twente;2019;bedrag;1,2,34;\r\n", 2), (header + "3;thuis;Twente;2019;aantal;40;\r\n\r\n", 3),
        (header + "3;thuis;Twente;2019;aantal;\"40;\r\n", 2), (header + "3;thuis;Twente;2019;aantal;\"4\"0;\r\n", 2),
        (header + "3;thuis\u{0};Twente;2019;aantal;40;\r\n", 2),
        ("tabel;onderwerp;gebied;periode;maat;waarde;status;maat\r\n", 1),
    ]

    @Test("are refused where a line is not as it was written", arguments: hostile)
    func refused(text: String, line: Int) {
        #expect(throws: FiguresFault.notAsWritten(line: line)) { try Self.read(text) }
    }

    @Test("are refused with one line more than fits, whatever stands on the lines")
    func tooManyLines() throws {
        let lines = { (count: Int) in
            Array((Self.header + String(repeating: "9;iets;Twente;2019;aantal;40;\r\n", count: count)).utf8)
        }
        #expect(try FiguresReading(lines(3), .cijfers, limit: 3).unknownWords == ["onderwerp": 3])
        #expect(throws: FiguresFault.tooManyLines(limit: 3)) { try FiguresReading(lines(4), .cijfers, limit: 3) }
    }

    @Test("are refused without a header, whatever the bytes")
    func noHeader() {
        let all = ["onderwerp", "gebied", "periode", "maat", "waarde", "status"]
        for bytes: [UInt8] in [
            [], [0x0A], Array("<html>".utf8), Array("TABEL;ONDERWERP\r\n".utf8), [0x50, 0x4B, 3, 4],
        ] {
            #expect(throws: FiguresFault.missingColumns(all)) { try FiguresReading(bytes, .cijfers) }
        }
        let latin = Array(Self.header.utf8) + [0x33, 0x3B, 0xE9, 0x3B, 0x0A]
        #expect(throws: FiguresFault.notAsWritten(line: 2)) { try FiguresReading(latin, .cijfers) }
        let wide = String(repeating: ";", count: 600)
        #expect(throws: FiguresFault.notAsWritten(line: 1)) { try FiguresReading(Array(wide.utf8), .cijfers) }
    }

    @Test(
        "end in a fault or in figures of which each is once, whatever is done to their bytes", arguments: UInt64(1)...40
    )
    func damaged(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let layout = RandomFigures.pick(Self.layouts, &random)
        var bytes = layout.bytes(Figures(RandomFigures.figures(layout, 15, &random)))
        for _ in 0...random.number(0...6) where !bytes.isEmpty {
            let place = random.number(0...bytes.count - 1)
            switch random.number(0...2) {
            case 0: bytes[place] = UInt8(truncatingIfNeeded: random.next())
            case 1: bytes.remove(at: place)
            default: bytes.insert(contentsOf: bytes[place...].prefix(random.number(1...30)), at: place)
            }
        }
        guard let reading = try? FiguresReading(bytes, layout) else { return }
        #expect(Set(reading.figures.map(\.key)).count == reading.figures.count)
        #expect(reading.figures.allSatisfy { layout.holds($0.key) })
    }

    private static func lines(_ bytes: [UInt8]) -> [[String]] {
        String(decoding: bytes.dropFirst(3), as: UTF8.self).split(separator: "\r\n").map { line in
            line.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
        }
    }
}
