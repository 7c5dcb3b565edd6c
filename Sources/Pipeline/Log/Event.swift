import Checking
import Contract
import Faults
import Feedback
import Intake
import Jeugdhulp
import Output
import Wording

/// Something that happened in a run: counts and places, nothing of a person and no cell.
enum Event {
    case begin(opdracht: String)
    /// Another run writes there; this one waits for it so long at most.
    case wacht(output: String, LockHolder?, seconds: Int)
    /// `instellingen.json` or a file of `referentie/` was read.
    case invoer(Dossier.InputFile)
    /// A delivered file was read; the time is that of all threads together.
    case levering(FileAccount, nanoseconds: UInt64)
    /// A file below `leveringen` that is no delivery.
    case anderBestand(String)
    /// Columns that are not read.
    case ongebruikteKolommen([String])
    case afgekeurd(Afkeuring)
    case waarschuwing(Waarschuwing)
    /// What the checks between rows and files found.
    case toetsen(Toetsuitslag)
    case bruikbaar
    case gepubliceerd(folder: String, fileCount: Int, Rapportbereik)
    /// A dossier was written.
    case dossier(folder: String)
    /// A list of records was written.
    case recordlijst(file: String)
    /// `--meet`.
    case times([String])
    case voorbeeld(folder: String)
    /// `tmsd begin` made a data folder.
    case beginmap(folder: String)
    /// `opdracht` is `nil` where no command was begun.
    case mislukt(RunFailure, opdracht: String?)
    /// A signal ended the run.
    case afgebroken(signal: Int32)
    case einde(status: Int32, nanoseconds: UInt64)

    /// Whether it is said when nothing else is (`--stil`).
    var isFault: Bool {
        switch self {
        case .mislukt, .afgebroken: true
        default: false
        }
    }

    /// Whether it is what the command was asked for, and not a message about how that went: it goes to standard output.
    var isResult: Bool {
        switch self {
        case .levering, .afgekeurd, .toetsen, .bruikbaar: true
        default: false
        }
    }

    /// For whoever runs the program, in Dutch; none for what only the log file tells.
    var lines: [String] {
        switch self {
        case .begin, .invoer, .einde: []
        case .wacht(let output, let holder, let seconds):
            [
                "\(output): \(Notice.bezig(holder?.shown)); wacht hoogstens "
                    + Plural.counted(seconds, "seconde", "seconden")
            ]
        case .levering(let account, _): [DeliverySummary.line(account)]
        case .anderBestand(let path):
            ["\(path): geen levering, niet gelezen; een levering heet \(Leveringssoort.fileNames)"]
        case .ongebruikteKolommen(let names): ["kolommen die niet worden gebruikt: " + names.joined(separator: ", ")]
        case .afgekeurd(let afkeuring): [afkeuring.line]
        case .waarschuwing(let waarschuwing): ["waarschuwing: [\(waarschuwing.code)] \(waarschuwing.tekst)"]
        case .toetsen(let uitslag): ToetsSummary.lines(uitslag)
        case .bruikbaar: ["De levering is bruikbaar."]
        case .gepubliceerd(let folder, _, let bereik): ["Klaar: \(folder), peildatum \(bereik.peildatum)."]
        case .dossier(let folder): ["Dossier: \(folder), alleen voor u leesbaar; niet publiceren."]
        case .recordlijst(let file): ["Records: \(file), alleen voor u leesbaar; niet publiceren."]
        case .times(let lines): lines
        case .beginmap(let folder):
            [
                "Klaar: \(folder), om in te vullen. \(folder)/LEESMIJ.txt zegt hoe.",
                "Wat er nog moet gebeuren, zegt: tmsd controleer --data \(folder)",
            ]
        case .voorbeeld(let folder): ["Klaar: verzonnen voorbeelddata in \(folder)."]
        case .mislukt(let failure, let opdracht): failure.lines(of: opdracht)
        case .afgebroken(let signal): [Melding(afgebroken: signal).line]
        }
    }
}
