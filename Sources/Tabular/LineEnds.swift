/// The line ends of a file, counted by kind from all of its bytes, fed in order; those inside quotes count too.
package struct LineEnds: Equatable, Sendable {
    /// LF that is not the end of a CRLF.
    package private(set) var lineFeeds = 0
    /// CRLF.
    package private(set) var pairs = 0
    private var returns = 0
    private var previous: UInt8 = 0
    private var isEmpty = true

    /// Nothing counted yet.
    package init() {}

    /// Carriage returns without a line feed after them.
    package var carriageReturns: Int { returns - pairs }

    /// Line ends of all kinds.
    package var total: Int { lineFeeds + pairs + carriageReturns }

    /// Whether the last line has no line end.
    package var lastIsMissing: Bool { !isEmpty && previous != Mark.lineFeed && previous != Mark.carriageReturn }

    /// Lines of the file, the last one without a line end included.
    package var lines: Int { total + (lastIsMissing ? 1 : 0) }

    /// Counts on; a CRLF may be divided over two calls.
    package mutating func feed(_ bytes: Span<UInt8>) {
        for index in bytes.indices {
            let byte = bytes[index]
            if byte == Mark.carriageReturn {
                returns &+= 1
            } else if byte == Mark.lineFeed {
                if previous == Mark.carriageReturn { pairs &+= 1 } else { lineFeeds &+= 1 }
            }
            previous = byte
        }
        if !bytes.isEmpty { isEmpty = false }
    }
}
