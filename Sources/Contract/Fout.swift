package import Faults

/// Where in the input something is; line and column count from 1.
package struct Plaats: Hashable, Sendable {
    /// As the user can find it: below DATA, or as it was given.
    package let path: String
    /// `nil` when the file or folder as a whole is meant.
    package let line: Int?
    /// A column, or a key of `instellingen.json`; `nil` when the line as a whole is meant.
    package let kolom: String?

    /// Without line and kolom it is the file or folder as a whole.
    package init(_ path: String, line: Int? = nil, kolom: String? = nil) {
        self.path = path
        self.line = line
        self.kolom = kolom
    }
}

/// Something wrong in the input that stops the run: where, and which fault.
package struct Fout: Error, Hashable, Sendable {
    /// What it means for the run; the exit codes of README, Commands.
    package enum Gevolg: Hashable, Sendable {
        /// A delivered file is refused, or the data may not be published (65).
        case gegevensGeweigerd
        /// Input is missing or unreadable (66).
        case invoerOntbreekt
        /// `instellingen.json` or a file in `referentie/` is wrong (78).
        case instellingOnjuist
    }

    /// Where to look first.
    package let plaats: Plaats
    /// Which one, and what is said of it.
    package let fault: Fault

    /// Its consequence and its words follow from the catalogue.
    package init(_ plaats: Plaats, _ fault: Fault) {
        self.plaats = plaats
        self.fault = fault
    }

    /// It decides the exit code of the run.
    package var gevolg: Gevolg {
        switch fault.declared.exit {
        case 66: .invoerOntbreekt
        case 78: .instellingOnjuist
        default: .gegevensGeweigerd
        }
    }

    /// Stable, such as `BST-004`, and never used again for another fault.
    package var code: String { fault.declared.code }
    /// What stands there, in Dutch; never the value of a cell in a delivered file.
    package var gevonden: String { fault.gevonden }
    /// What should stand there or what to do, in Dutch.
    package var verwacht: String { fault.verwacht }
}
