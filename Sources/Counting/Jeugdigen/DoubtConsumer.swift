import Records

/// Looks at the records of each jeugdige as doubts do (Rekenregels, R2.7).
struct DoubtConsumer: JeugdigeConsumer {
    private(set) var signs: JeugdigeSigns

    static var projection: RegelProjection { .details }

    init(_ signs: JeugdigeSigns) {
        self.signs = signs
    }

    mutating func add(_ regels: Span<Telregel>, _ details: Span<RegelDetails>) { signs.add(regels, details) }

    mutating func merge(_ other: DoubtConsumer) { signs.merge(other.signs) }
}
