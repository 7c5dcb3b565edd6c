/// Where in the input something is; line and column count from 1.
package struct Plaats: Hashable, Sendable {
    /// As the user can find it: below DATA, or as it was given.
    package let path: String
    package let line: Int?
    package let kolom: String?

    package init(_ path: String, line: Int? = nil, kolom: String? = nil) {
        self.path = path
        self.line = line
        self.kolom = kolom
    }
}

/// Something wrong in the input that stops the run: where, what was found, what was expected and what to do, in Dutch.
package struct Fout: Error, Hashable, Sendable {
    /// What it means for the run; the exit codes of contract, section 6.
    package enum Gevolg: Hashable, Sendable {
        /// A delivered file is refused, or the data may not be published (65).
        case gegevensGeweigerd
        /// Input is missing or unreadable (66).
        case invoerOntbreekt
        /// `instellingen.json` or a file in `referentie/` is wrong (78).
        case instellingOnjuist
    }

    package let gevolg: Gevolg
    package let plaats: Plaats
    package let code: String
    package let gevonden: String
    package let verwacht: String

    package init(_ gevolg: Gevolg, _ plaats: Plaats, code: String, gevonden: String, verwacht: String) {
        self.gevolg = gevolg
        self.plaats = plaats
        self.code = code
        self.gevonden = gevonden
        self.verwacht = verwacht
    }
}
