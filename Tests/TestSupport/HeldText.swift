/// A text in which is searched many times, byte by byte.
package struct HeldText {
    private let bytes: [UInt8]

    /// Of any length.
    package init(_ text: some StringProtocol) { bytes = Array(text.utf8) }

    /// Whether `text`, which is not empty, stands in it, in exactly these bytes.
    package func contains(_ text: String) -> Bool {
        let sought = Array(text.utf8)
        guard let first = sought.first, bytes.count >= sought.count else { return false }
        let (held, rest) = (bytes.span, sought.span)
        for start in 0...held.count - rest.count where held[start] == first {
            var length = 1
            while length < rest.count, held[start + length] == rest[length] { length += 1 }
            if length == rest.count { return true }
        }
        return false
    }
}
