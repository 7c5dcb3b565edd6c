package import Jeugdhulp
import Json

/// A report folder read back: what an update published, and what it was made with.
package struct PublishedUpdate: Sendable {
    /// Why a folder can't be read back; the path is that of the file in the folder.
    package enum Fault: Error, Equatable {
        case missing(path: String)
        /// The file is not as this program writes it; the line is that of the first thing that is not, counted from 1.
        case notAsWritten(path: String, line: Int)
    }

    /// What it published.
    package let cijfers: Cijfers
    /// Version of the program that made it.
    package let version: String
    /// The SHA-256 of each delivered file it was made with, by path below DATA.
    package let deliveries: [String: String]
    /// Settings and referentie it was made with, by path below DATA; `nil` when the folder keeps no copies.
    package let inputCopies: [String: [UInt8]]?

    /// The files, in a report folder, that are needed to read it back.
    package static let neededPaths = [CijfersFile.path, Verantwoording.path]

    /// `content` gives the bytes of a file in the folder, `nil` for one that is not there; `inputPaths` are the paths below DATA of
    /// which copies may have been kept.
    package init(inputPaths: [String], content: (_ path: String) -> [UInt8]?) throws(Fault) {
        guard let table = content(CijfersFile.path) else { throw .missing(path: CijfersFile.path) }
        guard let account = content(Verantwoording.path) else { throw .missing(path: Verantwoording.path) }
        let (figures, line) = CijfersFile.read(table)
        guard let figures else { throw .notAsWritten(path: CijfersFile.path, line: line) }
        let read = try PublishedAccount(account)
        let periodes = Set(figures.map(\.sleutel.periode)).sorted {
            $0.code.utf8.lexicographicallyPrecedes($1.code.utf8)
        }
        cijfers = Cijfers(peildatum: read.peildatum, kwartaal: read.kwartaal, periodes: periodes, figures: figures)
        version = read.version
        deliveries = read.deliveries
        var copies: [String: [UInt8]] = [:]
        for path in inputPaths { copies[path] = content(InputCopies.path(of: path)) }
        inputCopies = copies.isEmpty ? nil : copies
    }
}

/// What `verantwoording.json` says of how an update was made, as far as a later one needs it.
private struct PublishedAccount {
    let kwartaal: Kwartaal
    let peildatum: CalendarDate
    let version: String
    let deliveries: [String: String]

    init(_ bytes: [UInt8]) throws(PublishedUpdate.Fault) {
        let root: JsonValue
        do throws(JsonError) {
            root = try JsonParser.parse(bytes)
        } catch {
            throw .notAsWritten(path: Verantwoording.path, line: error.line)
        }
        guard let kwartaal = root["kwartaal"]?.text.flatMap(Kwartaal.init),
            let peildatum = root["peildatum"]?.text.flatMap(CalendarDate.init(iso:)),
            let version = root["versie"]?.text,
            case .array(let files)? = root["leveringen"]
        else { throw .notAsWritten(path: Verantwoording.path, line: 1) }
        self.kwartaal = kwartaal
        self.peildatum = peildatum
        self.version = version
        deliveries = files.reduce(into: [:]) { deliveries, file in
            if let path = file["pad"]?.text, let sha256 = file["sha256"]?.text { deliveries[path] = sha256 }
        }
    }
}

extension JsonValue {
    /// A member of an object; `nil` for anything else.
    fileprivate subscript(_ key: String) -> JsonValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key == key }?.value
    }

    /// The text of a string; `nil` for anything else.
    fileprivate var text: String? {
        if case .string(let text) = self { text } else { nil }
    }
}
