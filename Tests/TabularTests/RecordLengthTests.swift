import TestSupport
import Testing

@testable import Tabular

@Suite("RecordBoundaries refuses a record that is too long")
struct RecordLengthTests {
    struct Probe: Sendable, CustomTestStringConvertible {
        let testDescription: String
        /// Before the long run of bytes.
        let before: String
        /// Bytes in the run.
        let run: Int
        let behind: String
        let flaw: RecordBoundaries.Flaw?
    }

    private static let limit = Limits.recordBytes

    static let probes = [
        Probe(
            testDescription: "not one of 4 MiB with its line end", before: "a\n", run: limit - 1, behind: "\nb",
            flaw: nil),
        Probe(testDescription: "not one of 4 MiB at the end", before: "a\n", run: limit, behind: "", flaw: nil),
        Probe(
            testDescription: "by one byte", before: "a\r\n", run: limit - 1, behind: "\r\nb",
            flaw: .recordTooLong(at: 3)),
        Probe(testDescription: "at the end", before: "aa\rb", run: limit, behind: "", flaw: .recordTooLong(at: 3)),
        Probe(
            testDescription: "behind a quoted field", before: "a\n\"\";", run: limit, behind: "\nb",
            flaw: .recordTooLong(at: 2)),
        Probe(
            testDescription: "with a quote in it that does not close in time", before: "a\nb;\"", run: limit,
            behind: "\"\n", flaw: .openQuote(at: 4)),
    ]

    @Test("exactly", arguments: probes)
    func flaw(probe: Probe) {
        let run = [UInt8](repeating: UInt8(ascii: "x"), count: probe.run)
        let scanning = Scanning(Array(probe.before.utf8) + run + Array(probe.behind.utf8))
        #expect(scanning.boundaries(stride: 1 << 20, block: 1_000_003).finish() == probe.flaw)
    }

    @Test("exactly, in parts of a file", arguments: [probes[2]])
    func parts(probe: Probe) throws {
        let run = [UInt8](repeating: UInt8(ascii: "x"), count: probe.run)
        let text = Array(probe.before.utf8) + run + Array(probe.behind.utf8)
        let folder = TemporaryFolder()
        folder.write(text, at: "a.csv")
        let file = try InputFile(path: folder.path + "/a.csv")
        var buffer: [UInt8] = []
        var joined: FileSurvey?
        for part in FileSurvey.parts(byteCount: text.count, recordsFrom: 0, stride: 3 << 20) {
            let survey = try FileSurvey(part, of: file, recordsFrom: 0, buffer: &buffer)
            if joined == nil { joined = survey } else { joined?.join(survey) }
        }
        joined?.finish(byteCount: text.count)
        #expect(joined?.tooLong.map { .recordTooLong(at: $0) } == probe.flaw)
    }
}
