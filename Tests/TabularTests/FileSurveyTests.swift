import TestSupport
import Testing

@testable import Tabular

@Suite("FileSurvey")
struct FileSurveyTests {
    private let folder = TemporaryFolder()

    /// The surveys of all parts of the file that was written last.
    private func surveys(byteCount: Int, from start: Int, stride: Int) throws -> [FileSurvey] {
        let file = try InputFile(path: folder.path + "/a.csv")
        var buffer: [UInt8] = []
        var surveys: [FileSurvey] = []
        for part in FileSurvey.parts(byteCount: byteCount, recordsFrom: start, stride: stride) {
            surveys.append(try FileSurvey(part, of: file, recordsFrom: start, buffer: &buffer))
        }
        return surveys
    }

    private func survey(_ text: [UInt8], from start: Int = 0, stride: Int = 4) throws -> FileSurvey {
        folder.write(text, at: "a.csv")
        let parts = try surveys(byteCount: text.count, from: start, stride: stride)
        var survey = try #require(parts.first)
        for part in parts.dropFirst() { survey.join(part) }
        survey.finish(byteCount: text.count)
        return survey
    }

    @Test("cuts a file in parts, the header in the first", arguments: [(1, 0), (10, 0), (10, 3), (10, 10), (64, 7)])
    func parts(byteCount: Int, start: Int) {
        for stride in [1, 2, 3, 10, 100] {
            let parts = FileSurvey.parts(byteCount: byteCount, recordsFrom: start, stride: stride)
            #expect(parts.flatMap { Array($0) } == Array(0..<byteCount))
            #expect(parts.allSatisfy { !$0.isEmpty })
            #expect((parts.first?.upperBound ?? 0) >= start)
            #expect(parts.dropFirst().allSatisfy { $0.count <= stride })
        }
        #expect(FileSurvey.parts(byteCount: 0, recordsFrom: 0, stride: 4).isEmpty)
        #expect(FileSurvey.parts(byteCount: 9 << 20, recordsFrom: 0, stride: 1 << 30).count == 3)
    }

    @Test("tells of a small file where it can be cut and how it is encoded")
    func small() throws {
        let survey = try survey(Array("kop;é\naa;b\ncc;d\nee;f\n".utf8), from: 7)
        // Parts of 4 bytes from byte 7 on: records start at 7, 12 and 17.
        #expect(survey.starts == [7, 12, 17])
        #expect(survey.tooLong == nil)
        #expect(!survey.holdsQuote)
        #expect(!survey.holdsComma)
        #expect(survey.encoding.verdict() == .encoding(.utf8))
    }

    @Test("sees a comma anywhere, and a quote among the records only")
    func marks() throws {
        #expect(try survey(Array("a,b\n".utf8), from: 4).holdsComma)
        #expect(try survey(Array("a\nbbbbbbbbbb,\n".utf8), from: 2).holdsComma)
        #expect(try survey(Array("\"a\"\nb".utf8), from: 4).holdsQuote == false)
        #expect(try survey(Array("a\nbbbbbbbbbb\"".utf8), from: 2).holdsQuote)
    }

    @Test("finds the encoding of the header too")
    func headerEncoding() throws {
        #expect(try survey([0xE9, 0x0A, 0x61], from: 2).encoding.verdict() == .encoding(.windows1252))
        #expect(try survey([0xE9, 0x0A, 0xC3, 0xA9], from: 2).encoding.verdict() == .mixture(strayByteAt: 0))
    }

    @Test("has no records behind a header that is all there is")
    func nothing() throws {
        #expect(try survey(Array("kop\n".utf8), from: 4).starts.isEmpty)
    }

    @Test("agrees with the references for every size of parts", arguments: UInt64(1)...24)
    func everySize(seed: UInt64) throws {
        let text = Self.randomText(seed: seed)
        let parsed = ReferenceParser.parse(text, delimiter: UInt8(ascii: ";"))
        let starts = parsed.records.map(\.start)
        let start = starts.isEmpty ? 0 : starts[Int(seed) % starts.count]
        for stride in [1, 2, 3, 4, 5, 7, 11, 20] {
            let survey = try survey(text, from: start, stride: stride)
            #expect(survey.encoding.verdict() == EncodingSurveyTests.reference(text), "\(text), stride \(stride)")
            #expect(survey.holdsComma == text.contains(0x2C))
            #expect(survey.holdsQuote == text[start...].contains(0x22))
            #expect(survey.tooLong == nil)
            var boundaries = RecordBoundaries(delimiter: .semicolon, start: start, stride: stride)
            try boundaries.feed(try InputFile(path: folder.path + "/a.csv"), recordsFrom: start)
            let expected = Scanning(text).boundaries(stride: stride, block: 5, start: start)
            #expect(boundaries.starts == expected.starts)
            #expect(boundaries.finish() == expected.finish())
            guard !survey.holdsQuote else { continue }
            let cuts = FileSurvey.parts(byteCount: text.count, recordsFrom: start, stride: stride).compactMap { part in
                starts.first { $0 >= start && part.contains($0) }
            }
            #expect(survey.starts == cuts, "\(text) from \(start), stride \(stride)")
            var scanning = Scanning(text)
            #expect(scanning.pieces(cuts).records == parsed.records.filter { $0.start >= start })
        }
    }

    @Test("is the same however the parts are joined", arguments: UInt64(1)...20)
    func joins(seed: UInt64) throws {
        let text = Self.randomText(seed: seed)
        folder.write(text, at: "a.csv")
        let parts = try surveys(byteCount: text.count, from: 0, stride: 3)
        let split = Int(seed) % (parts.count - 1) + 1
        func joined(_ parts: ArraySlice<FileSurvey>) -> FileSurvey {
            var survey = parts[parts.startIndex]
            for part in parts.dropFirst() { survey.join(part) }
            return survey
        }
        var halves = joined(parts[..<split])
        halves.join(joined(parts[split...]))
        let whole = joined(parts[...])
        #expect(halves.starts == whole.starts)
        #expect(halves.encoding.verdict() == whole.encoding.verdict())
        #expect(halves.holdsQuote == whole.holdsQuote)
        #expect(halves.holdsComma == whole.holdsComma)
    }

    private static func randomText(seed: UInt64) -> [UInt8] {
        var random = SplitMix(seed: seed)
        let plain: [[UInt8]] = [[0x61], [0x62, 0x62, 0x62], [0x3B], [0x0A], [0x0D], [0x0D, 0x0A], Array("é€𝄞".utf8)]
        let strays: [[UInt8]] = [[0x22], [0x2C], [0xE9], [0x80], [0xF0, 0x90, 0x80], [0xE2, 0x82]]
        return random.text(20...50, from: plain + plain + strays.prefix(Int(seed) % 7))
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

    @Test("stops when the file became shorter")
    func shrinking() throws {
        folder.write([UInt8](repeating: 0x61, count: 20), at: "a.csv")
        let file = try InputFile(path: folder.path + "/a.csv")
        folder.write([0x61], at: "a.csv")
        var buffer: [UInt8] = []
        var boundaries = RecordBoundaries(delimiter: .semicolon, start: 0, stride: 4)
        var found: [FileReadError] = []
        do throws(FileReadError) {
            _ = try FileSurvey(4..<9, of: file, recordsFrom: 0, buffer: &buffer)
        } catch {
            found.append(error)
        }
        do throws(FileReadError) {
            try boundaries.feed(file, recordsFrom: 0)
        } catch {
            found.append(error)
        }
        #expect(found == [.changed(path: folder.path + "/a.csv"), .changed(path: folder.path + "/a.csv")])
    }
}
