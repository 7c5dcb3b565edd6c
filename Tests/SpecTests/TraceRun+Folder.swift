import ReferenceCounter
import TestSupport

extension TraceRun {
    /// Of a folder in memory.
    init(_ data: DataFolder, kwartaal: String, vanaf: Int?, peildatum: String?, pieceBytes: Int = 4 << 20) throws {
        let folder = TemporaryFolder()
        for (path, bytes) in data.files { folder.write(bytes, at: path) }
        try self.init(
            path: folder.path, kwartaal: kwartaal, vanaf: vanaf, peildatum: peildatum, pieceBytes: pieceBytes)
    }
}
