package import Jeugdhulp
import Json

/// What stands beside a list of records and says what is in each column, as Frictionless Data Package 2.0 says it.
package struct Recordpakket: Sendable {
    /// What comes behind the name of the list.
    package static let suffix = ".datapackage.json"
    /// Of what the list looks like; another one where a column comes, goes or changes its meaning.
    private static let formatVersion = "1.0.0"

    private let lijst: Recordlijst
    private let kwartaal: Kwartaal
    private let peildatum: CalendarDate
    private let isUniqueInRegion: Bool
    private let programma: String

    /// `programma` is its version.
    package init(
        of lijst: Recordlijst, _ kwartaal: Kwartaal, peildatum: CalendarDate, isUniqueInRegion: Bool, programma: String
    ) {
        (self.lijst, self.kwartaal, self.peildatum) = (lijst, kwartaal, peildatum)
        (self.isUniqueInRegion, self.programma) = (isUniqueInRegion, programma)
    }

    /// How every one begins.
    package static var beginning: [UInt8] { Array("{\n  \"name\": \"tmsd-records-".utf8) }

    /// Of a list with this name, size and SHA-256.
    package func text(path: String, byteCount: Int, sha256: String) -> String {
        object([
            ("name", .string("tmsd-records-\(kwartaal.code.lowercased())")),
            ("$schema", .string("https://datapackage.org/profiles/2.0/datapackage.json")),
            ("title", .string("Records waar de cijfers van update \(kwartaal.code) uit volgen")),
            ("description", .string(uitleg)), ("version", .string(Recordpakket.formatVersion)),
            ("programma", .string("tmsd " + programma)), ("peildatum", .string(peildatum.description)),
            ("jeugdige_uniek_binnen", .string(isUniqueInRegion ? "regio" : "gemeente")),
            ("perioden", .array(lijst.periodes.map(perioden))),
            ("resources", .array([resource(path, byteCount, sha256)])),
        ]).prettyPrinted()
    }

    private var uitleg: String {
        "Alleen voor de analist: dit gaat over personen. Elk record dat op de peildatum bestaat, één regel, zoals de versie die geldt het "
            + "zegt. Lees alle kolommen als tekst. Een aantal is het aantal verschillende jeugdigen met die tabel in tabellen_aantal (tabel 2 "
            + "per soort), een bedrag de som van cents waar die tabel in tabellen_bedrag staat, met aanvullende_bedragen.csv erbij. Voor een "
            + "formule staat een apostrof: haal er één weg van elke tekst die past op ^'+[=+@\\t\\r\\n-]."
    }

    private func perioden(_ periode: Periode) -> JsonValue {
        object([
            ("code", .string(periode.code)), ("label", .string(periode.label)),
            ("eerste_dag", .string(periode.days.first.description)),
            ("laatste_dag", .string(periode.days.last.description)),
        ])
    }

    private func resource(_ path: String, _ byteCount: Int, _ sha256: String) -> JsonValue {
        let columns = Recordkolom.vaste + Recordkolom.perPeriode(lijst.periodes)
        return object([
            ("name", .string("records")), ("type", .string("table")), ("path", .string(path)),
            ("format", .string("csv")), ("mediatype", .string("text/csv")), ("encoding", .string("utf-8")),
            ("bytes", .integer(byteCount)), ("hash", .string("sha256:" + sha256)),
            (
                "dialect",
                object([
                    ("header", .bool(true)), ("delimiter", .string(";")), ("lineTerminator", .string("\r\n")),
                    ("quoteChar", .string("\"")), ("doubleQuote", .bool(true)),
                ])
            ),
            (
                "schema",
                object([
                    ("fields", .array(columns.map(field))), ("missingValues", .array([.string("")])),
                    ("primaryKey", .array([.string("bestand"), .string("regel")])),
                ])
            ),
        ])
    }

    private func field(_ kolom: Recordkolom) -> JsonValue {
        object(
            [
                ("name", .string(kolom.naam)), ("type", .string(kolom.soort.rawValue)),
                ("description", .string(kolom.uitleg)),
            ]
                + (kolom.isRequired ? [("constraints", object([("required", .bool(true))]))] : []))
    }

    private func object(_ members: [(String, JsonValue)]) -> JsonValue {
        .object(members.map { JsonMember(key: $0.0, value: $0.1) })
    }
}
