import Jeugdhulp

/// Works out what hidden numbers of jeugdigen may be, and what shown ones may differ, in the periods of one model.
struct CountAttack {
    /// The greatest number that is hidden for itself: who attacks a hidden number takes it for such a one (Rekenregels, R5).
    private static let greatestSmall: Int64 = 12

    private let model: CountModel
    private var witnesses: Witnesses

    /// `nil` where no possible numbers were found: then nothing is shown to be safe.
    init?(_ blocks: [CountModel.Block], _ knowledge: InsideKnowledge, budget: inout Budget) {
        for trust in CountModel.Trust.allCases {
            let model = CountModel(blocks, knowledge, trust: trust)
            var relations = model.relations
            guard relations.narrow(budget: &budget),
                let start = Witnesses.start(of: relations, near: model.guess, budget: &budget)
            else { continue }
            self.model = model
            witnesses = Witnesses(relations, from: start)
            return
        }
        return nil
    }

    /// The hidden numbers of a block with too few values.
    mutating func hidden(_ block: Int, budget: inout Budget) -> [TightFigure] {
        let period = model.blocks[block].period
        guard !period.hidesAllCounts else { return [] }
        var tight: [TightFigure] = []
        for onderwerp in PublishedOnderwerp.allCases {
            for code in period.codes where period.gemeenten[code]?.aantallen[onderwerp] == .hidden {
                guard let unknown = model.unknown(block, code, onderwerp) else { continue }
                let found =
                    onderwerp.isAlwaysHidden
                    ? apart(unknown, onderwerp, code, block, budget: &budget) : left(unknown, budget: &budget)
                guard let found else { continue }
                tight.append(figure(block, code, onderwerp, .aantal(left: found)))
            }
        }
        return tight
    }

    /// Values of a hidden number; `nil` for enough. It is taken for a small one unless it surely is not.
    private mutating func left(_ unknown: Int, budget: inout Budget) -> Int? {
        let bounds = witnesses.relations.bounds[unknown]
        let small = witnesses.find(
            unknown, in: Bounds(bounds.low, min(bounds.high, CountAttack.greatestSmall)), budget: &budget)
        if small.count >= Witnesses.enough { return nil }
        guard small.count == 0, small.isWhole else { return small.count }
        let all = witnesses.find(unknown, in: bounds, budget: &budget)
        return all.count >= Witnesses.enough ? nil : all.count
    }

    /// The same of what is hidden whatever it is: it need not be small, and has no more values than the region leaves it.
    private mutating func apart(
        _ unknown: Int, _ onderwerp: PublishedOnderwerp, _ code: String, _ block: Int, budget: inout Budget
    ) -> Int? {
        let period = model.blocks[block].period
        let together = period.gemeenten[code]?.aantallen[.residentieelOfJeugdzorgplus]
        if together == .shown(0) || together == .missing { return nil }
        let all = witnesses.find(unknown, in: witnesses.relations.bounds[unknown], budget: &budget)
        let possible = period.total(onderwerp).map { Int(min($0, 100)) + 1 } ?? Witnesses.enough
        return all.count >= min(Witnesses.enough, possible) ? nil : all.count
    }

    /// What one shown number is more than those that are a part of it, where that may be few jeugdigen.
    mutating func differences(_ block: Int, budget: inout Budget) -> [TightFigure] {
        let (period, publication) = (model.blocks[block].period, model.blocks[block].publication)
        var nested: [(whole: [PublishedOnderwerp], parts: [PublishedOnderwerp])] = [
            ([.nietThuis], [.ambulantBijNietThuis]), ([.nietThuis], [.gezinsvormen]),
            ([.nietThuis], [.residentieelOfJeugdzorgplus]),
            ([.gezinsvormen, .residentieelOfJeugdzorgplus], [.nietThuis]),
        ]
        if publication.sources.all(.declaratie, in: period.year) {
            nested.append(([.declaraties], [.thuis, .nietThuis]))
        }
        var tight: [TightFigure] = []
        for code in period.codes {
            for pair in nested {
                let isShown = (pair.whole + pair.parts).allSatisfy {
                    period.gemeenten[code]?.aantallen[$0]?.number != nil
                }
                guard isShown, let left = difference(block, code, pair.whole, pair.parts, budget: &budget) else {
                    continue
                }
                let others = (pair.whole.dropFirst() + pair.parts).map(\.rawValue)
                tight.append(figure(block, code, pair.whole[0], .verschil(met: others, left: left)))
            }
        }
        return tight
    }

    /// Values of a difference that may be of 1 to 9 jeugdigen; `nil` for enough, and for one that is not of few. It has no more values than
    /// the difference of the whole region leaves it, which follows from what is told of that.
    private mutating func difference(
        _ block: Int, _ code: String, _ whole: [PublishedOnderwerp], _ parts: [PublishedOnderwerp],
        budget: inout Budget
    ) -> Int? {
        let plus = whole.compactMap { model.unknown(block, code, $0) }
        let minus = parts.compactMap { model.unknown(block, code, $0) }
        guard plus.count == whole.count, minus.count == parts.count else { return nil }
        let widest = widest(block, whole, parts, plus: plus, minus: minus)
        let few = widest.intersection(Bounds(1, model.blocks[block].publication.settings.minimum - 1))
        guard !few.isEmpty else { return nil }
        var relations = witnesses.relations
        let unknown = relations.addUnknown(widest)
        relations.addRelation(plus: plus, minus: minus + [unknown], Bounds(0, 0))
        let start = witnesses.first
        let value = plus.reduce(0) { $0 + start[$1] } - minus.reduce(0) { $0 + start[$1] }
        var own = Witnesses(relations, from: start + [value])
        let found = own.find(unknown, in: widest, budget: &budget)
        let possible = regional(block, whole, parts).map { Int(max(0, min($0, 100))) + 1 } ?? Witnesses.enough
        if found.count >= min(Witnesses.enough, possible) || own.has(only: 0, of: unknown, found) { return nil }
        return found.count
    }

    /// What a difference is at most by what is known of each number, and by what all gemeenten add up to: none of them has a negative one.
    private func widest(
        _ block: Int, _ whole: [PublishedOnderwerp], _ parts: [PublishedOnderwerp], plus: [Int], minus: [Int]
    ) -> Bounds {
        let bounds = witnesses.relations.bounds
        let (more, less) = (plus.map { bounds[$0] }, minus.map { bounds[$0] })
        var widest = Bounds(
            max(0, more.map(\.low).reduce(0, +) - less.map(\.high).reduce(0, +)),
            more.map(\.high).reduce(0, +) - less.map(\.low).reduce(0, +))
        if let regional = regional(block, whole, parts) { widest.high = min(widest.high, regional) }
        return widest
    }

    /// The most that the difference is of all gemeenten together.
    private func regional(_ block: Int, _ whole: [PublishedOnderwerp], _ parts: [PublishedOnderwerp]) -> Int64? {
        let all = (whole + parts).map { model.sums[CountModel.Sum(block: block, onderwerp: $0)] }
        guard !all.contains(nil) else { return nil }
        let most = all.prefix(whole.count).reduce(0) { $0 + ($1?.high ?? 0) }
        return most - all.dropFirst(whole.count).reduce(0) { $0 + ($1?.low ?? 0) }
    }

    private func figure(
        _ block: Int, _ code: String, _ onderwerp: PublishedOnderwerp, _ kind: TightFigure.Kind
    ) -> TightFigure {
        TightFigure(
            model.blocks[block].publication.name, model.blocks[block].period.code, code, onderwerp.rawValue, kind)
    }
}
