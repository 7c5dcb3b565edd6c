import Disclosure
import Jeugdhulp
import Tabular

/// The tables of a dossier that follow from an account.
struct DossierTables {
    private static let rows = ["gelezen", "aangenomen", "afgekeurd", "buiten_jeugdwet", "na_peildatum"]
    private static let records = ["andere_levering", "vervangen", "ingetrokken", "verwijderd", "bestaand", "onbekend"]

    private let account: Account
    /// Whether it is known what became of the records.
    private let isSettled: Bool

    init(_ account: Account) {
        self.account = account
        isSettled = account.totals.records.contains { !$0.isEmpty }
    }

    private var recordNames: [String] { isSettled ? DossierTables.records : [] }

    var bestanden: [UInt8] {
        DossierFile.csv(
            ["bestand", "soort", "tekenset", "scheidingsteken", "decimaalteken", "bytes"] + DossierTables.rows
                + recordNames + (isSettled ? ["door_volgorde_beslist"] : []),
            account.files.map { file in
                [
                    VisibleText.escaped(file.path), file.soort, file.tekenset, file.scheidingsteken,
                    file.decimaalteken ?? "", String(file.byteCount), String(file.rows.read),
                    String(file.rows.accepted), String(file.rows.rejected), String(file.rows.outOfScope),
                    String(file.rows.afterPeildatum),
                ] + file.records.columns.map(String.init) + (isSettled ? [String(file.decidedByTie)] : [])
            })
    }

    var gemeenten: [UInt8] {
        DossierFile.csv(
            ["gemeente", "naam", "soort", "aangenomen", "afgekeurd"] + recordNames + ["status"],
            account.perGemeente.map { one in
                let counts = [one.accepted, one.rejected] + one.records.columns
                // No row at all is no count of nothing (Rekenregels, R2.8).
                let isMissing = one.accepted + one.rejected == 0
                return [one.gemeente.code, one.gemeente.naam, one.soort]
                    + counts.map { isMissing ? "" : String($0) } + [isMissing ? "ontbreekt" : ""]
            })
    }

    var afkeurredenen: [UInt8] {
        DossierFile.csv(
            ["bestand", "code", "reden", "rijen"],
            account.files.flatMap { file in
                zip(account.totals.reasons, file.rejected).filter { $0.1 > 0 }.map { reason, count in
                    [VisibleText.escaped(file.path), reason.code, reason.melding, String(count)]
                }
            })
    }

    var statussen: [UInt8] {
        DossierFile.csv(
            ["status", "rijen"],
            account.totals.statuses.map { [$0.word, String($0.rows)] }
                + (account.totals.otherStatusRows > 0
                    ? [["iets anders", String(account.totals.otherStatusRows)]] : []))
    }
}
