/// Works out how many jeugdigen of the whole region had which forms together, where combinations are shown.
///
/// What follows from the eight tables alone is exact by tradition: only where more is shown is looked at what follows.
struct CombinationAttack {
    private let publication: Publication
    private let period: PublishedPeriod
    private let row: PublishedCombinations.Row
    private var relations = Relations()

    /// `nil` where no combination is shown that the tables do not tell.
    init?(_ publication: Publication, _ period: PublishedPeriod) {
        guard let row = publication.combinations.rows[period.code],
            row.both != nil || row.onlyGezinsvormen != nil || row.onlyJeugdzorgplus != nil
        else { return nil }
        (self.publication, self.period, self.row) = (publication, period, row)
        // The seven ways to have one form or more: bit 0 is gezinsvormen, bit 1 residentieel, bit 2 JeugdzorgPlus.
        for _ in 1...7 { _ = relations.addUnknown(Bounds(0, Bounds.unbounded)) }
        add(period.total(.gezinsvormen)) { $0 & 1 != 0 }
        add(period.total(.residentieel)) { $0 & 2 != 0 }
        add(period.total(.jeugdzorgplus)) { $0 & 4 != 0 }
        add(period.total(.nietThuis)) { _ in true }
        add(row.onlyGezinsvormen) { $0 & 3 == 1 }
        add(row.onlyResidentieel) { $0 & 3 == 2 }
        add(row.both) { $0 & 3 == 3 }
        add(row.onlyJeugdzorgplus) { $0 == 4 }
        add(row.furtherJeugdzorgplus) { $0 > 4 }
    }

    private mutating func add(_ total: Int64?, _ belongs: (Int) -> Bool) {
        guard let total else { return }
        relations.addRelation(plus: (1...7).filter(belongs).map { $0 - 1 }, Bounds(total, total))
    }

    /// Of each way the values, where these are too few and may be of few jeugdigen; one finding of the period tells of the tightest.
    func tight(budget: inout Budget) -> [TightFigure] {
        var narrowed = relations
        guard narrowed.narrow(budget: &budget),
            let start = Witnesses.start(of: narrowed, near: narrowed.bounds.map(\.low), budget: &budget)
        else { return [figure(.tegenspraak)] }
        var witnesses = Witnesses(narrowed, from: start)
        var least: Int?
        for unknown in narrowed.bounds.indices {
            let bounds = narrowed.bounds[unknown]
            guard !bounds.intersection(Bounds(1, publication.settings.minimum - 1)).isEmpty else { continue }
            let found = witnesses.find(unknown, in: bounds, budget: &budget)
            if found.count < Witnesses.enough, !witnesses.has(only: 0, of: unknown, found) {
                least = min(least ?? found.count, found.count)
            }
        }
        return least.map { [figure(.combinatie(left: $0))] } ?? []
    }

    private func figure(_ kind: TightFigure.Kind) -> TightFigure {
        TightFigure(
            publication.name, period.code, publication.settings.region, PublishedOnderwerp.nietThuis.rawValue, kind)
    }
}
