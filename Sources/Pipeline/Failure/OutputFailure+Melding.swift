import Faults
import Output
import Tabular

extension OutputFailure {
    /// README, Commands.
    var status: ExitStatus {
        switch self {
        case .cannotWrite, .cannotLook, .notPutBack, .inTheWay, .cannotLock: .cannotWrite
        case .busy: .busy
        case .notAllowed: .wrongUse
        }
    }

    /// What is said of a place of output.
    var melding: Melding {
        switch self {
        case .cannotWrite(let path, let code): Melding(.cannotWrite(SystemError.text(code)), at: path)
        case .cannotLook(let path, let code): Melding(.cannotLook(SystemError.text(code)), at: path)
        case .notPutBack(let path, let folder): Melding(.notPutBack(into: folder), at: path)
        case .inTheWay(let path, let what): Melding(.inTheWay(what), at: path)
        case .busy(let path, let holder): Melding(.busy(holder?.shown), at: path)
        case .cannotLock(let path, let code): Melding(.cannotLock(SystemError.text(code)), at: path)
        case .notAllowed(let message): Melding(wrongUse: message)
        }
    }
}

extension LockHolder {
    /// Who is busy, for a message.
    var shown: Notice.Holder {
        Notice.Holder(opdracht: opdracht, proces: proces, computer: computer, sinds: sinds)
    }
}
