/// The amounts of one period as flows: from the whole region by onderwerp to gemeenten, and of the forms of verblijf on to niet thuis.
struct AmountModel {
    /// How much an attacker takes for granted.
    enum Trust: CaseIterable {
        /// Gemeenten add up to the region in every onderwerp, and no amount is below zero.
        case full
        /// Amounts of thuis and ambulant bij niet thuis only add up together: a jeugdige may be thuis in one gemeente and not in another.
        case shared
        /// As that, and credits may make amounts negative.
        case credits
    }

    private struct Cell: Hashable {
        let gebied: String
        let onderwerp: PublishedOnderwerp
    }

    /// In cents; more than all figures together.
    private static let unbounded: Int64 = 2_000_000_000_000_000

    private let publication: Publication
    private let period: PublishedPeriod
    private let trust: Trust
    private let isRounded: Bool
    private var network = FlowNetwork()
    private var arcs: [Cell: Int] = [:]
    private let source: Int
    private let sink: Int

    init(_ publication: Publication, _ period: PublishedPeriod, trust: Trust) {
        (self.publication, self.period, self.trust) = (publication, period, trust)
        isRounded = publication.roundsAmounts
        source = network.addNode()
        sink = network.addNode()
        _ = network.addArc(sink, source, AmountModel.everything)
        addAmbulant()
        addVerblijf()
    }

    /// Finds amounts that fit together; `false` where there are none.
    mutating func settle(budget: inout Budget) -> Bool { network.settle(budget: &budget) }

    /// The least and the most that an amount can be; the amounts are settled.
    func extent(_ code: String, _ onderwerp: PublishedOnderwerp, budget: inout Budget) -> Bounds {
        guard let arc = arcs[Cell(gebied: code, onderwerp: onderwerp)] else { return Bounds(0, 0) }
        return network.extent(arc, budget: &budget)
    }

    private static var everything: Bounds { Bounds(-1000 * unbounded, 1000 * unbounded) }

    private mutating func addAmbulant() {
        let totals = [PublishedOnderwerp.thuis, .ambulantBijNietThuis].map(total)
        let start: Int
        if trust == .full {
            start = source
        } else {
            // Together exact; what is thuis in a gemeente may be ambulant bij niet thuis in the region, never the other way round.
            start = network.addNode()
            _ = network.addArc(source, start, Bounds(totals[0].low + totals[1].low, totals[0].high + totals[1].high))
        }
        let rows: [Bounds] =
            trust == .full
            ? totals
            : [Bounds(totals[0].low, AmountModel.unbounded), Bounds(-AmountModel.unbounded, totals[1].high)]
        for (onderwerp, bounds) in zip([PublishedOnderwerp.thuis, .ambulantBijNietThuis], rows) {
            let row = network.addNode()
            _ = network.addArc(start, row, bounds)
            for code in period.codes { addCell(row, sink, code, onderwerp) }
        }
    }

    private mutating func addVerblijf() {
        let rows = [PublishedOnderwerp.gezinsvormen, .residentieel, .jeugdzorgplus].map { onderwerp in
            (onderwerp: onderwerp, node: network.addNode())
        }
        for row in rows { _ = network.addArc(source, row.node, total(row.onderwerp)) }
        for code in period.codes {
            let (all, further) = (network.addNode(), network.addNode())
            for row in rows { addCell(row.node, row.onderwerp == .gezinsvormen ? all : further, code, row.onderwerp) }
            addCell(further, all, code, .residentieelOfJeugdzorgplus)
            addCell(all, sink, code, .nietThuis)
        }
    }

    private mutating func addCell(_ from: Int, _ to: Int, _ code: String, _ onderwerp: PublishedOnderwerp) {
        arcs[Cell(gebied: code, onderwerp: onderwerp)] = network.addArc(from, to, bounds(code, onderwerp))
    }

    /// What gemeenten add up to; without a number of the region, or with supplements that no gemeente has, it is not known exactly.
    private func total(_ onderwerp: PublishedOnderwerp) -> Bounds {
        guard let total = period.region.bedragen[onderwerp]?.number else {
            return Bounds(trust == .credits ? -AmountModel.unbounded : 0, AmountModel.unbounded)
        }
        let supplement = publication.supplements.ofRegion(onderwerp, period.code)
        let told: PublishedOnderwerp = onderwerp == .gezinsvormen ? .gezinsvormen : .residentieelOfJeugdzorgplus
        let isOwn = !period.gemeenten.values.contains { $0.bedragen[told] == .missing }
        if supplement == 0 || isOwn { return Bounds(total, total) }
        return Bounds(min(total, total - supplement), max(total, total - supplement))
    }

    private func bounds(_ code: String, _ onderwerp: PublishedOnderwerp) -> Bounds {
        let figures = period.gemeenten[code]
        let least = trust == .credits ? -AmountModel.unbounded : 0
        switch figures?.bedragen[onderwerp] {
        case .shown(let amount)?:
            guard isRounded else { return Bounds(amount, amount) }
            let half = publication.settings.amountUnit / 2
            // Half a unit goes away from zero.
            let (below, above) = (amount > 0 ? half : half - 1, amount < 0 ? half : half - 1)
            return Bounds(max(least, amount - max(0, below)), max(least, amount + max(0, above)))
        case .missing? where figures?.aantallen[onderwerp] == .missing && trust == .full: return Bounds(0, 0)
        case .missing?, .hidden?, .unreliable?, nil: return Bounds(least, AmountModel.unbounded)
        }
    }
}
