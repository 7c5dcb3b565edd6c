internal import Checksum
import Tabular

extension PieceReader {
    /// Few enough bytes to be still in the processor's cache when they are looked at.
    private static let checksumBytes = 1 << 18

    /// Makes the checksum of a whole file.
    mutating func checksum(_ files: [DeliveredFile], _ place: Int, _ dataFolder: String) throws(Fout) {
        let delivered = files[place]
        var hash = SHA256()
        var block: [UInt8] = []
        do throws(FileReadError) {
            let file = try InputFile(path: dataFolder + "/" + delivered.path)
            guard file.identity == delivered.identity else { throw .changed(path: delivered.path) }
            var offset = 0
            while offset < file.byteCount {
                let count = min(PieceReader.checksumBytes, file.byteCount - offset)
                try file.read(at: offset, count: count, into: &block)
                hash.update(block.span)
                offset += count
            }
            guard file.isUnchanged() else { throw .changed(path: delivered.path) }
        } catch {
            throw Fout(error, path: delivered.path)
        }
        checksums[place] = hash.finish()
    }
}
