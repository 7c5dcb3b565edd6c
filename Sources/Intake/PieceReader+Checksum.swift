internal import Checksum
import Tabular

extension PieceReader {
    /// Few enough bytes to be still in the processor's cache when they are looked at; a multiple of `ByteMark.stride`.
    fileprivate static let checksumBytes = 1 << 18

    /// Makes the checksum of a whole file, and the marks by which its pieces are compared with what was read of them.
    mutating func checksum(_ files: [DeliveredFile], _ place: Int, _ dataFolder: String) throws(Fout) {
        let delivered = files[place]
        var hash = SHA256()
        var block: [UInt8] = []
        do throws(FileReadError) {
            let file = try InputFile(path: dataFolder + "/" + delivered.path)
            guard file.identity == delivered.identity else { throw .changed(path: delivered.path) }
            var end = 0
            for piece in delivered.pieces {
                try file.forEachBlock(of: end..<piece.lowerBound, into: &block) { hash.update($0) }
                var mark = ByteMark()
                try file.forEachBlock(of: piece, into: &block) { bytes in
                    hash.update(bytes)
                    mark.update(bytes)
                }
                marks[place, default: []].append(mark)
                end = piece.upperBound
            }
            try file.forEachBlock(of: end..<file.byteCount, into: &block) { hash.update($0) }
            guard file.isUnchanged() else { throw .changed(path: delivered.path) }
        } catch {
            throw Fout(error, path: delivered.path)
        }
        checksums[place] = hash.finish()
    }
}

extension InputFile {
    /// The bytes of a range, in order, a block at a time.
    fileprivate borrowing func forEachBlock(
        of range: Range<Int>, into block: inout [UInt8], _ body: (Span<UInt8>) -> Void
    ) throws(FileReadError) {
        var offset = range.lowerBound
        while offset < range.upperBound {
            try read(at: offset, count: min(PieceReader.checksumBytes, range.upperBound - offset), into: &block)
            body(block.span)
            offset += block.count
        }
    }
}
