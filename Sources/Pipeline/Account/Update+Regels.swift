import Contract
import Counting
import Jeugdhulp
import Json
import Publication
import Tabular

extension Update.Regels {
    /// What readers must know of the settings and the referentie that held.
    init(_ instellingen: Instellingen, _ referentie: Referentie) {
        self.init(
            fictief: instellingen.fictief, isUniqueInRegion: instellingen.jeugdigeUniekBinnen == .regio,
            isReplacing: instellingen.leveringen == .volledig, gemeenten: referentie.gemeenten.map(\.naam),
            bronregels: referentie.bronregels,
            bedragenBetrouwbaarTm: instellingen.bedragenBetrouwbaarTm, ripeningDays: Instellingen.ripeningDays,
            settings: instellingen.account)
    }
}

extension Instellingen {
    /// All settings as they held, defaults included, for `verantwoording.json`.
    fileprivate var account: JsonValue {
        Instellingen.object([
            ("fictief", .bool(fictief)),
            ("jeugdige_uniek_binnen", .string(jeugdigeUniekBinnen.rawValue)),
            ("bedrag_eenheid", .string(bedragEenheid.rawValue)),
            ("leveringen", .string(leveringen.rawValue)),
            (
                "kolommen",
                Instellingen.object(
                    Leveringssoort.allCases.map { ($0.rawValue, Instellingen.names(kolommen[$0] ?? [:])) })
            ),
            ("bestanden", .array(bestanden.map(Instellingen.fileRule))),
            ("toegestaan_ontbrekend", .array(toegestaanOntbrekend.sorted().map(JsonValue.string))),
            ("bedragen_betrouwbaar_tm", bedragenBetrouwbaarTm.map { .string($0.description) } ?? .null),
            ("minimum_celgrootte", .integer(minimumCelgrootte)),
            ("maximale_afkeur_promille", .integer(maximaleAfkeurPromille)),
        ])
    }

    private static func object(_ members: [(String, JsonValue)]) -> JsonValue {
        .object(members.map { JsonMember(key: $0.0, value: $0.1) })
    }

    private static func names(_ names: [Kolom: String]) -> JsonValue {
        object(Kolom.allCases.compactMap { kolom in names[kolom].map { (kolom.naam, .string($0)) } })
    }

    private static func fileRule(_ regel: Bestandsregel) -> JsonValue {
        object([
            ("patroon", .string(regel.patroon)), ("kolommen", names(regel.kolommen)),
            ("bedrag_eenheid", regel.bedragEenheid.map { .string($0.rawValue) } ?? .null),
            ("vast", names(regel.vast)),
        ])
    }
}
