import Glibc
import Synchronization
import TestSupport
import Testing
import Threads

@testable import Contract
@testable import Intake
@testable import Tabular

/// A delivered file that does not stay what it was while it is read.
@Suite("A file that changes while it is read")
struct ChangingFileTests {
    private static let name = "declaraties.csv"
    private static let header =
        "declaratienummer;jeugdige;gemeente;productcode;begindatum;einddatum;bedrag;registratiedatum\n"
    private static let row = "D;J;153;45A04;2020-01-01;2020-01-01;1,50;2020-01-01\n"
    private static let text = header + String(repeating: row, count: 50)

    /// What can become of a file in the meantime. Where it can be, size and time of the content are kept.
    enum Change: CaseIterable, Sendable {
        case grows, shrinks, isEmptied, isRewritten, isReplaced, isTouched

        func make(at path: String) {
            var status = stat()
            precondition(unsafe lstat(path, &status) == 0)
            let other = text.replacing("1,50", with: "9,99")
            switch self {
            case .grows: TemporaryFolder.write(Array((text + row).utf8), to: path)
            case .shrinks: precondition(unsafe truncate(path, status.st_size - 100) == 0)
            case .isEmptied: precondition(unsafe truncate(path, 0) == 0)
            case .isRewritten: TemporaryFolder.write(Array(other.utf8), to: path)
            case .isReplaced:
                TemporaryFolder.write(Array(other.utf8), to: path + ".nieuw")
                precondition(unsafe rename(path + ".nieuw", path) == 0)
            case .isTouched: precondition(unsafe utimensat(AT_FDCWD, path, nil, 0) == 0)
            }
            if self == .isTouched { return }
            let times = [status.st_atim, status.st_mtim]
            precondition(unsafe utimensat(AT_FDCWD, path, times, 0) == 0)
        }
    }

    private static let steps: [ReadingObserver.Step] = [.survey, .checksum, .rows]

    /// Reads with one thread: the survey, then the checksum, then the rows. `change` is called once, after the first part of a step.
    private func read(
        _ path: String, in folder: TemporaryFolder, after step: ReadingObserver.Step,
        _ change: @escaping @Sendable () -> Void
    ) throws -> Result<Levering, Fout> {
        let isChanged = Mutex(false)
        let observer = ReadingObserver(
            now: { 0 }, begin: { _ in },
            done: { part in
                guard part.step == step,
                    isChanged.withLock({ changed in
                        defer { changed = true }; return !changed
                    })
                else { return }
                change()
            })
        let reader = LeveringReader(
            dataFolder: folder.path, workers: Workers(count: 1), pieceBytes: 500, observer: observer)
        let context = try SmallReferentie.context()
        do throws(Fout) {
            let file = try reader.survey([(path: path, soort: .declaraties)], instellingen: Instellingen())[0].get()
            return .success(try reader.read([file], context: context).levering)
        } catch {
            return .failure(error)
        }
    }

    @Test("is refused, whatever changes and whenever", arguments: Change.allCases, steps)
    func refused(change: Change, step: ReadingObserver.Step) throws {
        let folder = TemporaryFolder()
        folder.write(Array(Self.text.utf8), at: Self.name)
        let path = folder.path + "/" + Self.name
        let result = try read(Self.name, in: folder, after: step) { change.make(at: path) }
        guard case .failure(let fout) = result else {
            Issue.record("not refused")
            return
        }
        #expect(fout.code == "BST-009")
        #expect(fout.gevolg == .gegevensGeweigerd)
        #expect(fout.plaats.path == Self.name)
    }

    @Test("is read when it stays the same")
    func same() throws {
        let folder = TemporaryFolder()
        folder.write(Array(Self.text.utf8), at: Self.name)
        for step in Self.steps {
            guard case .success(let levering) = try read(Self.name, in: folder, after: step, {}) else {
                Issue.record("refused")
                return
            }
            #expect(levering.files.map(\.accepted) == [50])
        }
    }

    /// A page of a file that is mapped and was written in is written in again without any time being set.
    @Test("is refused by its checksum where neither size nor times tell of the change")
    func unseen() throws {
        let folder = TemporaryFolder()
        folder.write(Array(Self.text.utf8), at: Self.name)
        let descriptor = unsafe open(folder.path + "/" + Self.name, O_RDWR | O_CLOEXEC)
        let count = Self.text.utf8.count
        guard let memory = unsafe mmap(nil, count, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0),
            unsafe memory != MAP_FAILED
        else {
            Issue.record("no mapping (\(errno))")
            return
        }
        let bytes = unsafe memory.assumingMemoryBound(to: UInt8.self)
        defer {
            unsafe munmap(bytes, count)
            close(descriptor)
        }
        // The last digit of the last amount.
        let last = count - "0;2020-01-01\n".utf8.count
        unsafe bytes[last] = UInt8(ascii: "0")
        let place = UInt(bitPattern: unsafe bytes + last)
        let result = try read(Self.name, in: folder, after: .checksum) {
            // Sound: the mapping lives until the reading has ended.
            unsafe UnsafeMutablePointer<UInt8>(bitPattern: place)!.pointee = UInt8(ascii: "7")
        }
        guard case .failure(let fout) = result else {
            Issue.record("not refused")
            return
        }
        #expect(fout.code == "BST-009")
    }
}
