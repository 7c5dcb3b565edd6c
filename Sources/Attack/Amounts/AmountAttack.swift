/// Works out between which amounts a hidden one must lie.
struct AmountAttack {
    let publication: Publication
    let period: PublishedPeriod

    /// The hidden amounts that are known to less than a fifth of themselves; `budget` runs out on what is too large to be looked at whole.
    func tight(budget: inout Budget) -> [TightFigure] {
        let hidden = hidden
        guard !hidden.isEmpty else { return [] }
        for trust in AmountModel.Trust.allCases {
            var model = AmountModel(publication, period, trust: trust)
            guard model.settle(budget: &budget) else { continue }
            return hidden.compactMap { code, onderwerp in
                let extent = model.extent(code, onderwerp, budget: &budget)
                return AmountAttack.isWide(extent) && !budget.isSpent
                    ? nil : figure(code, onderwerp.rawValue, .bedrag)
            }
        }
        return [figure(publication.settings.region, "", .tegenspraak)]
    }

    /// Whether at least a fifth of whatever the amount is remains.
    static func isWide(_ extent: Bounds) -> Bool {
        let greatest = max(extent.low.magnitude, extent.high.magnitude)
        return 5 * UInt64(extent.high - extent.low) >= greatest
    }

    /// In order of onderwerp and gemeente.
    var hidden: [(code: String, onderwerp: PublishedOnderwerp)] {
        PublishedOnderwerp.allCases.filter(\.hasAmount).flatMap { onderwerp in
            period.codes.filter { period.gemeenten[$0]?.bedragen[onderwerp] == .hidden }.map { ($0, onderwerp) }
        }
    }

    private func figure(_ gebied: String, _ onderwerp: String, _ kind: TightFigure.Kind) -> TightFigure {
        TightFigure(publication.name, period.code, gebied, onderwerp, kind)
    }
}
