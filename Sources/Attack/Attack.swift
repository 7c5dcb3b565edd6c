/// What somebody who has every published file can work out. It shares no code with what hides: what is found here was not assumed there.
///
/// Numbers of jeugdigen are wide enough when five values are exhibited, each with all others beside it so that everything that was published
/// holds; that a number has no more values is not always shown, so what is called tight may be wide, and never the other way round. Amounts are
/// worked out exactly. Time is bounded by a budget of work; with 14 gemeenten and three periods it takes milliseconds.
package enum Attack {
    /// So many values must be left of what is hidden.
    package static let enough = Witnesses.enough
    /// Terms looked at, for all counts and for all amounts: a few seconds.
    private static let work = 200_000_000

    /// Attacks updates, in the order in which they were published.
    ///
    /// - Parameters:
    ///   - knowledge: What the attacker has besides.
    ///   - onlyLast: Whether only figures of the last update are asked for; the others are known.
    package static func run(
        _ updates: [AttackedUpdate], knowing knowledge: InsideKnowledge = InsideKnowledge(), onlyLast: Bool = false
    ) throws(AttackFault) -> AttackOutcome {
        var publications: [Publication] = []
        for update in updates { publications.append(try Publication(update)) }
        var outcome = AttackOutcome()
        outcome.updates = publications.count
        outcome.gemeenten =
            Set(publications.flatMap { $0.figures.periods.values.flatMap(\.gemeenten.keys) }).count
        let asked = publications.indices.suffix(onlyLast ? 1 : publications.count)
        var budgets = (counts: Budget(work), amounts: Budget(work))
        var found = attackCounts(publications, asked: asked, knowledge, &outcome, &budgets.counts)
        for place in asked {
            found += attackRest(publications, place, &outcome, &budgets.amounts)
        }
        let order = Dictionary(publications.enumerated().map { ($1.name, $0) }) { first, _ in first }
        outcome.tight = found.enumerated().sorted { left, right in
            let keys = [left, right].map { ($0.element.sortKey(order), $0.offset) }
            return keys[0].0 != keys[1].0 ? keys[0].0.lexicographicallyPrecedes(keys[1].0) : keys[0].1 < keys[1].1
        }.map(\.element)
        return outcome
    }

    /// Reads an update as an attack does, and finds nothing.
    package static func check(_ update: AttackedUpdate) throws(AttackFault) { _ = try Publication(update) }

    /// Hidden numbers and differences, model by model.
    private static func attackCounts(
        _ publications: [Publication], asked: Range<Int>, _ knowledge: InsideKnowledge,
        _ outcome: inout AttackOutcome, _ budget: inout Budget
    ) -> [TightFigure] {
        var found: [TightFigure] = []
        for group in LinkedPeriods.groups(publications, asked: asked) {
            let blocks = group.map(\.block)
            let isAsked = group.map { asked.contains($0.publication) }
            for (block, isAsked) in zip(blocks, isAsked) where isAsked { outcome.hiddenCounts += block.hiddenCounts }
            guard blocks.contains(where: { !$0.period.gemeenten.isEmpty }) else { continue }
            guard var attack = CountAttack(blocks, knowledge, budget: &budget) else {
                for (block, isAsked) in zip(blocks, isAsked) where isAsked {
                    found.append(block.contradiction)
                }
                continue
            }
            for place in blocks.indices where isAsked[place] {
                found += attack.hidden(place, budget: &budget) + attack.differences(place, budget: &budget)
            }
        }
        return found
    }

    /// Everything else of one update.
    private static func attackRest(
        _ publications: [Publication], _ place: Int, _ outcome: inout AttackOutcome, _ budget: inout Budget
    ) -> [TightFigure] {
        let publication = publications[place]
        let shown = ShownAttack(publication: publication)
        var found =
            shown.strays + shown.small + shown.changes(since: Array(publications[..<place]))
            + shown.derived(RateClues(publication))
        for period in publication.figures.inOrder {
            let amounts = AmountAttack(publication: publication, period: period)
            outcome.hiddenAmounts += amounts.hidden.count
            found += amounts.tight(budget: &budget)
            found += CombinationAttack(publication, period)?.tight(budget: &budget) ?? []
        }
        return found
    }
}

extension TightFigure {
    /// By update, period, onderwerp and gebied.
    fileprivate func sortKey(_ updates: [String: Int]) -> [String] {
        let place = PublishedOnderwerp.allCases.firstIndex { $0.rawValue == onderwerp }
        return [updates[update] ?? 0, place.map { $0 + 1 } ?? 0].map { String(1_000_000 + $0) }.inserting(
            periode, at: 1)
            + [gebied]
    }
}

extension [String] {
    fileprivate func inserting(_ element: String, at place: Int) -> [String] {
        Array(self[..<place]) + [element] + Array(self[place...])
    }
}

extension CountModel.Block {
    fileprivate var hiddenCounts: Int {
        period.gemeenten.values.reduce(0) { $0 + $1.aantallen.values.count { $0 == .hidden } }
    }

    fileprivate var contradiction: TightFigure {
        TightFigure(publication.name, period.code, publication.settings.region, "", .tegenspraak)
    }
}
