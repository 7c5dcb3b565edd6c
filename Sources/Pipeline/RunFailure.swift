package import Checking
package import Contract
package import Counting
import Glibc
import Intake
package import Publication
import Tabular

/// Why a run stopped; each becomes an exit status and lines of Dutch in this one place.
package enum RunFailure: Error, Sendable {
    /// Something wrong in the input; at least one.
    case input([Fout])
    case counting(Telfout)
    /// Checks that did not hold.
    case checks([Controle])
    /// A check between rows that could not run.
    case check(CheckFault)
    case cannotWrite(path: String, errno: Int32)
    /// It is not known what stands where the output should come.
    case cannotLook(path: String, errno: Int32)
    /// The new output stands at the path, and what stood there, in the folder `besides`, can't be put back.
    case notPutBack(path: String, besides: String)
    /// Whoever read what was asked for has stopped.
    case readerLeft
    /// The system does not tell what the program was asked to do.
    case noArguments
    /// Something else stands where the output should come.
    case inTheWay(path: String, what: String)
    /// Another run writes there; `holder` is who, as far as that is known.
    case busy(path: String, holder: SlotHolder?)
    /// A place where files can't be locked.
    case cannotLock(path: String, errno: Int32)
    /// A report folder that can't be read back.
    case published(folder: String, PublishedUpdate.Fault)
    /// Whoever started the program allows it too little to run at all; the text, in Dutch, says what it may and what it needs.
    case tooLittle(String)
    case wrongUse(String)
    /// Two updates that were compared are not the same; what differs has been shown.
    case differs

    /// What counting gives, with its error as that of the run.
    static func ofCounting<Result>(_ count: () throws(Telfout) -> Result) throws(RunFailure) -> Result {
        do throws(Telfout) {
            return try count()
        } catch {
            throw .counting(error)
        }
    }

    /// A fault met while looking at a place of output.
    static func ofOutput(_ error: FileReadError) -> RunFailure {
        switch error {
        case .cannotOpen(let path, let code), .cannotRead(let path, let code): .cannotLook(path: path, errno: code)
        case .nameIsNotUTF8(let path): .inTheWay(path: path, what: "iets met een naam die geen UTF-8 is")
        default: .inTheWay(path: error.path, what: "iets dat niet te lezen is")
        }
    }

    /// What a look at a place of output gives, with its error as that of the run.
    static func ofOutput<Result>(_ look: () throws(FileReadError) -> Result) throws(RunFailure) -> Result {
        do throws(FileReadError) {
            return try look()
        } catch {
            throw ofOutput(error)
        }
    }

    /// What a look at input gives, with its error as that of the run; `path` is how the input is called.
    static func ofInput<Result>(
        _ path: String, _ look: () throws(FileReadError) -> Result
    ) throws(RunFailure) -> Result {
        do throws(FileReadError) {
            return try look()
        } catch {
            throw .input([Fout(error, path: path)])
        }
    }

    /// README, Commands. Of several faults in the input the gravest decides: 78, then 66, then 65.
    package var status: ExitStatus {
        switch self {
        case .input(let fouten): RunFailure.status(of: fouten)
        case .counting: .dataNotPublishable
        case .checks, .check, .tooLittle, .noArguments: .internalFault
        case .cannotWrite, .cannotLook, .notPutBack, .inTheWay, .cannotLock: .cannotWrite
        case .readerLeft: .readerLeft
        case .busy: .busy
        case .published(_, .missing): .inputMissing
        case .published(_, .notAsWritten), .published(_, .missingColumns), .published(_, .tooManyLines):
            .dataNotPublishable
        case .wrongUse: .wrongUse
        case .differs: .differs
        }
    }

    /// What is said on standard error: where, what was found, what was expected, what to do.
    package var lines: [String] { lines(of: nil) }

    /// The same, with what it means for the command that was run; `nil` where that is not known.
    func lines(of opdracht: String?) -> [String] { meldingen.map(\.line) + closing(of: opdracht) }

    /// Each fault by itself.
    var meldingen: [Melding] {
        switch self {
        case .input(let fouten): fouten.map(Melding.init)
        case .counting(.bedragTeGroot):
            [Melding("TEL-001", "de bedragen zijn samen te groot om op te tellen; kijk of bedrag_eenheid klopt")]
        case .checks(let controles): controles.map { Melding($0.code, "controle klopt niet: \($0.bewering)") }
        case .check(.otherRows(let path)):
            [
                Melding(
                    "CON-007", at: path,
                    "de toetsen lazen andere rijen dan er zijn aangenomen; dit is een fout in tmsd, of het bestand veranderde"
                )
            ]
        case .noArguments:
            [
                Melding(
                    "CON-008",
                    "niet te zien wat er gevraagd wordt: /proc/self/cmdline is niet te lezen. Start tmsd waar /proc er is"
                )
            ]
        case .published(let folder, .missing(let name)):
            [
                Melding(
                    "VRG-001", at: name.isEmpty ? folder : folder + "/" + name,
                    "dit ontbreekt; verwacht: de map van een update, zoals `tmsd rapport` die schrijft. Zet de map terug, of kies "
                        + "bij `tmsd rapport` een andere met --vorige"
                )
            ]
        case .published(let folder, .notAsWritten(let name, let line)):
            [
                Melding(
                    "VRG-002", at: "\(folder)/\(name):\(line)",
                    "dit schreef tmsd niet zo; verwacht: het bestand zoals het is gepubliceerd. Zet het terug, of kies bij "
                        + "`tmsd rapport` een andere map met --vorige")
            ]
        case .published(let folder, .missingColumns(let name, let columns)):
            [
                Melding(
                    "VRG-004", at: "\(folder)/\(name):1",
                    "in de kop \(columns.count == 1 ? "ontbreekt de kolom" : "ontbreken de kolommen") "
                        + "\(columns.joined(separator: ", ")); verwacht: een kop met alle verplichte kolommen, in welke "
                        + "volgorde ook. Zet het bestand terug zoals het is gepubliceerd")
            ]
        case .published(let folder, .tooManyLines(let name, let limit)):
            [
                Melding(
                    "VRG-005", at: "\(folder)/\(name)",
                    "meer dan \(limit) regels; verwacht: de cijfers van een update, die er altijd minder heeft. Zet het "
                        + "bestand terug zoals het is gepubliceerd")
            ]
        case .tooLittle(let text): [Melding("SYS-001", "tmsd mag hier hoogstens " + text)]
        case .wrongUse(let message): [Melding(nil, message)]
        case .differs, .readerLeft: []
        case .cannotWrite, .cannotLook, .notPutBack, .inTheWay, .busy, .cannotLock: [outputMelding].compactMap(\.self)
        }
    }

    /// What is said below all faults.
    private func closing(of opdracht: String?) -> [String] {
        switch self {
        case .input:
            [
                [outcome(of: opdracht), "Herstel wat hierboven staat en probeer het opnieuw."].compactMap(\.self)
                    .joined(
                        separator: " ")
            ]
        case .checks:
            [
                "Dit is een fout in tmsd. Er is niets gepubliceerd. Meld dit aan de ontwikkelaar, met deze regels en de versie van tmsd."
            ]
        default: []
        }
    }

    /// What there is not, now that the input is wrong; `nil` for a command that only shows something.
    private func outcome(of opdracht: String?) -> String? {
        switch opdracht {
        case "rapport": "Er zijn geen cijfers gemaakt."
        case "controleer":
            status == .dataNotPublishable ? "De levering is niet bruikbaar." : "De levering is niet gecontroleerd."
        default: nil
        }
    }

    /// Who is busy, as part of a sentence.
    static func bezig(_ holder: SlotHolder?) -> String {
        guard let holder else { return "een andere run van tmsd is hiermee bezig" }
        return
            "tmsd \(holder.opdracht) (proces \(holder.proces) op \(holder.computer)) is hiermee bezig sinds \(holder.sinds)"
    }

    /// A wrong setting goes before missing input, and that before wrong data.
    private static func status(of fouten: [Fout]) -> ExitStatus {
        if fouten.contains(where: { $0.gevolg == .instellingOnjuist }) { return .configurationWrong }
        if fouten.contains(where: { $0.gevolg == .invoerOntbreekt }) { return .inputMissing }
        return .dataNotPublishable
    }
}
