import Contract
import Jeugdhulp

/// The rounds of delivering: the deliveries in which most gemeenten have rows.
struct Rondes {
    /// In order; the last is the one that this update waited for.
    let mappen: [Leveringsmap]
    private let beeld: Leveringsbeeld
    /// A delivery so many days before or after that of a round is of it too.
    let margin: Int

    /// Most is more than `percentage` of the gemeenten; `margin` at most, and less where rounds follow each other faster.
    init(_ beeld: Leveringsbeeld, percentage: Int, margin: Int) {
        self.beeld = beeld
        let count = beeld.gemeenten.count
        mappen = beeld.mappen.filter { map in
            let having = beeld.gemeenten.indices.filter { gemeente in
                Leveringssoort.allCases.contains { beeld.rows(map, $0, gemeente: gemeente) > 0 }
            }
            return having.count * 100 > percentage * count
        }
        let gaps = zip(mappen, mappen.dropFirst()).map { $0.date.days(to: $1.date) }
        self.margin = min(margin, gaps.min().map { max(0, ($0 - 1) / 2) } ?? margin)
    }

    /// The kinds of which a gemeente has rows about the day of a round.
    func soorten(_ ronde: Leveringsmap, gemeente: Int) -> Set<Leveringssoort> {
        Set(Leveringssoort.allCases.filter { rows(ronde, $0, gemeente: gemeente) > 0 })
    }

    /// Accepted rows of a gemeente and kind about the day of a round.
    func rows(_ ronde: Leveringsmap, _ soort: Leveringssoort, gemeente: Int) -> Int {
        beeld.mappen.filter { abs($0.date.days(to: ronde.date)) <= margin }
            .reduce(0) { $0 + beeld.rows($1, soort, gemeente: gemeente) }
    }

    /// The quarters that ended after the round before and up to this one; of the first round the four before it.
    func kwartalen(_ ronde: Leveringsmap) -> [Kwartaal] {
        guard var kwartaal = Kwartaal.lastEnded(at: ronde.date) else { return [] }
        let before = mappen.last { $0 < ronde }?.date
        var kwartalen: [Kwartaal] = []
        while kwartalen.count < 4, before.map({ kwartaal.lastDay > $0 }) ?? true {
            kwartalen.insert(kwartaal, at: 0)
            guard
                let earlier = kwartaal.number > 1
                    ? Kwartaal(year: kwartaal.year, number: kwartaal.number - 1)
                    : Kwartaal(year: kwartaal.year - 1, number: 4)
            else { break }
            kwartaal = earlier
        }
        return kwartalen
    }
}
