/// What is said of one check between rows or files, in Dutch.
package struct Toetstekst: Sendable {
    /// Such as `TOE-001`; never used again for another check.
    package let code: String
    /// What is wrong, as a heading: lower case, no full stop.
    package let titel: String
    /// What it points to and what it does to the figures, in whole sentences.
    package let betekenis: String
    /// What the gemeente or aanbieder can do about it, in whole sentences.
    package let herstel: String
    /// What was expected of the row or file, for lists.
    package let verwacht: String

    init(_ code: String, _ titel: String, betekenis: String, herstel: String, expected verwacht: String) {
        self.code = code
        self.titel = titel
        self.betekenis = betekenis
        self.herstel = herstel
        self.verwacht = verwacht
    }
}
