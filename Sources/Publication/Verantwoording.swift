import Disclosure
import Figures
import Jeugdhulp
import Json

/// `verantwoording.json`: what the figures were made with, so that they can be made again. `reports/LEESMIJ.md` explains it.
///
/// It holds no path of the machine, no time and no number of threads.
struct Verantwoording {
    static let path = "verantwoording.json"

    private let update: Update

    init(_ update: Update) {
        self.update = update
    }

    var json: JsonValue {
        object([
            ("programma", .string("tmsd")),
            ("versie", .string(update.version)),
            ("kwartaal", .string(update.kop.kwartaal.code)),
            ("vanaf", .integer(update.vanaf)),
            ("peildatum", .string(update.kop.peildatum.description)),
            ("periodes", .array(update.kop.periodes.map(period))),
            ("vorige_update", vorige),
            ("instellingen", update.regels.settings),
            ("referentie", .array(update.inputFiles.map(inputFile))),
            ("leveringen", .array(update.account.files.map(delivered))),
            ("andere_bestanden", .array(update.account.totals.otherFiles.map(JsonValue.string))),
            ("controles", .array(update.account.totals.checks.map(check))),
            ("waarschuwingen", .array(update.account.totals.waarschuwingen.map(JsonValue.string))),
        ])
    }

    private func object(_ members: [(String, JsonValue)]) -> JsonValue {
        .object(members.map { JsonMember(key: $0.0, value: $0.1) })
    }

    private var vorige: JsonValue {
        guard let vorige = update.vorige else { return .null }
        let paths = { (paths: [String]) in JsonValue.array(paths.map(JsonValue.string)) }
        return object([
            ("kwartaal", .string(vorige.kop.kwartaal.code)),
            ("peildatum", .string(vorige.kop.peildatum.description)), ("versie", .string(vorige.version)),
            ("sha256_cijfers", .string(vorige.sha256)), ("nagerekend", .bool(vorige.herkomst.isNagerekend)),
            ("leveringen_verdwenen", paths(vorige.herkomst.verdwenen)),
            ("leveringen_gewijzigd", paths(vorige.herkomst.gewijzigd)),
            ("andere_regels", paths(vorige.herkomst.andereRegels)),
        ])
    }

    private func period(_ periode: Periode) -> JsonValue {
        object([
            ("code", .string(periode.code)), ("eerste_dag", .string(periode.days.first.description)),
            ("laatste_dag", .string(periode.days.last.description)),
        ])
    }

    private func inputFile(_ file: Update.InputFile) -> JsonValue {
        object([
            ("pad", .string(file.path)), ("bytes", .integer(file.content.count)), ("sha256", .string(file.sha256)),
        ])
    }

    private func delivered(_ file: Account<SmallCounts.Shown>.File) -> JsonValue {
        object([
            ("pad", .string(file.path)),
            ("soort", .string(file.soort)),
            ("bytes", .integer(file.byteCount)),
            ("sha256", .string(file.sha256)),
            ("tekenset", .string(file.tekenset)),
            ("scheidingsteken", .string(file.scheidingsteken)),
            ("decimaalteken", file.decimaalteken.map(JsonValue.string) ?? .null),
            (
                "rijen",
                object([
                    ("gelezen", .integer(file.rows.read)),
                    ("aangenomen", .integer(file.rows.accepted)),
                    ("afgekeurd", .integer(file.rows.rejected)),
                    ("buiten_jeugdwet", .integer(file.rows.outOfScope)),
                    ("na_peildatum", .integer(file.rows.afterPeildatum)),
                ])
            ),
        ])
    }

    private func check(_ check: AccountTotals.Check) -> JsonValue {
        object([
            ("code", .string(check.code)), ("bewering", .string(check.bewering)), ("klopt", .bool(check.holds)),
        ])
    }
}
