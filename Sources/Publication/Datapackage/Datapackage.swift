import Disclosure
import Figures
import Jeugdhulp
import Json

/// `datapackage.json`: what stands in every column of every CSV file, as Frictionless Data Package 2.0 says it.
struct Datapackage {
    static let path = "datapackage.json"
    /// Of what the files look like; another one where a column comes, goes or changes its meaning.
    static let formatVersion = "1.0.0"

    private let update: Update

    init(_ update: Update) {
        self.update = update
    }

    /// The files with figures, in the order of the report.
    private var layouts: [(layout: Layout, title: String)] {
        let main: [(Layout, String)] = [
            (.cijfers, "Alle cijfers van tabel 1 tot en met 8, van de hele regio en per gemeente"),
            (.gemeenten, "Per gemeente: per 1.000 jeugdigen, en wat er veranderde sinds het jaar ervoor"),
            (.trend, "Thuis en niet thuis door de jaren"),
            (.rijping, "Wat er op eerdere peildata van elke periode bekend was"),
            (.combinaties, "Hoe vaak jeugdigen meer dan één vorm hadden"),
            (.stand, "Jeugdigen niet thuis op de laatste dag van elk kwartaal"),
        ]
        return main.map { (layout: $0.0, title: $0.1) }
            + PublishedTable.all.map { (layout: $0.layout, title: "Tabel \($0.number). \($0.title)") }
            + (update.vorige == nil
                ? [] : [(layout: .bijstellingen, title: "Wat er veranderde sinds de vorige update")])
    }

    var json: JsonValue {
        let kop = update.kop
        return .members([
            ("$schema", .string("https://datapackage.org/profiles/2.0/datapackage.json")),
            ("name", .string("tmsd-\(kop.kwartaal.code.lowercased())")),
            ("title", .string("Jeugdhulp in \(kop.regio.naam): thuis en niet thuis, update \(kop.kwartaal.code)")),
            ("description", .string(description)), ("version", .string(Datapackage.formatVersion)),
            ("programma", .string("tmsd \(update.version)")), ("peildatum", .string(kop.peildatum.description)),
            ("perioden", .array(perioden.map(Datapackage.periode))),
            ("resources", .array(layouts.map { resource($0.layout, $0.title) })),
        ])
    }

    private var description: String {
        (update.regels.fictief ? "Gemaakt met verzonnen voorbeelddata: zegt niets over echte jeugdigen. " : "")
            + "Puntkomma's, UTF-8 met BOM en een decimale komma. Een lege waarde heeft in de kolom status een reden. "
            + "De code van een periode staat met haar eerste en laatste dag onder perioden."
    }

    /// Every period of every file, by its first day and then its last.
    private var perioden: [Periode] {
        let all = Set(layouts.flatMap { update.figures.figures.of($0.layout) }.map(\.key.periode))
        return all.sorted {
            ($0.days.first, $0.days.last, $0.code) < ($1.days.first, $1.days.last, $1.code)
        }
    }

    private static func periode(_ periode: Periode) -> JsonValue {
        .members([
            ("code", .string(periode.code)), ("label", .string(periode.label)),
            ("eerste_dag", .string(periode.days.first.description)),
            ("laatste_dag", .string(periode.days.last.description)),
        ])
    }

    private func resource(_ layout: Layout, _ title: String) -> JsonValue {
        let name = layout.path.split(separator: "/").last.map { String($0.dropLast(".csv".count)) } ?? layout.path
        let keys = layout.columns.filter { if case .dimensie = $0.inhoud { true } else { false } }
        return .members([
            ("name", .string(name)), ("type", .string("table")), ("path", .string(layout.path)),
            ("title", .string(title)), ("format", .string("csv")), ("mediatype", .string("text/csv")),
            ("encoding", .string("utf-8")),
            (
                "dialect",
                .members([
                    ("header", .bool(true)), ("delimiter", .string(";")), ("lineTerminator", .string("\r\n")),
                    ("quoteChar", .string("\"")), ("doubleQuote", .bool(true)),
                ])
            ),
            (
                "schema",
                .members([
                    ("fields", .array(layout.columns.map { Datafield($0, layout, update.kop.regio).json })),
                    ("missingValues", .array([.string("")])),
                    ("primaryKey", .array(keys.map { .string($0.naam) })),
                ])
            ),
        ])
    }
}

extension JsonValue {
    /// An object with these members, in this order.
    static func members(_ members: [(String, JsonValue)]) -> JsonValue {
        .object(members.map { JsonMember(key: $0.0, value: $0.1) })
    }
}
