import Contract
import Disclosure
import Intake
import Jeugdhulp
import Records

/// Per gemeente, what mending its unknown productcodes could do to the figures.
struct CodeEffects {
    /// A code is shown only when this many rows have it, so that it is of a list and not of a person.
    static let minimumRows = SmallCounts.productcodeRows
    /// A longer one is not shown.
    static let maximumCharacters = 12
    /// With more different unknown codes than this, the column does not hold productcodes and none is shown.
    static let maximumCodes = 100

    private struct Key: Hashable {
        let gemeente: Int
        let code: UInt32
    }

    private let rows: CheckedRows
    private let lastYear: Int
    private let names: [Key: String]

    init(_ rows: CheckedRows) {
        self.rows = rows
        lastYear = rows.latest?.year ?? CalendarDate.first.year
        names = CodeEffects.names(rows)
    }

    /// By place of the gemeente; the greatest effect first, the one of all codes together in front.
    func byGemeente() -> [Int: [CodeEffect]] {
        let effects = rows.fold([Int: [CodeEffect.Codes: CodeEffect]]()) { bucket, effects in
            CheckedRows.forEachJeugdige(in: bucket) { add($0, to: &effects) }
        } merge: { all, other in
            for (gemeente, codes) in other {
                for (code, effect) in codes {
                    all[gemeente, default: [:]][code, default: CodeEffect(code)].merge(effect)
                }
            }
        }
        return effects.mapValues { codes in
            codes.values.sorted { left, right in
                if left.codes == .all || right.codes == .all { return left.codes == .all && right.codes != .all }
                if left.greatest != right.greatest { return left.greatest > right.greatest }
                if left.rows != right.rows { return left.rows > right.rows }
                return CodeEffects.order(left.codes) < CodeEffects.order(right.codes)
            }
        }
    }

    private func add(_ jeugdige: ArraySlice<PlacedRecord>, to effects: inout [Int: [CodeEffect.Codes: CodeEffect]]) {
        guard jeugdige.contains(where: { $0.voorziening == .onbekend }) else { return }
        let jaren = Zorgjaren(jeugdige, lastYear: lastYear)
        var here: [Int: [CodeEffect.Codes: (rows: Int, changed: UInt8)]] = [:]
        for row in jeugdige where row.voorziening == .onbekend {
            let changed = jaren.tablesThatCouldChange(by: row)
            for codes in [codes(of: row), .all] {
                let before = here[row.gemeente]?[codes] ?? (0, 0)
                here[row.gemeente, default: [:]][codes] = (before.rows + 1, before.changed | changed)
            }
        }
        for (gemeente, byCode) in here {
            for (codes, entry) in byCode {
                effects[gemeente, default: [:]][codes, default: CodeEffect(codes)]
                    .add(rows: entry.rows, changed: entry.changed)
            }
        }
    }

    private func codes(of row: PlacedRecord) -> CodeEffect.Codes {
        if row.productcode == 0 { return .empty }
        guard let name = names[Key(gemeente: row.gemeente, code: row.productcode)] else { return .unnamed }
        return .code(name)
    }

    /// The unknown codes that may be shown.
    private static func names(_ rows: CheckedRows) -> [Key: String] {
        let counts = rows.fold([Key: Int]()) { bucket, counts in
            for row in bucket where row.voorziening == .onbekend && row.productcode != 0 {
                counts[Key(gemeente: row.gemeente, code: row.productcode), default: 0] += 1
            }
        } merge: {
            $0.merge($1, uniquingKeysWith: +)
        }
        let codesOfGemeente = counts.keys.reduce(into: [:]) { $0[$1.gemeente, default: 0] += 1 }
        var names: [Key: String] = [:]
        var suspects: [UInt64: [Key]] = [:]
        for (key, count) in counts
        where count >= minimumRows && codesOfGemeente[key.gemeente] ?? 0 <= maximumCodes {
            let bytes = rows.written.productcode(key.code)
            names[key] = shown(bytes)
            for bits in rows.written.jeugdigeBits(bytes, gemeente: key.gemeente) {
                suspects[bits, default: []].append(key)
            }
        }
        for bits in jeugdigen(rows, among: Set(suspects.keys)) {
            for key in suspects[bits] ?? [] { names[key] = nil }
        }
        return names
    }

    /// Which of these bits are those of a jeugdige: what is written like one may never be shown.
    private static func jeugdigen(_ rows: CheckedRows, among suspects: Set<UInt64>) -> Set<UInt64> {
        rows.fold(Set<UInt64>()) { bucket, met in
            for row in bucket where suspects.contains(row.jeugdige) { met.insert(row.jeugdige) }
        } merge: {
            $0.formUnion($1)
        }
    }

    /// A code that looks like one of a list: short, and not the digits of an AGB code or a bsn.
    static func shown(_ bytes: [UInt8]) -> String? {
        let name = String(decoding: bytes, as: UTF8.self)
        let isNumber = bytes.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        guard name.count <= maximumCharacters, bytes.count <= 4 * maximumCharacters,
            !(isNumber && (8...9).contains(bytes.count))
        else { return nil }
        return name
    }

    private static func order(_ codes: CodeEffect.Codes) -> String {
        if case .code(let name) = codes { name } else { "" }
    }
}
