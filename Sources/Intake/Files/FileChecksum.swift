internal import Checksum
import Contract
import Tabular

/// A delivered file on its way through its checksum, a block at a time.
struct FileChecksum: ~Copyable {
    /// Few enough bytes to be still in the processor's cache when they are looked at; a multiple of `ByteMark.stride`.
    private static let blockBytes = 1 << 18

    let delivered: DeliveredFile
    private let file: InputFile
    private var hash = SHA256()
    private var block: [UInt8] = []
    /// Bytes that have been added.
    private(set) var byteCount = 0
    /// The piece that the next byte is in or before; behind the last one, their number.
    private var piece = 0
    /// Of the pieces, by which they are compared with what was read of them.
    private(set) var marks: [ByteMark]

    init(of delivered: DeliveredFile, in dataFolder: String) throws(Fout) {
        self.delivered = delivered
        marks = [ByteMark](repeating: ByteMark(), count: delivered.pieces.count)
        file = try FileChecksum.open(delivered, in: dataFolder)
        skipPieces()
    }

    private static func open(_ delivered: DeliveredFile, in dataFolder: String) throws(Fout) -> InputFile {
        do throws(FileReadError) {
            let file = try InputFile(path: dataFolder + "/" + delivered.path)
            guard file.identity == delivered.identity else { throw .changed(path: delivered.path) }
            return file
        } catch {
            throw Fout(error, path: delivered.path)
        }
    }

    var isAtEnd: Bool { byteCount == file.byteCount }

    /// Adds the next block.
    mutating func advance() throws(Fout) {
        let bytes = try read(upTo: bytesAhead)
        hash.update(bytes.span)
    }

    /// Adds the next block of two files, which takes little more time than that of one. Neither may be at its end.
    static func advance(_ first: inout FileChecksum, _ second: inout FileChecksum) throws(Fout) {
        // As many bytes of both, for what one has more is added by itself.
        let count = min(first.bytesAhead, second.bytesAhead)
        let wholeSteps = (count + ByteMark.stride - 1) / ByteMark.stride * ByteMark.stride
        let bytes = try first.read(upTo: wholeSteps)
        let otherBytes = try second.read(upTo: wholeSteps)
        SHA256.update(&first.hash, bytes.span, &second.hash, otherBytes.span)
    }

    /// Adds all that is left; the digest of the whole, which is still the file that it was at the survey.
    mutating func finish() throws(Fout) -> String {
        while !isAtEnd { try advance() }
        do throws(FileReadError) {
            guard try file.isUnchanged() else { throw .changed(path: delivered.path) }
        } catch {
            throw Fout(error, path: delivered.path)
        }
        return hash.finish()
    }

    /// How many bytes a block may have: they are of one piece, or of none.
    private var bytesAhead: Int {
        let pieces = delivered.pieces
        let end =
            piece == pieces.count
            ? file.byteCount : isInPiece ? pieces[piece].upperBound : pieces[piece].lowerBound
        return min(FileChecksum.blockBytes, end - byteCount)
    }

    private var isInPiece: Bool { piece < marks.count && byteCount >= delivered.pieces[piece].lowerBound }

    /// The next bytes; the memory they stand in is used again as soon as nobody has them any more.
    private mutating func read(upTo count: Int) throws(Fout) -> [UInt8] {
        do throws(FileReadError) {
            try file.read(at: byteCount, count: min(count, bytesAhead), into: &block)
        } catch {
            throw Fout(error, path: delivered.path)
        }
        let bytes = block
        if isInPiece { marks[piece].update(bytes.span) }
        byteCount += bytes.count
        skipPieces()
        return bytes
    }

    private mutating func skipPieces() {
        while piece < marks.count, delivered.pieces[piece].upperBound <= byteCount { piece += 1 }
    }
}
