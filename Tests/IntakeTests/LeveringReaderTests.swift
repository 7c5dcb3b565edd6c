import Jeugdhulp
import TestSupport
import Testing
import Threads

@testable import Contract
@testable import Intake

@Suite("LeveringReader")
struct LeveringReaderTests {
    private let folder = TemporaryFolder()

    /// What must not depend on the pieces and the threads.
    private struct Reading: Equatable {
        var read: [Int] = []
        var accepted: [Int] = []
        var rejections: [[String]] = []
        var sha256: [String] = []
        var versies: [String] = []
    }

    private func read(_ paths: [String], pieceBytes: Int, workers: Int) throws -> Reading {
        let reader = LeveringReader(dataFolder: folder.path, workers: Workers(count: workers), pieceBytes: pieceBytes)
        let files = paths.map { (path: $0, soort: Leveringssoort(fileName: $0) ?? .declaraties) }
        let surveyed = try reader.survey(files, instellingen: Instellingen()).map { try $0.get() }
        let read = try reader.read(surveyed, context: try SmallReferentie.context())
        let levering = read.levering
        var reading = Reading()
        for account in levering.files {
            #expect(account.isBalanced)
            reading.read.append(account.read)
            reading.accepted.append(account.accepted)
            reading.rejections.append(account.rejections.map { "\($0.line) \($0.reden)" })
            reading.sha256.append(account.file.sha256)
        }
        let rows = read.taken()
        for partition in 0..<rows.partitionCount {
            for share in rows.shares {
                var batches = share.take(.declaraties, partition)
                var versies: [Versie] = []
                while let count = batches.unpack(into: &versies) {
                    reading.versies += versies.prefix(count).map { "\($0.nummer) \($0.cents)" }
                }
            }
        }
        reading.versies.sort()
        return reading
    }

    /// A file with every kind of line end, some quotes, blank lines and bad rows.
    private static func file(seed: UInt64) -> [UInt8] {
        var random = SplitMix(seed: seed)
        let ends = ["\n", "\r\n", "\r"]
        var text =
            "\u{FEFF}declaratienummer;jeugdige;gemeente;productcode;begindatum;einddatum;bedrag;registratiedatum;noot\r\n"
        for row in 0..<random.number(0...14) {
            let end = ends[random.number(0...2)]
            let note =
                seed % 2 == 0
                ? ["", "\"a\(end);\"\"b\"", "é€", "\"x\""][random.number(0...3)]
                : ["", "é€", "x y"][random.number(0...2)]
            switch random.number(0...5) {
            case 0: text += end
            case 1: text += ";;;;;;;;" + end
            case 2: text += "D\(row);J;GM0150;45A04;2020-01-01;2020-01-01;\(row);2020-01-01;" + note + end
            case 3: text += "D\(row);J" + end
            default: text += "D\(row);J;153;45A04;2020-01-01;2020-01-01;\(row),5;2020-01-01;" + note + end
            }
        }
        return Array(text.utf8)
    }

    @Test(
        "finds the same rows, lines and checksums in pieces of any size and with any number of threads",
        arguments: UInt64(1)...12)
    func pieces(seed: UInt64) throws {
        let paths = ["declaraties1.csv", "declaraties2.csv"]
        folder.write(Self.file(seed: seed), at: paths[0])
        folder.write(Self.file(seed: seed + 100), at: paths[1])
        let expected = try read(paths, pieceBytes: 1 << 20, workers: 1)
        #expect(expected.read == expected.accepted.enumerated().map { $1 + expected.rejections[$0].count })
        for (pieceBytes, workers) in [(1, 1), (2, 3), (3, 2), (7, 2), (16, 4), (50, 1), (64, 3), (200, 2)] {
            let reading = try read(paths, pieceBytes: pieceBytes, workers: workers)
            #expect(reading == expected, "pieces of \(pieceBytes), \(workers) threads")
        }
    }

    struct Refusal: Sendable, CustomTestStringConvertible {
        let testDescription: String
        /// Behind a header of one line; `¤` is a byte that is not UTF-8.
        let text: String
        let code: String
        let line: Int
    }

    static let refused = [
        Refusal(testDescription: "an open quote", text: "a\n\"b;c\nd", code: "BST-006", line: 3),
        Refusal(
            testDescription: "an open quote behind one that closes", text: "\"x\r\ny\";\r\r\"", code: "BST-006", line: 5
        ),
        Refusal(testDescription: "a mixture", text: "é;\n\nb;¤\nc", code: "BST-005", line: 4),
        Refusal(testDescription: "a mixture with the stray byte first", text: "¤\né", code: "BST-005", line: 2),
    ]

    @Test("refuses a file for", arguments: refused, [1, 2, 5, 1 << 20])
    func refusal(probe: Refusal, pieceBytes: Int) {
        let header = "indicatienummer;jeugdige;gemeente;productcode;begindatum;einddatum;registratiedatum\n"
        let text = Array((header + probe.text.replacing("¤", with: "\u{1}")).utf8).map { $0 == 1 ? 0xE9 : $0 }
        folder.write(text, at: "indicaties.csv")
        let reader = LeveringReader(dataFolder: folder.path, workers: Workers(count: 2), pieceBytes: pieceBytes)
        let surveyed = reader.survey([(path: "indicaties.csv", soort: .indicaties)], instellingen: Instellingen())
        guard case .failure(let fout)? = surveyed.first else {
            Issue.record("not refused")
            return
        }
        #expect(fout.code == probe.code)
        #expect(fout.plaats.line == probe.line)
        #expect(fout.gevolg == .gegevensGeweigerd)
    }

    /// (rows behind the header, the decimal sign of the file)
    static let signs: [(String, DecimalSign)] = [
        ("D;J;153;x;2020-01-01;2020-01-01;1.50;2020-01-01\n", .point),
        ("D;J;153;x;2020-01-01;2020-01-01;1,5;2020-01-01\n", .comma),
        ("a;b;c;d;e;f;€ 1,50-;h\n", .comma), ("a;b;c;d;e;f;1,50\n", .point), ("1,50;b;c;d;e;f;1;h\n", .point),
        ("\n\n;;;;;;;\na;b;c;d;e;f;\"1,5\";h", .comma), ("a;b;c;d;e;f;\"1,5\"x;h", .point),
        ("a;b;c;d;e;f;\"1\",50;h", .comma), ("", .point),
    ]

    @Test("finds the decimal sign of the whole file, in whichever piece its evidence stands", arguments: signs)
    func decimalSign(rows: String, sign: DecimalSign) throws {
        let header = "declaratienummer;jeugdige;gemeente;productcode;begindatum;einddatum;bedrag;registratiedatum\n"
        folder.write(Array((header + "a;b;c;d;e;f;1;h\n" + rows).utf8), at: "declaraties.csv")
        for pieceBytes in [1, 40, 1 << 20] {
            let reader = LeveringReader(dataFolder: folder.path, workers: Workers(count: 2), pieceBytes: pieceBytes)
            let surveyed = reader.survey([(path: "declaraties.csv", soort: .declaraties)], instellingen: Instellingen())
            #expect(try surveyed.first?.get().decimalSign == sign)
        }
    }
}
