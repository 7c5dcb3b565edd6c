package import Jeugdhulp

/// A file with figures read back: also one of an older version, and of a newer one what this version knows of it.
package struct FiguresReading: Sendable {
    /// More lines than this no update has; it bounds the memory that a hostile file can ask for.
    package static let maximumLines = 500_000

    /// What this version knows; each key once.
    package private(set) var figures: [Figure] = []
    /// Columns that this version does not know, as far as their names are words.
    package private(set) var unknownColumns: [String] = []
    /// Lines with a word that this version does not know, by the column in which it stands; they are not among the figures.
    package private(set) var unknownWords: [String: Int] = [:]

    private let layout: Layout
    private let regio: Regio
    /// What each field of a line is; `nil` for a column that is not known.
    private var columns: [Layout.Column?] = []
    private var keys: Set<Figure.Key> = []

    /// Reads `bytes`, the whole of a file of at most `limit` lines below its header; `regio` is what it calls the whole.
    package init(
        _ bytes: [UInt8], _ layout: Layout, limit: Int = FiguresReading.maximumLines, regio: Regio = .twente
    ) throws(FiguresFault) {
        (self.layout, self.regio) = (layout, regio)
        var lines = CSVLines(bytes)
        try readHeader(try lines.next()?.fields ?? [])
        var count = 0
        while let line = try lines.next() {
            count += 1
            guard count <= limit else { throw .tooManyLines(limit: limit) }
            guard line.fields.count == columns.count, read(line.fields) else {
                throw .notAsWritten(line: line.number)
            }
        }
    }

    private mutating func readHeader(_ names: [String]) throws(FiguresFault) {
        columns = names.map { name in layout.columns.first { $0.naam == name } }
        let known = columns.compactMap { $0?.naam }
        guard Set(known).count == known.count else { throw .notAsWritten(line: 1) }
        let missing = layout.columns.filter { $0.isRequired && !known.contains($0.naam) }.map(\.naam)
        guard missing.isEmpty else { throw .missingColumns(missing) }
        unknownColumns = zip(names, columns).filter { $0.1 == nil && FiguresReading.isWord($0.0) }.map(\.0)
    }

    /// Adds the figures of a line; `false` where it is not one that a version of this program writes.
    private mutating func read(_ fields: [String]) -> Bool {
        guard var key = layout.openKey else { return false }
        var unknown: String?
        for case (let column?, let field) in zip(columns, fields) {
            guard case .dimensie(let dimensie) = column.inhoud else { continue }
            let field = dimensie == .gebied && field == regio.code ? Gebied.twente.code : field
            if dimensie.set(field, in: &key), dimensie != .maat || layout.maten.contains(key.maat) {
                if dimensie == .periode, key.periode.isKwartaal != layout.isOfQuarters { return false }
                continue
            }
            guard dimensie.isOfWords, FiguresReading.isWord(field) else { return false }
            unknown = unknown ?? column.naam
        }
        let status = field(.status, of: fields)
        if let status, !status.isEmpty, !FiguresReading.isStatus(status) {
            guard FiguresReading.isWord(status) else { return false }
            unknown = unknown ?? "status"
        }
        if let unknown {
            unknownWords[unknown, default: 0] += 1
            return true
        }
        if let tabel = field(.tabel, of: fields), tabel != key.onderwerp.tabel.map(String.init) ?? "" { return false }
        return readNumbers(fields, on: key, status: status)
    }

    private mutating func readNumbers(_ fields: [String], on line: Figure.Key, status: String?) -> Bool {
        for case (let column?, let field) in zip(columns, fields) {
            guard case .waarde(let keuze) = column.inhoud else { continue }
            let key = keuze.of(line)
            let remark = status.flatMap(Waarde.Kanttekening.init)
            let waarde: Waarde
            if let status, !status.isEmpty, remark == nil {
                guard field.isEmpty, let reden = Waarde.Reden(status: status) else { return false }
                waarde = .geen(reden)
            } else {
                // A file without statuses leaves open what is not there.
                if field.isEmpty, status == nil, !column.isRequired { continue }
                guard let number = Waarde(field, key.maat) else { return false }
                waarde = number
            }
            guard keys.insert(key).inserted else { return false }
            figures.append(Figure(key, waarde, kanttekening: remark))
        }
        return true
    }

    private func field(_ wanted: FieldKind, of fields: [String]) -> String? {
        for case (let column?, let field) in zip(columns, fields) where wanted.fits(column.inhoud) { return field }
        return nil
    }

    private enum FieldKind {
        case tabel, status

        func fits(_ inhoud: Layout.Column.Inhoud) -> Bool {
            switch (self, inhoud) {
            case (.tabel, .tabel), (.status, .status): true
            default: false
            }
        }
    }

    private static func isStatus(_ text: String) -> Bool {
        Waarde.Kanttekening(rawValue: text) != nil || Waarde.Reden(status: text) != nil
    }

    /// A word as the program's own are: of lower case letters, digits and underscores.
    private static func isWord(_ text: String) -> Bool {
        (1...64).contains(text.utf8.count)
            && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F }
    }
}

extension Layout {
    /// What holds for every line, to be filled in with what stands on it.
    fileprivate var openKey: Figure.Key? {
        guard let periode = Periode.jaar(1900), let maat = maten.first else { return nil }
        return Figure.Key(onderwerp ?? .bevolking, .twente, periode, maat)
    }
}
