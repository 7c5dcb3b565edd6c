package import Counting
package import Intake
package import Jeugdhulp
import Json

/// Everything that one quarterly update is written from.
package struct Update: Sendable {
    /// An input file that is not a delivery: path below DATA, size and checksum.
    package struct InputFile: Sendable {
        /// Below DATA.
        package let path: String
        /// 64 lower-case hexadecimal digits.
        package let sha256: String
        /// A copy goes into the report folder, so that the same rules can be applied again.
        package let content: [UInt8]

        /// What `verantwoording.json` says of the file (contract, section 5).
        package init(path: String, content: [UInt8], sha256: String) {
            self.path = path
            self.content = content
            self.sha256 = sha256
        }
    }

    /// What is published; the telling is only for the notes and the account.
    package let cijfers: Cijfers
    /// Thuis and niet thuis through the years.
    package let trend: Trend
    /// How the figures of each period grew; only whole forms are published of it, never combinations.
    package let rijping: [Rijping]
    /// The update it is explained against; `nil` when there is none.
    package let vorige: VorigeUpdate?
    /// The first full year that was asked for.
    package let vanaf: Int
    /// For the notes below the tables, and for what was withdrawn, replaced and unknown.
    package let telling: Telling
    /// For what was read and rejected, per file and per gemeente; its rows may be gone.
    package let levering: Levering
    /// For names, notes and the brons that held.
    package let referentie: Referentie
    /// As they held in this run, defaults included.
    package let instellingen: Instellingen
    /// All of the run, in a fixed order; an update of which one fails is not published.
    package let controles: [Controle]
    /// What an analyst must know before publishing, in Dutch.
    package let waarschuwingen: [String]
    /// Settings and referentie, in byte order of path.
    package let inputFiles: [InputFile]
    /// Files below `leveringen` that are no delivery, in byte order of path below DATA.
    package let otherFiles: [String]
    /// As in `1.2.3`.
    package let version: String

    /// Takes everything as it is; nothing is counted or looked up any more.
    package init(
        cijfers: Cijfers, trend: Trend, rijping: [Rijping], vorige: VorigeUpdate?, vanaf: Int, telling: Telling,
        levering: Levering,
        referentie: Referentie,
        instellingen: Instellingen, controles: [Controle], waarschuwingen: [String], inputFiles: [InputFile],
        otherFiles: [String], version: String
    ) {
        self.cijfers = cijfers
        self.trend = trend
        self.rijping = rijping
        self.vorige = vorige
        self.vanaf = vanaf
        self.telling = telling
        self.levering = levering
        self.referentie = referentie
        self.instellingen = instellingen
        self.controles = controles
        self.waarschuwingen = waarschuwingen
        self.inputFiles = inputFiles
        self.otherFiles = otherFiles
        self.version = version
    }
}

/// A file of a report folder: its path in that folder and its content.
package struct PublishedFile: Equatable, Sendable {
    /// With `/` between the parts.
    package let path: String
    /// Ready to be written.
    package let bytes: [UInt8]

    /// Paths that a report folder may hold besides those of the run that replaces it: what an earlier version wrote, or another run of
    /// this one. A path stays here forever once a version has written it and the next does not always do so.
    package static let furtherPaths = Set((Referentie.Files.all + [Instellingen.path]).map(InputCopies.path))

    /// `path` is relative and has no `.` or `..` in it.
    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    /// A file of text, in UTF-8.
    package init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }
}

extension Update {
    /// All files of the report folder (contract, section 5). The same update gives the same bytes.
    ///
    /// `SHA256SUMS`, which is about all the others, is added by whoever writes them.
    package func files() -> [PublishedFile] {
        let rapport = RapportPage(self).document
        return [
            PublishedFile(path: "rapport.md", text: rapport.markdown),
            PublishedFile(
                path: "rapport.html", text: rapport.html(named: "\(rapport.title), update \(cijfers.kwartaal.code)")),
            PublishedFile(path: CijfersFile.path, bytes: CijfersFile.bytes(cijfers)),
            PublishedFile(path: TrendFile.path, bytes: TrendFile.bytes(trend)),
            PublishedFile(path: RijpingFile.path, bytes: RijpingFile.bytes(rijping)),
            PublishedFile(path: CombinatiesFile.path, bytes: CombinatiesFile.bytes(combinaties)),
            PublishedFile(path: "kwaliteit.md", text: KwaliteitPage(self).text),
            PublishedFile(path: Verantwoording.path, text: Verantwoording(self).json.prettyPrinted()),
            PublishedFile(path: "SHA256SUMS-invoer", text: SumsText.lines(inputSums)),
        ] + figuren.map(\.file) + PublishedTable.all.map { $0.file(cijfers) }
            + (vorige.map {
                [PublishedFile(path: BijstellingenFile.path, bytes: BijstellingenFile.bytes($0.bijstellingen))]
            } ?? [])
            + inputFiles.map { PublishedFile(path: InputCopies.path(of: $0.path), bytes: $0.content) }
    }

    /// Every file below DATA that the figures were made from, as it was read.
    private var inputSums: [(path: String, sha256: String)] {
        inputFiles.map { ($0.path, $0.sha256) } + levering.files.map { ($0.file.path, $0.file.sha256) }
    }
}
