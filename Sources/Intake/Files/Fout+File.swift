package import Contract
package import Tabular

extension Fout {
    /// Whether it says nothing of what stands in a file, but that this could not be read, or changed meanwhile.
    package var isOfReading: Bool { gevolg == .invoerOntbreekt || code == Fout.changedCode }

    private static let changedCode = "BST-009"

    /// A file or folder of the input that could not be read.
    package init(_ error: FileReadError, path: String) {
        switch error {
        case .changed:
            self.init(
                .gegevensGeweigerd, Plaats(path), code: Fout.changedCode,
                gevonden: "het bestand veranderde terwijl het werd gelezen",
                verwacht: "een bestand dat niet meer verandert; wacht tot de levering af is")
        case .cannotOpen(_, let code), .cannotRead(_, let code):
            self.init(
                .invoerOntbreekt, Plaats(path), code: "BST-001",
                gevonden: "niet te openen of te lezen (\(SystemError.text(code)))",
                verwacht: "een leesbaar bestand of map op deze plaats")
        case .notARegularFile:
            self.init(
                .invoerOntbreekt, Plaats(path), code: "BST-001", gevonden: "geen gewoon bestand",
                verwacht: "een leesbaar bestand op deze plaats")
        case .tooLarge(_, let limit):
            self.init(
                .instellingOnjuist, Plaats(path), code: "BST-010",
                gevonden: "een bestand van meer dan \(limit >> 20) MiB",
                verwacht: "een kleiner bestand")
        case .nameIsNotUTF8:
            self.init(
                .invoerOntbreekt, Plaats(path), code: "BST-011", gevonden: "een bestandsnaam die geen UTF-8 is",
                verwacht: "bestandsnamen in UTF-8")
        case .tooManyFiles(_, let limit):
            self.init(
                .invoerOntbreekt, Plaats(path), code: "BST-012", gevonden: "meer dan \(limit) bestanden",
                verwacht: "hoogstens \(limit) bestanden")
        case .tooDeep(_, let limit):
            self.init(
                .invoerOntbreekt, Plaats(path), code: "BST-013", gevonden: "mappen van meer dan \(limit) diep",
                verwacht: "hoogstens \(limit) mappen in elkaar")
        }
    }

    /// A file whose header can't be used; `soort` is `nil` for a file that need not be a delivery.
    init(_ flaw: HeaderFlaw, path: String, soort: Leveringssoort?) {
        let names = { (kolommen: [Kolom]) in kolommen.map(\.naam).joined(separator: ", ") }
        let required = soort.map { "een kop met " + names(Kolom.required(in: $0)) } ?? "een kop en rijen"
        let (code, gevonden, verwacht) =
            switch flaw {
            case .fileIsEmpty: ("BST-002", "een leeg bestand", required)
            case .utf16: ("BST-008", "UTF-16", "UTF-8; kies bij het opslaan 'CSV UTF-8'")
            case .titleLinesAbove(let line):
                ("BST-014", "regel \(line) lijkt de kop, en daarboven staat nog iets", "haal weg wat erboven staat")
            case .otherFormat(let format): ("BST-020", format.gevonden, format.verwacht)
            case .columnsMissing(let missing, let delimiter, let line, let invisible):
                (
                    "BST-003",
                    (line.map { "regel \($0) lijkt het meest op de kop, en mist" } ?? "de kop mist")
                        + " \(names(missing)) (gelezen met \(delimiter.naam) als scheidingsteken)"
                        + (invisible.map { "; \($0.gevonden)" } ?? ""),
                    required + ", in elke volgorde; in plaats van jeugdige mag bsn"
                        + (line == nil ? "" : "; haal ook weg wat boven de kop staat")
                        + (invisible == nil ? "" : "; haal het onzichtbare teken weg")
                )
            case .twoDelimitersFit(let first, let second):
                (
                    "BST-003", "de kop past bij \(first.naam) en bij \(second.naam) als scheidingsteken",
                    "één scheidingsteken"
                )
            case .columnTwice, .jeugdigeAndBsn, .columnForTwo, .constantInHeader: Fout.collision(flaw)
            case .tooManyColumns: ("BST-004", "meer dan \(Limits.columns) kolommen", "hoogstens \(Limits.columns)")
            case .unreadableName:
                (
                    "BST-015",
                    "een kolomnaam met een stuurteken, een regeleinde, meer dan 255 bytes of tekst na een sluitend aanhalingsteken",
                    "korte namen op één regel; misschien ontbreekt in de kop een aanhalingsteken"
                )
            case .tooLong: ("BST-007", "een kop die niet binnen 4 MiB eindigt", required)
            case .openQuote:
                ("BST-006", "een aanhalingsteken in de kop dat nergens sluit", "een sluitend aanhalingsteken")
            }
        self.init(.gegevensGeweigerd, Plaats(path, line: flaw.line), code: code, gevonden: gevonden, verwacht: verwacht)
    }
}

extension HeaderFlaw {
    /// The line that seems to be the header, when it is not the first one with text.
    fileprivate var line: Int? {
        switch self {
        case .titleLinesAbove(let line): line
        case .columnsMissing(_, _, let line, _): line
        default: nil
        }
    }
}
