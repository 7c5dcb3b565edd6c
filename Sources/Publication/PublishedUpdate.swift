package import Figures
import Jeugdhulp
import Json

/// A report folder read back: what an update published, and what it was made with.
package struct PublishedUpdate: Sendable {
    /// Why a folder can't be read back; the path is that of the file in the folder.
    package enum Fault: Error, Equatable {
        case missing(path: String)
        /// The file is not as this program writes it; the line is that of the first thing that is not, counted from 1.
        case notAsWritten(path: String, line: Int)
        /// The file has not all columns that are needed.
        case missingColumns(path: String, [String])
        /// The file has more lines than any update.
        case tooManyLines(path: String, limit: Int)
    }

    /// What a newer version wrote in a file besides what this one knows.
    package struct Unknown: Equatable, Sendable {
        /// In the folder.
        package let path: String
        /// Names of columns.
        package let columns: [String]
        /// Lines that were passed over, by the column with the word that is not known; in order of column.
        package let lines: [(column: String, count: Int)]

        /// Whether the same is unknown.
        package static func == (left: Unknown, right: Unknown) -> Bool {
            left.path == right.path && left.columns == right.columns
                && left.lines.elementsEqual(right.lines) { $0 == $1 }
        }
    }

    /// Which update it is.
    package let kop: Updatekop
    /// What it published.
    package let figures: Figures
    /// What it published besides, of which this version knows nothing.
    package let unknown: [Unknown]
    /// Version of the program that made it.
    package let version: String
    /// Of each delivered file it was made with, by path below DATA, the SHA-256 where the version that made it still published that.
    package let deliveries: [String: String?]
    /// Settings and referentie it was made with, by path below DATA; `nil` when the folder keeps no copies.
    package let inputCopies: [String: [UInt8]]?

    /// The file, in a report folder, with the figures of the eight tables.
    package static let figuresPath = Layout.cijfers.path
    /// The files, in a report folder, that are needed to read it back.
    package static let neededPaths = [Layout.cijfers.path, Verantwoording.path]

    /// `content` gives the bytes of a file in the folder, `nil` for one that is not there; `inputPaths` are the paths below DATA of
    /// which copies may have been kept. Of `further` the files are read that are there.
    package init(
        inputPaths: [String], further: [Layout] = [], content: (_ path: String) -> [UInt8]?
    ) throws(Fault) {
        guard let account = content(Verantwoording.path) else { throw .missing(path: Verantwoording.path) }
        let read = try PublishedAccount(account)
        var figures: [Figure] = []
        var unknown: [Unknown] = []
        for layout in [.cijfers] + further.filter({ $0.path != PublishedUpdate.figuresPath }) {
            guard let bytes = content(layout.path) else {
                if layout.path == Layout.cijfers.path { throw .missing(path: layout.path) }
                continue
            }
            let reading = try PublishedUpdate.reading(bytes, layout, read.regio)
            figures += reading.figures
            unknown += Unknown(layout.path, reading).map { [$0] } ?? []
        }
        self.figures = Figures(figures)
        self.unknown = unknown
        let periodes = Set(self.figures.of(.cijfers).map(\.key.periode)).sorted {
            $0.code.utf8.lexicographicallyPrecedes($1.code.utf8)
        }
        kop = Updatekop(
            peildatum: read.peildatum, kwartaal: read.kwartaal, periodes: periodes, gaten: read.gaten, regio: read.regio
        )
        version = read.version
        deliveries = read.deliveries
        var copies: [String: [UInt8]] = [:]
        for path in inputPaths { copies[path] = content(InputCopies.path(of: path)) }
        inputCopies = copies.isEmpty ? nil : copies
    }

    private static func reading(_ bytes: [UInt8], _ layout: Layout, _ regio: Regio) throws(Fault) -> FiguresReading {
        do throws(FiguresFault) {
            return try FiguresReading(bytes, layout, regio: regio)
        } catch {
            switch error {
            case .notAsWritten(let line): throw .notAsWritten(path: layout.path, line: line)
            case .missingColumns(let names): throw .missingColumns(path: layout.path, names)
            case .tooManyLines(let limit): throw .tooManyLines(path: layout.path, limit: limit)
            }
        }
    }
}

extension PublishedUpdate.Unknown {
    /// `nil` where everything is known.
    fileprivate init?(_ path: String, _ reading: FiguresReading) {
        guard !reading.unknownColumns.isEmpty || !reading.unknownWords.isEmpty else { return nil }
        self.path = path
        columns = reading.unknownColumns
        lines = reading.unknownWords.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}

/// What `verantwoording.json` says of how an update was made, as far as a later one needs it.
private struct PublishedAccount {
    let kwartaal: Kwartaal
    let peildatum: CalendarDate
    let version: String
    let deliveries: [String: String?]
    /// None where the version that made it did not tell.
    let gaten: Leveringsgaten
    let regio: Regio

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
        let regio = root["instellingen"]?["regio"]
        self.regio =
            regio?["naam"]?.text.flatMap { naam in regio?["code"]?.text.map { Regio(naam: naam, code: $0) } } ?? .twente
        let told = root[Verantwoording.gatenKey]
        let kwartalen = { (key: String) in Set(told?[key]?.texts.compactMap(Kwartaal.init) ?? []) }
        gaten = Leveringsgaten(indicaties: kwartalen("indicaties"), cijfers: kwartalen("cijfers"))
        deliveries = files.reduce(into: [:]) { deliveries, file in
            if let path = file["pad"]?.text { deliveries.updateValue(file["sha256"]?.text, forKey: path) }
        }
    }
}

extension JsonValue {
    /// A member of an object; `nil` for anything else.
    fileprivate subscript(_ key: String) -> JsonValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key == key }?.value
    }

    /// The texts of an array; none of anything else.
    fileprivate var texts: [String] {
        if case .array(let values) = self { values.compactMap(\.text) } else { [] }
    }

    /// The text of a string; `nil` for anything else.
    fileprivate var text: String? {
        if case .string(let text) = self { text } else { nil }
    }
}
