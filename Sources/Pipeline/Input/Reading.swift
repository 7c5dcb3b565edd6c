import Contract
import Glibc
import Intake
import Jeugdhulp
import Wording

/// A data folder read to the last row, with the rows: they are used once.
struct ReadRows: ~Copyable {
    let reading: Reading
    private let rows: DeliveredRows

    init(_ reading: Reading, rows: consuming DeliveredRows) {
        self.reading = reading
        self.rows = rows
    }

    /// The rows, which are nowhere else then.
    consuming func taken() -> DeliveredRows { rows }
}

/// What is known of a data folder that was read to the last row, with everything that stands against publishing it.
struct Reading {
    let folder: DataFolder
    let levering: Levering
    /// Empty when the data may be published.
    let objections: [Fout]
    /// Those of the objections that keep a file from being read at all.
    let refused: [Fout]

    /// Reads everything, and keeps of each row what is asked for; nothing of it depends on `seed`.
    ///
    /// - Throws: what makes it impossible to read on. Files that are refused are among the objections.
    static func whole(
        _ folder: DataFolder, peildatum: CalendarDate?, projection: Projection, reader: LeveringReader,
        seed: UInt64
    ) throws(RunFailure) -> ReadRows {
        var files: [DeliveredFile] = []
        var refused: [Fout] = []
        for survey in folder.survey(reader) {
            switch survey {
            case .success(let file): files.append(file)
            case .failure(let fout): refused.append(fout)
            }
        }
        if let mixed = Reading.mixedIdentities(files) { refused.append(mixed) }
        let context = ReadingContext(
            referentie: folder.referentie, instellingen: folder.instellingen, peildatum: peildatum,
            seed: seed)
        do throws(Fout) {
            let read = try reader.read(files, context: context, projection: projection)
            let reading = Reading(folder, read.levering, refused: refused)
            return ReadRows(reading, rows: read.taken())
        } catch {
            throw .input(refused + [error])
        }
    }

    /// `surveyed` are the objections to files that were not read.
    private init(_ folder: DataFolder, _ levering: Levering, refused surveyed: [Fout]) {
        self.folder = folder
        self.levering = levering
        let refused = surveyed + levering.files.flatMap(\.refusals)
        self.refused = refused
        objections =
            refused + Reading.tooManyRejected(levering, folder.instellingen)
            + (refused.isEmpty ? Reading.missingGemeenten(levering, folder) + Reading.noRows(levering) : [])
    }

    /// The delivery that the peildatum follows from where none is given and each replaces the earlier ones; `nil` where they add up.
    var newestMap: Leveringsmap? { isReplacing ? levering.newestMap : nil }

    var gemeenteCount: Int { folder.referentie.gemeenten.count }

    /// The deliveries of which the records are compared; `nil` where there are no two.
    func compared(_ peildatum: CalendarDate) -> Leveringsmappen? {
        let mappen = Leveringsmappen(levering, gemeenteCount: gemeenteCount, peildatum: peildatum)
        return mappen.mappen.count > 1 ? mappen : nil
    }

    /// The same for a report of what was known at a peildatum; `nil` where deliveries add up.
    func comparedAtReport(_ peildatum: CalendarDate) -> Leveringsmappen? {
        isReplacing ? compared(peildatum) : nil
    }

    /// Whether each delivery replaces the earlier ones.
    var isReplacing: Bool { folder.instellingen.leveringen == .volledig }

    /// The peildatum where none is given: the latest registratiedatum, or the day of the newest delivery where that counts and is later
    /// (Rekenregels, R2.6 and R4); `nil` without accepted rows.
    var defaultPeildatum: CalendarDate? {
        levering.latest.latest.map { latest in max(latest, newestMap?.date ?? latest) }
    }

    /// Files with `jeugdige` and files with `bsn` can't be told apart per person (Rekenregels, R1.3).
    private static func mixedIdentities(_ files: [DeliveredFile]) -> Fout? {
        guard let first = files.first, let other = files.first(where: { $0.header.hasBsn != first.header.hasBsn })
        else {
            return nil
        }
        return Fout(
            .gegevensGeweigerd, Plaats(other.path), code: "LEV-006",
            gevonden: "de kolom \(other.header.hasBsn ? "bsn" : "jeugdige"), terwijl \(first.path) de andere heeft",
            verwacht: "in alle bestanden jeugdige, of in alle bestanden bsn")
    }

    private static func noRows(_ levering: Levering) -> [Fout] {
        guard levering.latest.latest == nil else { return [] }
        return [
            Fout(
                .gegevensGeweigerd, Plaats("leveringen"), code: "LEV-010", gevonden: "geen enkele aangenomen rij",
                verwacht: "minstens één rij die meetelt")
        ]
    }

    /// A rejected row weighs as many physical lines as it spans (Rekenregels, R1.2).
    private static func tooManyRejected(_ levering: Levering, _ instellingen: Instellingen) -> [Fout] {
        levering.files.filter { $0.rejectedLines * 1000 > instellingen.maximaleAfkeurPromille * $0.lines }.map {
            account in
            let isSpread = account.lines != account.read
            let spread = isSpread ? ", op \(account.rejectedLines) van \(account.lines) regels" : ""
            return Fout(
                .gegevensGeweigerd, Plaats(account.file.path), code: "LEV-007",
                gevonden: "\(account.rejected) van \(Plural.counted(account.read, "rij", "rijen")) afgekeurd" + spread
                    + (account.cutRowsAdvice.map { "; \($0)" } ?? ""),
                verwacht: "hoogstens \(instellingen.maximaleAfkeurPromille) promille; "
                    + "met --afgekeurd BESTAND komt elke rij met haar reden in een lijst")
        }
    }

    /// A gemeente without an accepted row of each kind, unless that is allowed (Rekenregels, R2.1).
    private static func missingGemeenten(_ levering: Levering, _ folder: DataFolder) -> [Fout] {
        missing(levering, folder).filter { !folder.instellingen.toegestaanOntbrekend.contains($0.gemeente.code) }.map {
            Fout(
                .gegevensGeweigerd, Plaats("leveringen"), code: "LEV-003",
                gevonden: "geen enkele aangenomen \($0.soort.enkelvoud) van \($0.gemeente.naam) (\($0.gemeente.code))",
                verwacht: "van elke gemeente minstens één, of de gemeente in toegestaan_ontbrekend")
        }
    }

    /// The gemeenten without an accepted row of a kind, and that kind.
    static func missing(_ levering: Levering, _ folder: DataFolder) -> [(gemeente: Gemeente, soort: Leveringssoort)] {
        folder.referentie.gemeenten.enumerated().flatMap { place, gemeente in
            Leveringssoort.allCases.filter { soort in
                let account = soort == .indicaties ? levering.indicatiesPerGemeente : levering.declaratiesPerGemeente
                return account.accepted[place] == 0
            }.map { (gemeente, $0) }
        }
    }
}
