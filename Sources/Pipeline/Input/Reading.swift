import Contract
import Faults
import Glibc
import Intake
import Jeugdhulp

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
        let kolom = other.header.hasBsn ? Kolom.bsn : .jeugdige
        return Fout(Plaats(other.path), .mixedIdentities(kolom: kolom.naam, first: first.path))
    }

    private static func noRows(_ levering: Levering) -> [Fout] {
        guard levering.latest.latest == nil else { return [] }
        return [Fout(Plaats("leveringen"), .noAcceptedRow)]
    }

    /// A rejected row weighs as many physical lines as it spans (Rekenregels, R1.2).
    private static func tooManyRejected(_ levering: Levering, _ instellingen: Instellingen) -> [Fout] {
        levering.files.filter { $0.rejectedLines * 1000 > instellingen.maximaleAfkeurPromille * $0.lines }.map {
            Fout(
                Plaats($0.file.path),
                .tooManyRejected(
                    $0.rejected, of: $0.read, lines: $0.lines == $0.read ? nil : ($0.rejectedLines, $0.lines),
                    advice: $0.cutRowsAdvice, promille: instellingen.maximaleAfkeurPromille))
        }
    }

    /// A gemeente without an accepted row of each kind, unless that is allowed (Rekenregels, R2.1).
    private static func missingGemeenten(_ levering: Levering, _ folder: DataFolder) -> [Fout] {
        missing(levering, folder).filter { !folder.instellingen.toegestaanOntbrekend.contains($0.gemeente.code) }.map {
            Fout(Plaats("leveringen"), .gemeenteMissing($0.gemeente, soort: $0.soort.enkelvoud))
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
