/// A column of a file, for a message: its place from 1, and its name as the header has it.
package struct NumberedColumn: Sendable {
    let number: Int
    let naam: String

    /// `naam` is shown, so it must be one that a header may have.
    package init(_ number: Int, _ naam: String) {
        self.number = number
        self.naam = naam
    }

    static func words(_ columns: [NumberedColumn]) -> String {
        columns.map { "kolom \($0.number) (\($0.naam))" }.joined(separator: " en ")
    }
}
