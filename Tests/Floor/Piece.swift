import Glibc

/// A file in pieces of whole lines that fit in the cache.
struct Piece: ~Copyable {
    private static let capacity = 1 << 19
    /// Read as words of eight bytes from any place, so before and behind the text stands room.
    static let margin = 64

    private(set) var bytes = [UInt8](repeating: 0, count: Piece.capacity + 2 * Piece.margin)
    /// Where the last line of this piece ends, from the start of `bytes` on.
    private(set) var count = Piece.margin
    private(set) var isFirst = false
    private var filled = Piece.margin
    private var offset = 0
    private let descriptor: Int32

    init(_ path: String) {
        descriptor = open(path, O_RDONLY)
        if descriptor < 0 { Floor.fail("\(path) can't be read") }
    }

    deinit {
        close(descriptor)
    }

    /// Takes the next lines; `false` at the end.
    mutating func next() -> Bool {
        isFirst = offset == 0
        let (rest, start) = (filled - count, count)
        for index in 0..<rest { bytes[Piece.margin + index] = bytes[start + index] }
        filled = Piece.margin + rest
        let room = Piece.capacity - rest
        // Sound: what is read fits in the room that is left.
        let read = bytes.withUnsafeMutableBytes { [filled, offset, descriptor] buffer in
            pread(descriptor, buffer.baseAddress! + filled, room, offset)
        }
        if read <= 0 { return false }
        offset += read
        filled += read
        count = filled
        while bytes[count - 1] != UInt8(ascii: "\n") { count -= 1 }
        return true
    }
}
