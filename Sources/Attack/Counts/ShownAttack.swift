/// What numbers that are shown tell by themselves, beside those of other updates and in what was derived from them.
struct ShownAttack {
    let publication: Publication

    /// Shown numbers that may stand for fewer jeugdigen than the minimum.
    var small: [TightFigure] {
        let isRounded = publication.roundsCounts
        return cells.compactMap { period, code, onderwerp, number in
            let bounds = publication.bounds(.shown(number), rounded: isRounded)
            let few = bounds.intersection(Bounds(1, publication.settings.minimum - 1))
            guard !few.isEmpty else { return nil }
            return TightFigure(
                publication.name, period.code, code, onderwerp.rawValue,
                .getoond(left: Int(min(bounds.count, Int64(Witnesses.enough)))))
        }
    }

    /// Numbers of which an earlier update tells another, with too few values between them that may be of few jeugdigen.
    ///
    /// Once each: the first earlier update that tells too much is named.
    func changes(since earlier: [Publication]) -> [TightFigure] {
        let isRounded = publication.roundsCounts
        let sides = earlier.map { (publication: $0, isRounded: $0.roundsCounts) }
        return cells.compactMap { period, code, onderwerp, number in
            let now = publication.bounds(.shown(number), rounded: isRounded)
            for side in sides {
                guard
                    let old = side.publication.figures.periods[period.code]?.gemeenten[code]?.aantallen[onderwerp]?
                        .number
                else { continue }
                let before = side.publication.bounds(.shown(old), rounded: side.isRounded)
                if let left = left(from: before, to: now) {
                    return TightFigure(
                        publication.name, period.code, code, onderwerp.rawValue,
                        .verandering(sinds: side.publication.name, left: left))
                }
            }
            return nil
        }
    }

    /// Values of a change; `nil` for enough, and for one that is surely none or not of few. Who can assume growth does.
    private func left(from before: Bounds, to now: Bounds) -> Int? {
        var change = Bounds(now.low - before.high, now.high - before.low)
        if change.high >= 0 { change.low = max(0, change.low) }
        let limit = publication.settings.minimum - 1
        let mayBeFew =
            !change.intersection(Bounds(1, limit)).isEmpty || !change.intersection(Bounds(-limit, -1)).isEmpty
        return mayBeFew && change.count < Witnesses.enough ? Int(change.count) : nil
    }

    /// Rates and changes that were made from other numbers than those that are shown.
    func derived(_ clues: RateClues) -> [TightFigure] {
        let rates = clues.strays.map { ($0.periode, $0.gebied, $0.onderwerp) }
        let changes = publication.derived.changes.filter { line in
            let counts = [line.periode, previous(of: line.periode)].map {
                publication.figures.periods[$0]?.gemeenten[line.gebied]?.aantallen[line.onderwerp]?.number
            }
            guard line.decimals == 0, let now = counts[0], let before = counts[1] else { return true }
            return line.value != now - before
        }
        return (rates + changes.map { ($0.periode, $0.gebied, $0.onderwerp) }).map {
            TightFigure(
                publication.name, $0.0, $0.1, $0.2.rawValue, .afgeleid(path: AttackedUpdate.gemeenten))
        }
    }

    private func previous(of periode: String) -> String {
        periode.utf8.count == 4 ? String((Int(periode) ?? 0) - 1) : ""
    }

    /// Figures per gemeente where none should be.
    var strays: [TightFigure] {
        publication.strays.map { TightFigure(publication.name, "", $0.gebied, "", .elders(path: $0.path)) }
            + publication.supplements.ofGemeenten.map {
                TightFigure(
                    publication.name, $0.periode, $0.gemeente, $0.onderwerp.rawValue,
                    .elders(path: AttackedUpdate.supplements))
            }
    }

    /// Every number of a gemeente that is shown, but those of which hiding tells nothing.
    private var cells: [(period: PublishedPeriod, code: String, onderwerp: PublishedOnderwerp, number: Int64)] {
        publication.figures.inOrder.flatMap { period in
            PublishedOnderwerp.allCases.flatMap { onderwerp in
                period.codes.compactMap { code in
                    period.gemeenten[code]?.aantallen[onderwerp]?.number.map { (period, code, onderwerp, $0) }
                }
            }
        }
    }
}
