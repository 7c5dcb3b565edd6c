/// Which periods are attacked together: those of one year at one peildatum of which one is a part of another.
enum LinkedPeriods {
    struct Member {
        /// Place of the update.
        let publication: Int
        let block: CountModel.Block
    }

    /// Every period of the updates that are asked for, in one group each; and of the others what belongs to these.
    static func groups(_ publications: [Publication], asked: Range<Int>) -> [[Member]] {
        let members = publications.enumerated().flatMap { place, publication in
            let clues = RateClues(publication).bounds
            return publication.figures.inOrder.map { period in
                Member(
                    publication: place,
                    block: CountModel.Block(publication: publication, period: period, clues: clues))
            }
        }
        var groups: [[Member]] = []
        for member in members {
            let near = groups.indices.filter { groups[$0].contains { isLinked($0, member) } }
            let joined = near.flatMap { groups[$0] } + [member]
            for place in near.reversed() { groups.remove(at: place) }
            groups.append(joined)
        }
        return groups.filter { group in group.contains { asked.contains($0.publication) } }
    }

    private static func isLinked(_ one: Member, _ other: Member) -> Bool {
        one.publication != other.publication
            && one.block.publication.settings.peildatum == other.block.publication.settings.peildatum
            && (one.block.period.isPart(of: other.block.period) || other.block.period.isPart(of: one.block.period))
    }
}
