import Synchronization
import TestSupport
import Testing
import Threads

@testable import Contract
@testable import Intake

/// Files of very different lengths, whose checksums are made two at a time.
@Suite("Checksums of delivered files")
struct FileChecksumTests {
    private let folder = TemporaryFolder()

    /// A file of so many rows, with its digest by another implementation: Python's `hashlib`.
    struct File: Sendable, CustomTestStringConvertible {
        let rows: Int
        let sha256: String

        var testDescription: String { "\(rows) rows" }
        var path: String { "declaraties\(rows).csv" }

        var text: [UInt8] {
            // Of another length in each file, so that their pieces end at other places.
            let header =
                "declaratienummer;jeugdige;gemeente;productcode;begindatum;einddatum;bedrag;registratiedatum;"
                + String(repeating: "x", count: 1 + rows % 64) + "\n"
            let note = String(repeating: "een lange noot ", count: 40)
            let rows = (0..<rows).map { "D\($0);J;153;45A04;2020-01-01;2020-01-01;1,50;2020-01-01;" + note + "\n" }
            return Array((header + rows.joined()).utf8)
        }
    }

    static let tiny = File(rows: 3, sha256: "3e6fb89dff80e4c746ffec06b033c7010060a5460e7cca4bf67a6a0a6e31e6f6")
    static let middle = File(rows: 420, sha256: "222432b6a90c5299a44d98000aecd079c9e1b538887637ccf880b14cd556bfb5")
    static let large = File(rows: 810, sha256: "a950dd4236a913f3927e190002d71e7c95ffe35e5f4aba6a2fd581260aeb7131")

    static let deliveries = [[tiny], [large], [tiny, large], [tiny, large, middle]]

    /// Surveys the files, calls `change`, and reads them.
    private func read(
        _ files: [File], pieceBytes: Int, workers: Int = 1, observer: ReadingObserver,
        change: () -> Void = {}
    ) throws -> Result<Levering, Fout> {
        for file in files { folder.write(file.text, at: file.path) }
        let reader = LeveringReader(
            dataFolder: folder.path, workers: Workers(count: workers), pieceBytes: pieceBytes, observer: observer)
        let paths = files.map { (path: $0.path, soort: Leveringssoort.declaraties) }
        let surveyed = try reader.survey(paths, instellingen: Instellingen()).map { try $0.get() }
        change()
        let context = try SmallReferentie.context()
        do throws(Fout) {
            return .success(try reader.read(surveyed, context: context).levering)
        } catch {
            return .failure(error)
        }
    }

    /// (bytes of a piece, threads)
    static let ways = [(700, 3), (4 << 20, 1)]

    @Test("are right whatever stands beside them, and told of once for every byte", arguments: deliveries, ways)
    func digests(files: [File], way: (pieceBytes: Int, workers: Int)) throws {
        let told = Mutex([String: Int]())
        let observer = ReadingObserver(
            now: { 0 }, begin: { _ in },
            done: { part in
                if part.step == .checksum { told.withLock { $0[part.path, default: 0] += part.bytes } }
            })
        let levering = try read(files, pieceBytes: way.pieceBytes, workers: way.workers, observer: observer).get()
        #expect(levering.files.map(\.file.sha256) == files.map(\.sha256))
        #expect(levering.files.map(\.accepted) == files.map(\.rows))
        #expect(told.withLock(\.self) == files.reduce(into: [:]) { $0[$1.path] = $1.text.count })
    }

    /// (files that shrink, the one that is named)
    static let changes = [([middle], middle), ([large], large), ([middle, large], large)]

    @Test("name the file that changed, of two the longer one", arguments: changes, [true, false])
    func changed(change: ([File], File), isUnderWay: Bool) throws {
        let pending = Mutex(change.0.map { folder.path + "/" + $0.path })
        let shrink = { @Sendable in
            pending.withLock { paths in
                for path in paths { ChangingFileTests.Change.shrinks.make(at: path) }
                paths = []
            }
        }
        let observer = ReadingObserver(
            now: { 0 }, begin: { _ in }, done: { part in if part.step == .checksum { shrink() } })
        let result = try read([Self.middle, Self.large], pieceBytes: 4 << 20, observer: observer) {
            if !isUnderWay { shrink() }
        }
        guard case .failure(let fout) = result else {
            Issue.record("not refused")
            return
        }
        #expect(fout.code == "BST-009")
        #expect(fout.plaats.path == change.1.path)
    }
}
