import Pipeline
import TestSupport
import Threads

/// One `tmsd bekijk` in this process.
struct BekijkRun {
    let status: Int32
    /// What came on standard output.
    let bytes: [UInt8]
    let said: [String]

    var text: String { String(decoding: bytes, as: UTF8.self) }

    init(
        _ content: [UInt8], name: String = "bestand.csv", csv: Bool = false, pieceBytes: Int = 1 << 22,
        change: (String) -> BekijkOpdracht = { BekijkOpdracht(path: $0) }
    ) {
        let folder = TemporaryFolder()
        folder.write(content, at: name)
        let pipeline = Pipeline(log: Log { _ in }, workers: Workers(count: 2), pieceBytes: pieceBytes)
        var written: [UInt8] = []
        do throws(RunFailure) {
            let opdracht = change(folder.path + "/" + name)
            if csv {
                try pipeline.normaliseer(opdracht) { (bytes) throws(RunFailure) in written += bytes }
            } else {
                try pipeline.bekijk(opdracht) { (bytes) throws(RunFailure) in written += bytes }
            }
            status = 0
            said = []
        } catch {
            status = error.status.rawValue
            said = error.lines.map { $0.replacing(folder.path + "/", with: "") }
        }
        bytes = written
    }
}
