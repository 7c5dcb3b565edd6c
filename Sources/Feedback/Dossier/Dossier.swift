package import Checking
package import Disclosure
package import Figures
package import Jeugdhulp
package import Publication

/// What one run found, exact: for the analyst alone. It may never stand where reports are published (`Decision-TwoDoors`).
package struct Dossier: Sendable {
    /// A file of DATA that is no delivery, as it was read.
    package struct InputFile: Sendable {
        /// Below DATA.
        package let path: String
        /// The whole file.
        package let content: [UInt8]
        /// 64 lower-case hexadecimal digits.
        package let sha256: String

        /// `sha256` is that of `content`.
        package init(path: String, content: [UInt8], sha256: String) {
            (self.path, self.content, self.sha256) = (path, content, sha256)
        }
    }

    /// A warning or a fault, with its numbers.
    package struct Melding: Sendable {
        /// Stable.
        package let code: String
        /// In Dutch.
        package let tekst: String

        /// As it is told to the analyst.
        package init(code: String, tekst: String) { (self.code, self.tekst) = (code, tekst) }
    }

    /// What stands in the dossier of a report only.
    package struct Rapport: Sendable {
        /// `2020-Q2`.
        package let kwartaal: String
        /// What the whole is called.
        package let regio: Regio
        /// What changed since the previous update, exact; `nil` where there is none.
        package let figures: Figures?
        /// Each delivered file beside those of the previous update; `nil` where there is none.
        package let vergelijking: Leveringvergelijking?
        /// The list of checksums of the report.
        package let sums: [UInt8]

        /// `figures` may hold more than bijstellingen.
        package init(
            kwartaal: String, regio: Regio, figures: Figures?, vergelijking: Leveringvergelijking?, sums: [UInt8]
        ) {
            self.regio = regio
            (self.kwartaal, self.figures, self.vergelijking, self.sums) = (kwartaal, figures, vergelijking, sums)
        }
    }

    /// The name of the dossier of `tmsd controleer`.
    package static let controle = "controle"
    /// The page that says what each file is.
    package static let indexPath = "LEESMIJ.md"
    /// How that page begins, by which a dossier is known.
    package static let mark = "<!-- Dossier van tmsd, alleen voor de analist: niet publiceren. -->"
    /// The checksums of what was read.
    package static let inputSumsPath = "SHA256SUMS-invoer"
    /// The list of checksums of the report that it belongs to.
    package static let reportSumsPath = "SHA256SUMS-rapport"
    /// The files that every dossier has.
    package static let neededPaths = [indexPath, inputSumsPath]
    /// Paths that a dossier may hold besides those of the run that replaces it. A path stays here forever once a version has written it.
    package static let furtherPaths = Set(
        DossierFile.all.map(\.path) + watalsFiles.map(\.path) + InputCopies.inputPaths.map(InputCopies.path))

    let account: Account
    let meldingen: [Melding]
    let inputFiles: [InputFile]
    let rapport: Rapport?
    let toetsen: [(code: String, titel: String, aantal: Int)]
    let twijfels: Twijfels
    let gemeenten: [GemeenteDossier]

    /// `account` is without records where these were not settled, as in `tmsd controleer`, which has `toetsen` and no `rapport`; `twijfels` are
    /// those of the run. `gemeenten` are what each gemeente may know, where gemeenten were counted.
    package init(
        account: Account, meldingen: [Melding], inputFiles: [InputFile], rapport: Rapport?,
        toetsen: [(code: String, titel: String, aantal: Int)] = [], twijfels: Twijfels,
        gemeenten: [GemeenteDossier] = []
    ) {
        self.gemeenten = gemeenten
        self.account = account
        self.meldingen = meldingen
        self.inputFiles = inputFiles
        self.rapport = rapport
        self.toetsen = toetsen
        self.twijfels = twijfels
    }

    /// All files but the list of checksums. The same run gives the same bytes.
    package func files() -> [PublishedFile] {
        var files = DossierFile.all.compactMap { file in
            file.bytes(self).map { (file, PublishedFile(path: file.path, bytes: $0)) }
        }
        let index = DossierIndex(self, holds: files.map(\.0)).markdown
        files.insert((.index, PublishedFile(path: Dossier.indexPath, text: index)), at: 0)
        return files.map(\.1) + gemeenten.flatMap { $0.files(twijfels) }
            + inputFiles.map { PublishedFile(path: InputCopies.path(of: $0.path), bytes: $0.content) }
    }
}
