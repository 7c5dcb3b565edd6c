/// One place that goes against a check. It holds no value of a cell and nothing of whom it is about.
package struct Finding: Equatable, Sendable {
    /// Where something stands: place of the file in the levering, and line; line 0 is the file as a whole.
    package struct Place: Equatable, Hashable, Sendable {
        /// From 0, in the order in which the files were read.
        package let file: Int32
        /// Physical line of the file, from 1.
        package let line: UInt32

        /// A line past the greatest that fits becomes that one.
        package init(file: Int, line: Int) {
            self.file = Int32(file)
            self.line = UInt32(clamping: line)
        }
    }

    /// `nil` when it is about no single file.
    package let place: Place?
    /// The other place that makes it so, when that is of the same gemeente.
    package let other: Place?
    /// Place in `gemeenten.csv`; −1 when it is of none.
    package let gemeente: Int16
    /// What was found, where that differs from what the rule says.
    package let gevonden: String?

    /// `gemeente` is its place in `gemeenten.csv`; `gevonden` holds counts and names of quarters, never a cell.
    package init(_ place: Place?, gemeente: Int?, other: Place? = nil, gevonden: String? = nil) {
        self.place = place
        self.other = other
        self.gemeente = Int16(gemeente ?? -1)
        self.gevonden = gevonden
    }

    /// By file, line and then what is needed to make any two differ in the same way each time.
    package static func goesBefore(_ left: Finding, _ right: Finding) -> Bool {
        let (first, second) = (left.place, right.place)
        if first != second {
            return (first?.file ?? -1, first?.line ?? 0) < (second?.file ?? -1, second?.line ?? 0)
        }
        if left.gemeente != right.gemeente { return left.gemeente < right.gemeente }
        return (left.gevonden ?? "") < (right.gevonden ?? "")
    }
}
