import Disclosure
import Figures
import Jeugdhulp
import Json

/// `verantwoording.json`: what the figures were made with, so that they can be made again. `reports/LEESMIJ.md` explains it.
///
/// It holds no path of the machine, no time and no number of threads; of one delivery nothing but its path.
struct Verantwoording {
    static let path = "verantwoording.json"
    /// Of the quarters over which no gemeente delivered.
    static let gatenKey = "niet_geleverde_kwartalen"

    private let update: Update

    init(_ update: Update) {
        self.update = update
    }

    var json: JsonValue {
        object(
            [
                ("programma", .string("tmsd")),
                ("versie", .string(update.version)),
                ("kwartaal", .string(update.kop.kwartaal.code)),
                ("vanaf", .integer(update.vanaf)),
                ("peildatum", .string(update.kop.peildatum.description)),
                ("periodes", .array(update.kop.periodes.map(period))),
            ] + gaten + [
                ("vorige_update", vorige),
                ("instellingen", update.regels.settings),
                ("referentie", .array(update.inputFiles.map { object([("pad", .string($0.path))]) })),
                ("leveringen", .array(update.account.files.map(delivered))),
                ("rijen", .array(update.account.soorten.map(rows))),
                ("andere_bestanden", .array(update.account.otherFiles.map(JsonValue.string))),
                ("controles", .array(update.account.checks.map(check))),
                ("waarschuwingen", .array(update.account.waarschuwingen.map(JsonValue.string))),
            ])
    }

    /// The quarters over which no gemeente delivered, by what lacks them; only where there are any.
    private var gaten: [(String, JsonValue)] {
        let gaten = update.kop.gaten
        let codes = { (kwartalen: Set<Kwartaal>) in JsonValue.array(kwartalen.sorted().map { .string($0.code) }) }
        return gaten.isEmpty
            ? []
            : [
                (
                    Verantwoording.gatenKey,
                    object([("cijfers", codes(gaten.cijfers)), ("indicaties", codes(gaten.indicaties))])
                )
            ]
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
            ("andere_regels", paths(vorige.herkomst.andereRegels)),
        ])
    }

    private func period(_ periode: Periode) -> JsonValue {
        object([
            ("code", .string(periode.code)), ("eerste_dag", .string(periode.days.first.description)),
            ("laatste_dag", .string(periode.days.last.description)),
        ])
    }

    private func delivered(_ file: PublishableAccount.File) -> JsonValue {
        object([("pad", .string(file.path)), ("soort", .string(file.soort))])
    }

    /// What is not told by itself is `null`.
    private func rows(_ soort: PublishableAccount.Soort) -> JsonValue {
        let number = { (count: Int?) in count.map(JsonValue.integer) ?? .null }
        return object(
            [("soort", .string(soort.soort)), ("gelezen", number(soort.rows?.total))]
                + RowFate.allCases.map { ($0.naam, number(soort.rows($0))) }
                + [("samengevoegd", number(soort.rows?.joined))])
    }

    private func check(_ check: AccountTotals.Check) -> JsonValue {
        object([
            ("code", .string(check.code)), ("bewering", .string(check.bewering)), ("klopt", .bool(check.holds)),
        ])
    }
}
