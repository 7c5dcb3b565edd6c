package import Checking
package import Counting
import Glibc
package import Intake
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
    /// Something else stands where the output should come.
    case inTheWay(path: String, what: String)
    case busy(path: String)
    case wrongUse(String)

    /// Contract, section 6. Of several faults in the input the gravest decides: 78, then 66, then 65.
    package var status: ExitStatus {
        switch self {
        case .input(let fouten): RunFailure.status(of: fouten)
        case .counting: .dataNotPublishable
        case .checks, .check: .internalFault
        case .cannotWrite, .inTheWay: .cannotWrite
        case .busy: .busy
        case .wrongUse: .wrongUse
        }
    }

    /// What is said on standard error: where, what was found, what was expected, what to do.
    package var lines: [String] { meldingen.map(\.line) + closing }

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
        // Whoever read the output has stopped, and knows it.
        case .cannotWrite(_, EPIPE): []
        case .cannotWrite(let path, let code):
            [
                Melding(
                    "UIT-001", at: path,
                    "niet te schrijven (\(SystemError.text(code))); kijk naar de rechten en de vrije ruimte")
            ]
        case .inTheWay(let path, let what):
            [Melding("UIT-002", at: path, "hier staat \(what); kies een andere map of ruim dit op")]
        case .busy(let path):
            [Melding("UIT-003", at: path, "een andere run van tmsd is hiermee bezig; probeer het later")]
        case .wrongUse(let message): [Melding(nil, message)]
        }
    }

    /// What is said below all faults.
    private var closing: [String] {
        switch self {
        case .input: ["Er zijn geen cijfers gemaakt. Herstel wat hierboven staat en probeer het opnieuw."]
        case .checks:
            [
                "Dit is een fout in tmsd. Er is niets gepubliceerd. Meld dit aan de ontwikkelaar, met deze regels en de versie van tmsd."
            ]
        default: []
        }
    }

    /// A wrong setting goes before missing input, and that before wrong data.
    private static func status(of fouten: [Fout]) -> ExitStatus {
        if fouten.contains(where: { $0.gevolg == .instellingOnjuist }) { return .configurationWrong }
        if fouten.contains(where: { $0.gevolg == .invoerOntbreekt }) { return .inputMissing }
        return .dataNotPublishable
    }
}
