/// The whole of all gemeenten, as settings name it.
package struct Regio: Hashable, Sendable {
    /// For readers.
    package let naam: String
    /// In the column `gebied` of files, and in the referentie.
    package let code: String

    /// What it is where nothing else is said.
    package static let twente = Regio(naam: "Twente", code: "Twente")

    /// Whether a written name or code, in any case, is that of the whole.
    package func isNamed(_ written: String) -> Bool {
        let written = written.lowercased()
        return written == code.lowercased() || written == naam.lowercased()
    }

    /// Both as the settings have them.
    package init(naam: String, code: String) {
        (self.naam, self.code) = (naam, code)
    }
}
