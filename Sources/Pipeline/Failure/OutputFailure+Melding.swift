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
        case .cannotWrite(let path, let code):
            Melding(
                "UIT-001", at: path,
                "niet te schrijven (\(SystemError.text(code))); kijk naar de rechten en de vrije ruimte")
        case .cannotLook(let path, let code):
            Melding(
                "UIT-006", at: path,
                "niet te zien wat hier staat (\(SystemError.text(code))), dus er wordt niets vervangen; kijk naar de rechten en de "
                    + "schijf, en probeer het opnieuw")
        case .notPutBack(let path, let folder):
            Melding(
                "UIT-008", at: path,
                "hier staat het nieuwe, en wat er stond was niet terug te zetten: het staat in \(folder) onder een naam met .tmsd-; "
                    + "bewaar daaruit wat niet van tmsd is, haal die map weg en probeer het opnieuw")
        case .inTheWay(let path, let what):
            Melding("UIT-002", at: path, "hier staat \(what); kies een andere map of ruim dit op")
        case .busy(let path, let holder):
            Melding(
                "UIT-003", at: path,
                "\(LockHolder.bezig(holder)); probeer het later, of wacht met --wacht SECONDEN")
        case .cannotLock(let path, let code):
            Melding(
                "UIT-005", at: path,
                "dit bestandssysteem kan bestanden niet vergrendelen (\(SystemError.text(code))); kies een map op een schijf "
                    + "die dat kan, of laat de beheerder vergrendelen (flock) aanzetten")
        case .notAllowed(let message): Melding(nil, message)
        }
    }
}

extension LockHolder {
    /// Who is busy, as part of a sentence.
    static func bezig(_ holder: LockHolder?) -> String {
        guard let holder else { return "een andere run van tmsd is hiermee bezig" }
        return
            "tmsd \(holder.opdracht) (proces \(holder.proces) op \(holder.computer)) is hiermee bezig sinds \(holder.sinds)"
    }
}
