/// How large a text and what is in it may be; the first thing beyond a limit ends the reading there.
package struct JsonLimits: Sendable {
    /// Of the whole text.
    package let bytes: Int
    /// Of one string or key, its escapes resolved.
    package let stringBytes: Int
    /// Values in all: those of members and of arrays.
    package let values: Int
    /// Objects and arrays in each other.
    package let depth: Int

    /// For texts that the program wrote itself, of which only the depth has a limit.
    package static let own = JsonLimits(bytes: .max, stringBytes: .max, values: .max, depth: 64)

    /// For texts that people write.
    package init(bytes: Int, stringBytes: Int, values: Int, depth: Int) {
        self.bytes = bytes
        self.stringBytes = stringBytes
        self.values = values
        self.depth = depth
    }
}
