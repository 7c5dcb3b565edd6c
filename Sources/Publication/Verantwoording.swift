import Counting
import Intake
import Jeugdhulp
import Json
import Tabular

/// `verantwoording.json`: what the figures were made with, so that they can be made again. Contract, section 5.
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
            ("kwartaal", .string(update.cijfers.kwartaal.code)),
            ("vanaf", .integer(update.vanaf)),
            ("peildatum", .string(update.cijfers.peildatum.description)),
            ("periodes", .array(update.cijfers.periodes.map(period))),
            ("vorige_update", vorige),
            ("instellingen", settings),
            ("referentie", .array(update.inputFiles.map(inputFile))),
            ("leveringen", .array(update.levering.files.map(delivered))),
            ("andere_bestanden", .array(update.otherFiles.map(JsonValue.string))),
            ("controles", .array(update.controles.map(check))),
            ("waarschuwingen", .array(update.waarschuwingen.map(JsonValue.string))),
        ])
    }

    private func object(_ members: [(String, JsonValue)]) -> JsonValue {
        .object(members.map { JsonMember(key: $0.0, value: $0.1) })
    }

    private var vorige: JsonValue {
        guard let vorige = update.vorige else { return .null }
        let paths = { (paths: [String]) in JsonValue.array(paths.map(JsonValue.string)) }
        return object([
            ("kwartaal", .string(vorige.cijfers.kwartaal.code)),
            ("peildatum", .string(vorige.cijfers.peildatum.description)), ("versie", .string(vorige.version)),
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

    private var settings: JsonValue {
        let settings = update.instellingen
        return object([
            ("fictief", .bool(settings.fictief)),
            ("jeugdige_uniek_binnen", .string(settings.jeugdigeUniekBinnen.rawValue)),
            ("bedrag_eenheid", .string(settings.bedragEenheid.rawValue)),
            ("leveringen", .string(settings.leveringen.rawValue)),
            ("kolommen", object(Leveringssoort.allCases.map { ($0.rawValue, names(settings.kolommen[$0] ?? [:])) })),
            ("bestanden", .array(settings.bestanden.map(fileRule))),
            ("toegestaan_ontbrekend", .array(settings.toegestaanOntbrekend.sorted().map(JsonValue.string))),
            ("bedragen_betrouwbaar_tm", settings.bedragenBetrouwbaarTm.map { .string($0.description) } ?? .null),
            ("minimum_celgrootte", .integer(settings.minimumCelgrootte)),
            ("maximale_afkeur_promille", .integer(settings.maximaleAfkeurPromille)),
        ])
    }

    private func names(_ names: [Kolom: String]) -> JsonValue {
        object(Kolom.allCases.compactMap { kolom in names[kolom].map { (kolom.naam, .string($0)) } })
    }

    private func fileRule(_ regel: Bestandsregel) -> JsonValue {
        object([
            ("patroon", .string(regel.patroon)), ("kolommen", names(regel.kolommen)),
            ("bedrag_eenheid", regel.bedragEenheid.map { .string($0.rawValue) } ?? .null),
            ("vast", names(regel.vast)),
        ])
    }

    private func inputFile(_ file: Update.InputFile) -> JsonValue {
        object([
            ("pad", .string(file.path)), ("bytes", .integer(file.content.count)), ("sha256", .string(file.sha256)),
        ])
    }

    private func delivered(_ account: FileAccount) -> JsonValue {
        let file = account.file
        return object([
            ("pad", .string(file.path)),
            ("soort", .string(file.soort.rawValue)),
            ("bytes", .integer(file.identity.byteCount)),
            ("sha256", .string(file.sha256)),
            ("tekenset", .string(file.encoding.rawValue)),
            ("scheidingsteken", .string(file.header.delimiter.naam)),
            ("decimaalteken", file.soort == .declaraties ? .string(file.decimalSign.naam) : .null),
            (
                "rijen",
                object([
                    ("gelezen", .integer(account.read)),
                    ("aangenomen", .integer(account.accepted)),
                    ("afgekeurd", .integer(account.rejected)),
                    ("buiten_jeugdwet", .integer(account.outOfScope)),
                    ("na_peildatum", .integer(account.afterPeildatum)),
                ])
            ),
        ])
    }

    private func check(_ controle: Controle) -> JsonValue {
        object([
            ("code", .string(controle.code)), ("bewering", .string(controle.bewering)),
            ("klopt", .bool(controle.holds)),
        ])
    }
}
