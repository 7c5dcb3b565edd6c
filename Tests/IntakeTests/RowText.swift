@testable import Contract
@testable import Intake
@testable import Tabular

/// One row of a file with just its columns, judged on its own.
struct RowText {
    var soort = Leveringssoort.declaraties
    var fields: [(kolom: Kolom, text: String)]
    var instellingen = Instellingen()
    var decimalSign = DecimalSign.comma
    var reading = Reading.asInFile
    /// Whether no line end stands behind it.
    var isLast = false

    /// Which of the two readings of a row is asked for.
    enum Reading {
        case asInFile
        case carefully
        /// A row that is not written as usual is then out of scope.
        case inOneGo
    }

    /// An accepted row with the required columns only; `changes` replaces fields and adds columns.
    init(_ soort: Leveringssoort, _ changes: [Kolom: String] = [:]) {
        self.soort = soort
        let accepted: [Kolom: String] = [
            .indicatienummer: "I-1", .declaratienummer: "D-1", .jeugdige: "J1", .gemeente: "GM0153",
            .productcode: "45A04",
            .begindatum: "2020-01-01", .einddatum: "2020-01-31", .bedrag: "12,50", .registratiedatum: "2020-02-01",
        ]
        var kolommen = Kolom.required(in: soort)
        if changes.keys.contains(.bsn) { kolommen.removeAll { $0 == .jeugdige } }
        kolommen += Kolom.allCases.filter { changes.keys.contains($0) && !kolommen.contains($0) }
        fields = kolommen.map { ($0, changes[$0] ?? accepted[$0] ?? "") }
    }

    /// Why it is rejected, and the column that is told; `nil` when it is not rejected.
    func rejection(_ context: ReadingContext) -> (reden: Afkeurreden, kolom: Kolom?)? {
        var tables = ReadingTables(context)
        var found: (reden: Afkeurreden, kolom: Kolom?)?
        walk(context) { decoder, walk in
            guard Self.usual(decoder, walk, &tables) == nil, walk.scan() else { return }
            walk.withRecord { record, bytes in
                do throws(Afkeurreden) {
                    _ = try decoder.judgeNoting(record, bytes, tables: &tables)
                } catch {
                    found = (error, decoder.kolom(of: error, in: record, bytes))
                }
            }
        }
        return found
    }

    /// The outcome, with `¤` in the row standing for a byte that Windows-1252 does not define.
    func decode(_ tables: inout ReadingTables, context: ReadingContext) throws -> RowDecoder.Outcome {
        var result: Result<RowDecoder.Outcome, any Error> = .failure(OutOfScope())
        walk(context) { decoder, walk in
            if reading != .carefully, let outcome = Self.usual(decoder, walk, &tables) {
                result = .success(outcome)
            } else if reading == .inOneGo {
                result = .success(.outOfScope)
            } else if walk.scan() {
                result = walk.withRecord { record, bytes in
                    Result {
                        reading == .carefully
                            ? try decoder.judge(record, bytes, tables: &tables)
                            : try decoder.judgeNoting(record, bytes, tables: &tables)
                    }
                }
            }
        }
        return try result.get()
    }

    private static func usual(
        _ decoder: RowDecoder, _ walk: borrowing RowWalk, _ tables: inout ReadingTables
    ) -> RowDecoder.Outcome? {
        var row = UsualRow()
        guard walk.mayBeUsual,
            decoder.usual(
                walk.fields, walk.text, isPlain: walk.isPlain, line: walk.linesBefore + 1, into: &row, tables: &tables)
        else { return nil }
        return .accepted(row.versie, hash: row.hash)
    }

    private func walk(_ context: ReadingContext, _ body: (RowDecoder, inout RowWalk) -> Void) {
        let kop = Array((fields.map(\.kolom.naam).joined(separator: ";") + "\n").utf8)
        guard let header = try? Header.find(in: kop, soort: soort) else { preconditionFailure("a header that fits") }
        let identity = InputFile.Identity(
            byteCount: 0, modifiedSeconds: 0, modifiedNanoseconds: 0, changedSeconds: 0, changedNanoseconds: 0,
            device: 0,
            inode: 0)
        let file = DeliveredFile(
            path: "a.csv", soort: soort, header: header, encoding: .utf8, identity: identity, pieces: [],
            unit: context.instellingen.bedragEenheid)
        let decoder = RowDecoder(
            context, file: file.with(decimalSign: decimalSign), piece: 5,
            mayHoldUndefinedBytes: fields.contains { $0.text.contains("¤") })
        var bytes = Array(fields.map(\.text).joined(separator: ";").replacing("¤", with: "\u{1}").utf8)
        for index in bytes.indices where bytes[index] == 1 { bytes[index] = Windows1252.undefinedMarker }
        // Among other lines, as in a file; in a window of their own the bytes of others would count for it.
        let before = Array("-------------------\n".utf8)
        var content = PieceContent()
        content.take(before + bytes + (isLast ? [] : Array("\n".utf8) + [0x2D, 0x0A]), holdsUndefinedBytes: true)
        _ = content.walk(
            delimiter: .semicolon, columnCount: fields.count, columns: decoder.places.used.map(\.place)
        ) { walk in
            guard walk.next(), walk.next() else { return }
            body(decoder, &walk)
        }
    }

    func decode() throws -> RowDecoder.Outcome {
        let context = try SmallReferentie.context(instellingen)
        var tables = ReadingTables(context)
        return try decode(&tables, context: context)
    }

    /// The accepted row.
    func versie() throws -> Versie {
        guard case .accepted(let versie, _) = try decode() else { throw OutOfScope() }
        return versie
    }

    struct OutOfScope: Error {}
}
