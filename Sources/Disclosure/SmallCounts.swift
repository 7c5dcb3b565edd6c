/// What may be told of numbers of rows and records, which may be about few jeugdigen. `Decision-FiguresAndDoorway`.
package struct SmallCounts: Hashable, Sendable {
    /// `minimum_celgrootte`: smaller numbers than this are hidden.
    package let minimum: Int

    /// A value of `status` that is not a word of the field is shown from so many rows on: a rare one may be about a person.
    package var statusRows: Int { max(2, minimum) }

    /// An unknown productcode is shown only when so many rows have it, so that it is of a list and not of a person.
    package static let productcodeRows = 5

    /// `minimum` is `minimum_celgrootte`.
    package init(minimum: Int) {
        self.minimum = minimum
    }

    /// A number in a sentence: `12`, or `minder dan 10`.
    package func inWords(_ count: Int) -> String { count < minimum ? "minder dan \(minimum)" : "\(count)" }

    /// Whether a number is hidden.
    package func isSmall(_ count: Int) -> Bool { count > 0 && count < minimum }
}
