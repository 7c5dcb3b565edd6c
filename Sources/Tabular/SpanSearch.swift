import Glibc

extension Span<UInt8> {
    /// The eight bytes from `index` on, in the order of this processor.
    ///
    /// Public only because this compiler inlines nothing of another module that is less.
    @inline(always)
    public func word(at index: Int) -> UInt64 {
        precondition(index >= 0 && index <= count - 8)
        // Sound: the eight bytes lie within the span, and any eight bytes are a UInt64.
        return unsafe bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
    }

    /// The `count` bytes from `index` on, at most eight, the first one lowest; 0 above them.
    ///
    /// Public only because this compiler inlines nothing of another module that is less.
    @inline(always)
    public func word(at index: Int, count: Int) -> UInt64 {
        if count > 0, index <= self.count &- 8 {
            return word(at: index).littleEndian & (~0 &>> UInt64(truncatingIfNeeded: 64 &- 8 &* count))
        }
        var word: UInt64 = 0
        for place in 0..<count { word |= UInt64(self[index &+ place]) << UInt64(8 &* place) }
        return word
    }

    /// The first index at or after `start` that holds `byte`.
    package func firstIndex(of byte: UInt8, from start: Int = 0) -> Int? {
        guard start < count else { return nil }
        // Sound: the pointer is used within the closure only, for the bytes from `start` to the end of the span.
        return unsafe withUnsafeBytes { raw in
            guard let base = raw.baseAddress,
                let found = unsafe memchr(base + start, Int32(byte), raw.count - start)
            else { return nil }
            return unsafe UnsafeRawPointer(found) - base
        }
    }

    /// The first index at or after `start` (at least 1) that follows a line end: LF, or CR without LF after it.
    func firstRecordStart(from start: Int) -> Int? {
        var index = Swift.max(start, 1)
        while index < count {
            if isRecordStart(index) { return index }
            index &+= 1
        }
        return nil
    }

    /// The last index that follows a line end.
    func lastRecordStart() -> Int? {
        var index = count - 1
        while index > 0 {
            if isRecordStart(index) { return index }
            index &-= 1
        }
        return nil
    }

    private func isRecordStart(_ index: Int) -> Bool {
        let before = self[index &- 1]
        return before == Mark.lineFeed || (before == Mark.carriageReturn && self[index] != Mark.lineFeed)
    }
}
