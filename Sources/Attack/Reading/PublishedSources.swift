/// From which rows each voorziening is counted, by year, as the copy of `bronregels.csv` tells.
struct PublishedSources {
    private static let verblijf = [
        "pleegzorg", "gezinshuis", "residentieel", "beschikbaarheidsvoorziening", "jeugdzorgplus",
    ]

    /// Of each voorziening the first year and the source, in order of year; `nil` where the update has no copy.
    private let rules: [String: [(year: Int, bron: String)]]?

    init(_ bytes: [UInt8]?) throws(AttackFault) {
        guard let bytes else {
            rules = nil
            return
        }
        let names = ["voorziening", "vanaf_jaar", "bron"]
        let table = try PublishedTable(bytes, path: AttackedUpdate.bronregels, needs: names)
        let places = names.compactMap(table.place)
        var rules: [String: [(year: Int, bron: String)]] = [:]
        for line in table.lines where line.fields.contains(where: { !$0.isEmpty }) {
            guard let year = PublishedWords.whole(line.fields[places[1]]) else { throw table.fault(line) }
            rules[line.fields[places[0]], default: []].append((Int(year), line.fields[places[2]]))
        }
        self.rules = rules.mapValues { $0.sorted { $0.year < $1.year } }
    }

    /// Whether all voorzieningen of the tables have the same source in a year: `declaratie` or `indicatie`.
    func all(_ bron: String, in year: Int) -> Bool {
        rules != nil && (PublishedSources.verblijf + ["ambulant"]).allSatisfy { source($0, year) == bron }
    }

    func ambulant(_ bron: String, in year: Int) -> Bool { rules != nil && source("ambulant", year) == bron }

    private func source(_ voorziening: String, _ year: Int) -> String {
        rules?[voorziening]?.last { $0.year <= year }?.bron ?? "declaratie"
    }
}
