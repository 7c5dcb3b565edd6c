package import Contract
package import Counting
package import Faults
import Glibc
import Intake
import Jeugdhulp
package import Output
package import Publication
import Records
import Tabular
import Threads

/// Why a run stopped; each becomes an exit status and lines of Dutch in this one place.
package enum RunFailure: Error, Sendable {
    /// Something wrong in the input; at least one.
    case input([Fout])
    case counting(Telfout)
    /// Checks that did not hold.
    case checks([Controle])
    /// Something could not be written or put in its place.
    case output(OutputFailure)
    /// Whoever read what was asked for has stopped.
    case readerLeft
    /// The system does not tell what the program was asked to do.
    case noArguments
    /// A report folder that can't be read back.
    case published(folder: String, PublishedUpdate.Fault)
    /// Whoever started the program allows it too little to run at all.
    case tooLittle(Notice)
    case wrongUse(String)
    /// Two updates that were compared are not the same; what differs has been shown.
    case differs
    /// Something can be worked out of what is published; where has been shown.
    case revealed

    /// What counting gives, with its error as that of the run.
    static func ofCounting<Result>(_ count: () throws(Telfout) -> Result) throws(RunFailure) -> Result {
        do throws(Telfout) {
            return try count()
        } catch {
            throw .counting(error)
        }
    }

    /// What counting records gives, with its error as that of the run; the records are gone afterwards. `explainingGemeenten`: whether
    /// what changed in each gemeente is asked too; `stromen`: how to count who comes and goes, `nil` where that is not asked.
    static func ofCounting(
        _ records: consuming SettledRecords, _ bronregels: Bronregels, explainingGemeenten: Bool = false,
        stromen: Stroomopdracht? = nil, _ workers: Workers
    ) throws(RunFailure) -> Telling {
        do throws(Telfout) {
            return try Telling(
                records, bronregels: bronregels, explainingGemeenten: explainingGemeenten, stromen: stromen,
                workers: workers)
        } catch {
            throw .counting(error)
        }
    }

    /// The same by two sets of bronregels.
    static func ofCounting(
        _ records: consuming SettledRecords, _ bronregels: (Bronregels, Bronregels), _ workers: Workers
    ) throws(RunFailure) -> (Telling, Telling) {
        do throws(Telfout) {
            return try Telling.both(records, bronregels: bronregels, workers: workers)
        } catch {
            throw .counting(error)
        }
    }

    /// What work on output gives, with its error as that of the run: the one place where the one becomes the other.
    static func ofOutput<Result: ~Copyable>(
        _ work: () throws(OutputFailure) -> Result
    ) throws(RunFailure) -> Result {
        do throws(OutputFailure) {
            return try work()
        } catch {
            throw .output(error)
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
        case .checks, .tooLittle, .noArguments: .internalFault
        case .output(let failure): failure.status
        case .readerLeft: .readerLeft
        case .published(_, .missing): .inputMissing
        case .published(_, .notAsWritten), .published(_, .missingColumns), .published(_, .tooManyLines):
            .dataNotPublishable
        case .wrongUse: .wrongUse
        case .differs, .revealed: .differs
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
        case .counting(.bedragTeGroot): [Melding(.amountsTooGreat)]
        case .checks(let controles): controles.map { Melding($0.bewering.notice) }
        case .noArguments: [Melding(.argumentsUnknown)]
        case .published(let folder, let fault): [RunFailure.melding(folder, fault)]
        case .tooLittle(let notice): [Melding(notice)]
        case .wrongUse(let message): [Melding(wrongUse: message)]
        case .differs, .revealed, .readerLeft: []
        case .output(let failure): [failure.melding]
        }
    }

    private static func melding(_ folder: String, _ fault: PublishedUpdate.Fault) -> Melding {
        switch fault {
        case .missing(let name): Melding(.updateMissing, at: name.isEmpty ? folder : folder + "/" + name)
        case .notAsWritten(let name, let line): Melding(.updateNotAsWritten, at: "\(folder)/\(name):\(line)")
        case .missingColumns(let name, let columns): Melding(.updateLacksColumns(columns), at: "\(folder)/\(name):1")
        case .tooManyLines(let name, let limit): Melding(.updateTooLong(limit: limit), at: "\(folder)/\(name)")
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
        case "rapport", "watals": "Er zijn geen cijfers gemaakt."
        case "controleer":
            status == .dataNotPublishable ? "De levering is niet bruikbaar." : "De levering is niet gecontroleerd."
        default: nil
        }
    }

    /// A wrong setting goes before missing input, and that before wrong data.
    private static func status(of fouten: [Fout]) -> ExitStatus {
        if fouten.contains(where: { $0.gevolg == .instellingOnjuist }) { return .configurationWrong }
        if fouten.contains(where: { $0.gevolg == .invoerOntbreekt }) { return .inputMissing }
        return .dataNotPublishable
    }
}
