import Records

/// Looks at the records of each jeugdige as doubts do (Rekenregels, R2.7).
struct DoubtConsumer: JeugdigeConsumer {
    private(set) var signs: JeugdigeSigns
    private var rows: [SignRow] = []

    static var projection: RegelProjection { .details }

    init(_ signs: JeugdigeSigns) {
        self.signs = signs
    }

    mutating func add(_ regels: Span<Telregel>, _ details: Span<RegelDetails>) {
        rows.removeAll(keepingCapacity: true)
        for index in regels.indices where regels[index].standen.contains(.update) {
            rows.append(SignRow(regels[index], details[index]))
        }
        signs.add(rows, jeugdige: regels[0].jeugdige)
    }

    mutating func merge(_ other: DoubtConsumer) { signs.merge(other.signs) }
}
