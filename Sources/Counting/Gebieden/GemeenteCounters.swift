import Records

/// Counts every gemeente as the region is counted, in all standen on the way from the previous update to this one: for what changed in
/// each. It costs as much as the region, so it is for who asks for it.
struct GemeenteCounters: JeugdigeConsumer {
    /// By place in `gemeenten.csv`.
    private(set) var counters: [JeugdigeCounter]

    init(_ periodes: Telperiodes, plan: Standenplan, gemeenteCount: Int) {
        counters = [JeugdigeCounter](
            repeating: JeugdigeCounter(periodes, plan: plan), count: gemeenteCount)
    }

    static var projection: RegelProjection { .regels }

    mutating func add(_ regels: Span<Telregel>, _ details: Span<RegelDetails>) throws(Telfout) {
        guard !counters.isEmpty else { return }
        var gemeenten: [Int] = []
        for index in regels.indices where !gemeenten.contains(regels[index].gemeente) {
            gemeenten.append(regels[index].gemeente)
        }
        for gemeente in gemeenten {
            guard gemeenten.count > 1 else {
                try counters[gemeente].add(regels, details)
                continue
            }
            // Few jeugdigen have records in more than one.
            var own: [Telregel] = []
            for index in regels.indices where regels[index].gemeente == gemeente { own.append(regels[index]) }
            try counters[gemeente].add(own.span, details.extracting(0..<0))
        }
    }

    mutating func merge(_ other: GemeenteCounters) throws(Telfout) {
        for place in counters.indices { try counters[place].merge(other.counters[place]) }
    }
}
