import Contract
import Counting
import Intake
import Jeugdhulp
import Publication
import Tabular

/// By which care, files and productcodes the jeugdigen of a figure are there.
extension FigureExplanation {
    /// A part of fewer jeugdigen is told with the other small parts.
    private static let minimum = 10
    /// More combinations are told together.
    private static let maximumCombinations = 16

    var care: [String] {
        var table = TextTable([.left, .right, .right, .right, .right, .right, .right])
        table.add(["", "D: declaratie", "I: indicatie", "D én I", "U: telt", "gecrediteerd", "bedrag"])
        for voorziening in vraag.voorzieningen {
            let counts = trace.voorzieningen[Int(voorziening.rawValue)]
            table.add(
                [voorziening.inWords]
                    + [counts.declared, counts.indicated, counts.both, counts.used, counts.credited].map(
                        DutchNumber.grouped)
                    + [DutchNumber.euros(EuroCents(cents: trace.tally.cents(of: voorziening)))])
        }
        return ["Jeugdigen per voorziening, in de periode en het gebied (R3.2)"] + table.lines
    }

    var combinations: [String] {
        guard vraag.tellend.count > 1, value > 0 else { return [] }
        let all = trace.combinaties.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        var table = TextTable([.right, .left])
        for (bits, count) in all.prefix(Self.maximumCombinations) {
            let names = Voorziening.allCases.filter { bits >> $0.rawValue & 1 == 1 }.map(\.inWords)
            table.add([
                DutchNumber.grouped(count), names.count == 1 ? "alleen \(names[0])" : names.joined(separator: " en "),
            ])
        }
        let rest = all.dropFirst(Self.maximumCombinations)
        if !rest.isEmpty {
            table.add([DutchNumber.grouped(rest.reduce(0) { $0 + $1.value }), "in \(rest.count) andere combinaties"])
        }
        return ["Waardoor zij tellen, ieder één keer"] + table.lines
    }

    var files: [String] {
        parts(
            trace.byFile, "Jeugdigen per bestand met een rij die telt (wie in meer bestanden staat, telt bij elk)",
            "ander bestand", "andere bestanden"
        ) {
            VisibleText.escaped(levering.files[$0].file.path)
        }
    }

    var productcodes: [String] {
        parts(
            trace.byProductcode, "Jeugdigen per productcode van een rij die telt (wie er meer heeft, telt bij elk)",
            "andere productcode", "andere productcodes"
        ) {
            $0 == 0
                ? "(zonder productcode)"
                : VisibleText.escaped(String(decoding: levering.written.productcode($0), as: UTF8.self))
        }
    }

    /// The parts of at least ten, the greatest first, and how many others there are.
    private func parts<Key: Comparable & Hashable>(
        _ counts: [Key: Int], _ heading: String, _ one: String, _ many: String, _ name: (Key) -> String
    ) -> [String] {
        guard !counts.isEmpty else { return [] }
        let named = counts.filter { $0.value >= Self.minimum }.map { (count: $0.value, name: name($0.key)) }
            .sorted { ($1.count, $0.name) < ($0.count, $1.name) }
        var table = TextTable([.right, .left])
        for part in named { table.add([DutchNumber.grouped(part.count), part.name]) }
        let others = counts.count - named.count
        if others > 0 {
            table.add([
                "<\(Self.minimum)", "bij elk van \(DutchNumber.counted(others, one, many))",
            ])
        }
        return [heading] + table.lines
    }
}
