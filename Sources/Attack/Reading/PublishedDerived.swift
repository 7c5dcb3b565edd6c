/// What `gemeenten.csv` derives from figures per gemeente.
struct PublishedDerived {
    struct Line {
        let gebied: String
        let periode: String
        let onderwerp: PublishedOnderwerp
        /// In units of the last decimal.
        let value: Int64
        let decimals: Int
    }

    /// Per 1.000 jeugdigen.
    private(set) var rates: [Line] = []
    /// Since the year before.
    private(set) var changes: [Line] = []

    init(_ bytes: [UInt8]?) throws(AttackFault) {
        guard let bytes else { return }
        let names = ["gebied", "periode", "onderwerp", "maat", "waarde"]
        let table = try PublishedTable(bytes, path: AttackedUpdate.gemeenten, needs: names)
        let places = names.compactMap(table.place)
        for line in table.lines {
            let fields = places.map { line.fields[$0] }
            guard PublishedWords.isPeriode(fields[1]) else { throw table.fault(line) }
            guard let onderwerp = PublishedOnderwerp(rawValue: fields[2]), PublishedWords.isGemeente(fields[0]),
                !fields[4].isEmpty
            else { continue }
            let decimals =
                fields[4].split(separator: ",", omittingEmptySubsequences: false).dropFirst().first?.count ?? 0
            guard decimals <= 3, let value = PublishedWords.number(fields[4], decimals: decimals),
                value.magnitude < 1_000_000_000
            else { throw table.fault(line) }
            let derived = Line(
                gebied: fields[0], periode: fields[1], onderwerp: onderwerp, value: value, decimals: decimals)
            switch fields[3] {
            case "per_1000_afgerond", "per_1000_jeugdigen": rates.append(derived)
            case "verandering": changes.append(derived)
            default: throw table.fault(line)
            }
        }
    }
}
