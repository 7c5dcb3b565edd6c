import TestSupport
import Testing

@testable import Tabular

@Suite("FileSurvey")
struct FileSurveyTests {
    private let folder = TemporaryFolder()

    private func survey(_ text: [UInt8], from start: Int = 0, stride: Int = 4) throws -> FileSurvey {
        folder.write(text, at: "a.csv")
        let file = try InputFile(path: folder.path + "/a.csv")
        var survey = FileSurvey(delimiter: .semicolon, start: start, stride: stride)
        var seen: [UInt8] = []
        try survey.run(over: file, recordsFrom: start) { block in
            for index in block.indices { seen.append(block[index]) }
        }
        #expect(seen == text)
        return survey
    }

    @Test("tells of a small file where it can be cut and how it is encoded")
    func small() throws {
        let survey = try survey(Array("kop;é\naa;b\ncc;d\nee;f\n".utf8), from: 7)
        #expect(survey.boundaries.starts == [7, 12, 17])
        #expect(survey.boundaries.finish() == nil)
        #expect(!survey.boundaries.holdsQuote)
        #expect(survey.encoding.verdict() == .encoding(.utf8))
        #expect(!survey.holdsComma)
    }

    @Test("sees a comma and a quote wherever they stand")
    func marks() throws {
        #expect(try survey(Array("a,b\n".utf8), from: 4).holdsComma)
        #expect(try survey(Array("a\n\"b\"".utf8), from: 2).boundaries.holdsQuote)
        #expect(try survey(Array("a\nb\"".utf8), from: 2).boundaries.holdsQuote == false)
    }

    @Test("finds the encoding of the header too")
    func headerEncoding() throws {
        #expect(try survey([0xE9, 0x0A, 0x61], from: 2).encoding.verdict() == .encoding(.windows1252))
        #expect(try survey([0xE9, 0x0A, 0xC3, 0xA9], from: 2).encoding.verdict() == .mixture(strayByteAt: 0))
    }

    @Test("has no records in an empty file and in one with a header only")
    func nothing() throws {
        #expect(try survey([]).boundaries.starts == [0])
        #expect(try survey(Array("kop\n".utf8), from: 4).boundaries.starts == [4])
    }

    @Test(
        "tells the same whatever the size of its blocks",
        arguments: ["a\r\nb\n", "ab\ncé\n", "\"a\n\"\n", "\"\"\"\"\r\n", "€€\r\r", "x;\"é\r\n\"\"\";y\rz\n\n,"])
    func blocks(text: String) throws {
        let bytes = Array(("k;ë\r\n" + text + text).utf8)
        let expected = ReferenceParser.parse(bytes, delimiter: UInt8(ascii: ";")).records.map(\.start).dropFirst()
        folder.write(bytes, at: "a.csv")
        let file = try InputFile(path: folder.path + "/a.csv")
        for blockBytes in 1...bytes.count {
            var survey = FileSurvey(delimiter: .semicolon, start: 6, stride: 1)
            var seen: [UInt8] = []
            try survey.run(over: file, recordsFrom: 6, blockBytes: blockBytes) { block in
                for index in block.indices { seen.append(block[index]) }
            }
            #expect(seen == bytes)
            #expect(survey.boundaries.starts == Array(expected), "blocks of \(blockBytes)")
            #expect(survey.boundaries.finish() == nil)
            #expect(survey.boundaries.holdsQuote == text.contains("\""))
            #expect(survey.holdsComma == text.contains(","))
            #expect(survey.encoding.verdict() == .encoding(.utf8))
        }
    }

    @Test("counts lines as a reader does", arguments: ["a\nb\r\nc\rd", "\r\n\r\n", "\n\r", "\r\r\n", "abc", ""])
    func line(text: String) throws {
        let bytes = Array(text.utf8)
        folder.write(bytes, at: "a.csv")
        let file = try InputFile(path: folder.path + "/a.csv")
        for blockBytes in 1...9 {
            for offset in 0...bytes.count {
                // A CR is counted at once; the LF that may follow it adds nothing.
                let found = try file.line(at: offset, blockBytes: blockBytes)
                #expect(found == ReferenceParser.lineEnds(in: bytes[..<offset]) + 1)
            }
        }
    }

    @Test("stops when the file becomes shorter")
    func shrinking() throws {
        folder.write([UInt8](repeating: 0x61, count: 20), at: "a.csv")
        let file = try InputFile(path: folder.path + "/a.csv")
        folder.write([0x61], at: "a.csv")
        var survey = FileSurvey(delimiter: .semicolon, start: 0, stride: 4)
        var found: FileReadError?
        do throws(FileReadError) {
            try survey.run(over: file, recordsFrom: 0) { _ in }
        } catch {
            found = error
        }
        #expect(found == FileReadError.changed(path: folder.path + "/a.csv"))
    }
}
