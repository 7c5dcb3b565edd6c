import Contract
import Counting
import Disclosure
import Faults
import Intake
import Jeugdhulp
import Records
import Tabular

/// Puts what became of rows and records into plain numbers.
struct AccountMaker {
    let reading: Reading
    /// `nil` where the records were not settled: then the account has no numbers of them.
    let telling: Telling?
    let rule: SmallCounts

    private var levering: Levering { reading.levering }

    /// Exact; the doorway hides what is small.
    func account(_ controles: [Controle], _ waarschuwingen: [String], ondanks: [String] = []) -> Account {
        let reasons = Afkeurreden.allCases.filter { reden in
            levering.files.contains { $0.rejectedByReden[Int(reden.rawValue)] > 0 }
        }
        return Account(
            totals: totals(reasons, controles, waarschuwingen, ondanks),
            files: levering.files.enumerated().map { file($1, at: $0, reasons) }, perGemeente: perGemeente,
            dekking: dekking)
    }

    private var dekking: Dekkingstabel {
        guard let telling else { return Dekkingstabel() }
        let kwartalen = telling.periodes.flatMap(\.kwartalen)
        return Dekkingstabel(
            kwartalen: kwartalen,
            rijen: reading.folder.referentie.gemeenten.enumerated().flatMap { place, gemeente in
                Leveringssoort.allCases.map { soort in
                    Dekkingstabel.Rij(
                        gemeente: gemeente, soort: soort.rawValue,
                        graden: telling.dekking.graden(kwartalen, soort, gemeente: place))
                }
            })
    }

    private func totals(
        _ reasons: [Afkeurreden], _ controles: [Controle], _ waarschuwingen: [String], _ ondanks: [String]
    ) -> AccountTotals {
        let statuses = levering.statuses.list(minimum: rule.statusRows)
        return AccountTotals(
            soorten: Leveringssoort.allCases.map(\.rawValue),
            records: Leveringssoort.allCases.map { records($0)?.total.columns ?? [] },
            rejectedElsewhere: Leveringssoort.allCases.reduce(0) { $0 + rows($1).rejectedElsewhere },
            reasons: reasons.map { .init(code: $0.code, melding: $0.melding, verwacht: $0.verwacht) },
            statuses: statuses.words.map { .init(word: $0.word, rows: $0.rows) }, otherStatusRows: statuses.otherRows,
            furtherColumns: levering.furtherColumns, otherFiles: reading.folder.otherFiles,
            checks: controles.map {
                .init(code: $0.bewering.declared.code, bewering: $0.bewering.tekst, holds: $0.holds)
            },
            waarschuwingen: waarschuwingen, ondanks: ondanks)
    }

    private func file(_ account: FileAccount, at place: Int, _ reasons: [Afkeurreden]) -> Account.File {
        let file = account.file
        return Account.File(
            path: file.path, soort: file.soort.rawValue, byteCount: file.identity.byteCount, sha256: file.sha256,
            tekenset: file.encoding.rawValue, scheidingsteken: file.header.delimiter.naam,
            decimaalteken: file.soort == .declaraties ? file.decimalSign.naam : nil,
            rows: Account.Rows(
                read: account.read, accepted: account.accepted, rejected: account.rejected,
                outOfScope: account.outOfScope, afterPeildatum: account.afterPeildatum),
            rejected: reasons.map { account.rejectedByReden[Int($0.rawValue)] },
            records: Account.Records(records(file.soort)?.byFile[place].columns ?? []),
            decidedByTie: records(file.soort)?.byFile[place].decidedByTie ?? 0)
    }

    private var perGemeente: [Account.GemeenteSoort] {
        reading.folder.referentie.gemeenten.enumerated().flatMap { place, gemeente in
            Leveringssoort.allCases.map { soort in
                Account.GemeenteSoort(
                    gemeente: gemeente, soort: soort.rawValue, accepted: rows(soort).accepted[place],
                    rejected: rows(soort).rejected[place],
                    records: Account.Records(records(soort)?.byGemeente[place].columns ?? []))
            }
        }
    }

    private func rows(_ soort: Leveringssoort) -> GemeenteAccount {
        soort == .indicaties ? levering.indicatiesPerGemeente : levering.declaratiesPerGemeente
    }

    private func records(_ soort: Leveringssoort) -> RecordAccount? {
        soort == .indicaties ? telling?.indicaties : telling?.declaraties
    }
}

extension RecordAccount.Counts {
    /// In the order of `Account.Records`.
    fileprivate var columns: [Int] { [superseded, replaced, withdrawn, removed, existing, unknown] }
}
