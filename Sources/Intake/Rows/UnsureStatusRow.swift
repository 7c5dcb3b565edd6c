/// An accepted row whose status looks like one that withdraws, and is none (Rekenregels, R2.7).
package struct UnsureStatusRow: Sendable {
    /// Physical line of its file, from 1.
    package let line: UInt32
    /// Place in `gemeenten.csv`.
    package let gemeente: Int16

    init(line: Int, gemeente: Int) {
        self.line = UInt32(clamping: line)
        self.gemeente = Int16(gemeente)
    }

    /// The same where so many line ends come before the piece in which the line was counted.
    func moved(by lines: Int) -> UnsureStatusRow {
        UnsureStatusRow(line: lines + Int(line), gemeente: Int(gemeente))
    }
}
