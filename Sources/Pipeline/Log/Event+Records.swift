import Checking
import Contract
import Faults
import Feedback
import Intake
import Jeugdhulp
import Json
import Publication
import Tabular

/// One line of the log file, without its time: the name of what happened, and what is known of it.
struct LogRecord {
    let name: String
    let members: [(String, JsonValue)]
}

extension Event {
    /// For the log file; none for what it does not keep.
    var records: [LogRecord] {
        switch self {
        case .begin(let opdracht):
            [
                LogRecord(
                    "begin",
                    [
                        ("opdracht", .string(opdracht)), ("versie", .string(Version.current)),
                        ("commit", .string(Build.commit)),
                    ])
            ]
        case .wacht(let output, _, let seconds):
            [LogRecord("wacht", [("pad", .string(output)), ("seconden", .integer(seconds))])]
        case .invoer(let file):
            [
                LogRecord(
                    "bestand",
                    [
                        ("pad", .string(file.path)), ("bytes", .integer(file.content.count)),
                        ("sha256", .string(file.sha256)),
                    ])
            ]
        case .levering(let account, let nanoseconds): [Event.record(account, nanoseconds)]
        case .anderBestand(let path): [LogRecord("overgeslagen", [("pad", .string(path))])]
        case .ongebruikteKolommen(let names): [LogRecord("ongebruikte_kolommen", [("aantal", .integer(names.count))])]
        case .afgekeurd(let afkeuring):
            [LogRecord("afgekeurd", Event.counted(afkeuring.reden.code, afkeuring.count, afkeuring.places.first))]
        case .waarschuwing(let waarschuwing):
            [
                LogRecord(
                    "waarschuwing",
                    [
                        ("code", .string(waarschuwing.code)), ("tekst", .string(waarschuwing.tekst)),
                    ])
            ]
        case .toetsen(let uitslag): Event.records(uitslag)
        case .bruikbaar: [LogRecord("bruikbaar", [])]
        case .gepubliceerd(let folder, let fileCount, let bereik):
            [
                LogRecord(
                    "gepubliceerd",
                    [
                        ("map", .string(folder)), ("bestanden", .integer(fileCount)),
                        ("kwartaal", .string(bereik.kwartaal.code)), ("peildatum", .string("\(bereik.peildatum)")),
                    ])
            ]
        case .dossier(let folder): [LogRecord("dossier", [("map", .string(folder))])]
        case .recordlijst(let file): [LogRecord("records", [("pad", .string(file))])]
        case .times, .voorbeeld, .beginmap: []
        case .mislukt(let failure, _): failure.meldingen.map(Event.record)
        case .afgebroken(let signal): [Event.record(Melding(afgebroken: signal))]
        case .einde(let status, let nanoseconds):
            [
                LogRecord(
                    "einde",
                    [
                        ("status", .integer(Int(status))), ("duur_ms", Event.milliseconds(nanoseconds)),
                    ])
            ]
        }
    }

    private static func record(_ account: FileAccount, _ nanoseconds: UInt64) -> LogRecord {
        LogRecord(
            "bestand",
            [
                ("pad", .string(account.file.path)), ("bytes", .integer(account.file.identity.byteCount)),
                ("sha256", .string(account.file.sha256)), ("soort", .string(account.file.soort.rawValue)),
                ("gelezen", .integer(account.read)), ("aangenomen", .integer(account.accepted)),
                ("afgekeurd", .integer(account.rejected)), ("buiten_jeugdwet", .integer(account.outOfScope)),
                ("duur_ms", milliseconds(nanoseconds)),
            ])
    }

    private static func records(_ uitslag: Toetsuitslag) -> [LogRecord] {
        uitslag.toetsen.filter { $0.findings.total > 0 }.map { rule, findings in
            let place = findings.kept.first?.place.map { place in
                Plaats(uitslag.files[Int(place.file)].file.path, line: place.line > 0 ? Int(place.line) : nil)
            }
            return LogRecord("waarschuwing", counted(rule.code, findings.total, place))
        }
    }

    private static func record(_ melding: Melding) -> LogRecord {
        LogRecord(
            "fout",
            [("code", JsonValue.text(melding.code))] + members(melding.plaats) + [("tekst", .string(melding.tekst))])
    }

    private static func counted(_ code: String, _ count: Int, _ first: Plaats?) -> [(String, JsonValue)] {
        [("code", .string(code)), ("aantal", .integer(count))] + members(first)
    }

    private static func members(_ plaats: Plaats?) -> [(String, JsonValue)] {
        [("pad", JsonValue.text(plaats?.path)), ("regel", plaats?.line.map(JsonValue.integer) ?? .null)]
    }

    private static func milliseconds(_ nanoseconds: UInt64) -> JsonValue {
        .integer(Int((nanoseconds + 500_000) / 1_000_000))
    }
}

extension LogRecord {
    fileprivate init(_ name: String, _ members: [(String, JsonValue)]) {
        self.init(name: name, members: members)
    }
}

extension JsonValue {
    fileprivate static func text(_ text: String?) -> JsonValue { text.map(JsonValue.string) ?? .null }
}
