import Jeugdhulp

/// The numbers of jeugdigen of some periods as unknowns, with every relation between them that is published.
///
/// Periods are in one model where one is a part of another at the same peildatum; otherwise each has its own.
struct CountModel {
    /// How much an attacker takes for granted.
    enum Trust: CaseIterable {
        /// That few jeugdigen are in two gemeenten, that a gemeente without figures had nobody, and that a year has no fewer than a part of it.
        case full
        /// Only what always holds.
        case little
    }

    struct Block {
        let publication: Publication
        let period: PublishedPeriod
        let clues: [RateClues.Key: Bounds]
    }

    struct Cell: Hashable {
        let block: Int
        let gebied: String
        let onderwerp: PublishedOnderwerp
    }

    struct Sum: Hashable {
        let block: Int
        let onderwerp: PublishedOnderwerp
    }

    /// Jeugdigen who are counted in more than one gemeente are at most one in so many: nobody but the makers knows how many.
    private static let movers: Int64 = 20

    let blocks: [Block]
    private(set) var relations = Relations()
    private(set) var unknowns: [Cell: Int] = [:]
    /// What all gemeenten of a block add up to.
    private(set) var sums: [Sum: Bounds] = [:]
    /// A guess of each unknown, from what is shown.
    private(set) var guess: [Int64] = []
    private let trust: Trust
    private let knowledge: InsideKnowledge

    init(_ blocks: [Block], _ knowledge: InsideKnowledge, trust: Trust) {
        self.blocks = blocks
        self.trust = trust
        self.knowledge = knowledge
        for place in blocks.indices { add(place) }
        if trust == .full { linkParts() }
    }

    func unknown(_ block: Int, _ gebied: String, _ onderwerp: PublishedOnderwerp) -> Int? {
        unknowns[Cell(block: block, gebied: gebied, onderwerp: onderwerp)]
    }

    private mutating func add(_ place: Int) {
        let block = blocks[place]
        let isRounded = block.publication.roundsCounts
        for code in block.period.codes {
            for onderwerp in PublishedOnderwerp.allCases {
                guard let cell = block.period.gemeenten[code]?.aantallen[onderwerp] else { continue }
                let bounds = bounds(of: cell, onderwerp, code, block, isRounded: isRounded)
                unknowns[Cell(block: place, gebied: code, onderwerp: onderwerp)] = relations.addUnknown(bounds)
                guess.append(bounds.clamped(cell.number ?? 6))
            }
            addColumn(place, code)
        }
        for onderwerp in PublishedOnderwerp.allCases { addRow(place, onderwerp) }
        addAmbulant(place)
    }

    private func bounds(
        of cell: PublishedCell, _ onderwerp: PublishedOnderwerp, _ code: String, _ block: Block, isRounded: Bool
    ) -> Bounds {
        let name = block.publication.name
        if let known = knowledge.count(name, block.period.code, code, onderwerp) { return Bounds(known, known) }
        var bounds = block.publication.bounds(cell, rounded: isRounded)
        if cell == .hidden, onderwerp.isAlwaysHidden || block.period.hidesAllCounts { bounds.low = 0 }
        if cell == .missing, trust == .full { bounds.high = 0 }
        guard trust == .full,
            let clue = block.clues[.init(periode: block.period.code, gebied: code, onderwerp: onderwerp)]
        else { return bounds }
        return bounds.intersection(clue)
    }

    /// Rekenregels, R3.1, within one gemeente.
    private mutating func addColumn(_ place: Int, _ code: String) {
        let (block, unknowns) = (blocks[place], unknowns)
        let of = { (onderwerp: PublishedOnderwerp) in
            unknowns[Cell(block: place, gebied: code, onderwerp: onderwerp)]
        }
        atMost([.ambulantBijNietThuis], [.nietThuis], of)
        atMost([.gezinsvormen], [.nietThuis], of)
        atMost([.residentieelOfJeugdzorgplus], [.nietThuis], of)
        atMost([.nietThuis], [.gezinsvormen, .residentieelOfJeugdzorgplus], of)
        atMost([.residentieel], [.residentieelOfJeugdzorgplus], of)
        atMost([.jeugdzorgplus], [.residentieelOfJeugdzorgplus], of)
        atMost([.residentieelOfJeugdzorgplus], [.residentieel, .jeugdzorgplus], of)
        let (sources, year) = (block.publication.sources, block.period.year)
        if sources.all(.declaratie, in: year) { atMost([.thuis, .nietThuis], [.declaraties], of) }
        if sources.all(.indicatie, in: year) { atMost([.thuis, .nietThuis], [.indicaties], of) }
        if sources.ambulant(.declaratie, in: year) { atMost([.thuis, .ambulantBijNietThuis], [.declaraties], of) }
        atMost([.nietThuis], [.declaraties, .indicaties], of)
    }

    private mutating func atMost(
        _ less: [PublishedOnderwerp], _ more: [PublishedOnderwerp], _ of: (PublishedOnderwerp) -> Int?
    ) {
        let (minus, plus) = (less.compactMap(of), more.compactMap(of))
        guard minus.count == less.count, plus.count == more.count else { return }
        relations.addRelation(plus: plus, minus: minus, Bounds(0, 4 * Bounds.unbounded))
    }

    /// All gemeenten together: as many as the region, and whoever was counted in more than one.
    private mutating func addRow(_ place: Int, _ onderwerp: PublishedOnderwerp) {
        let block = blocks[place]
        let row = block.period.codes.compactMap { unknown(place, $0, onderwerp) }
        guard row.count == block.period.codes.count, !row.isEmpty else { return }
        let (name, region) = (block.publication.name, block.publication.settings.region)
        var bounds: Bounds
        if let known = knowledge.count(name, block.period.code, region, onderwerp) {
            bounds = Bounds(known, known)
        } else {
            guard let total = total(block, onderwerp) else { return }
            bounds = total
            if !block.publication.settings.addsUp { widen(&bounds, onderwerp) }
        }
        relations.addRelation(plus: row, bounds)
        sums[Sum(block: place, onderwerp: onderwerp)] = bounds
    }

    /// By whoever is counted in more than one gemeente, or in none of them as in the region.
    private func widen(_ bounds: inout Bounds, _ onderwerp: PublishedOnderwerp) {
        if onderwerp == .ambulantBijNietThuis { bounds.low = 0 }
        guard bounds.high > 0 else { return }
        bounds.high = trust == .full ? bounds.high + bounds.high / CountModel.movers : Bounds.unbounded
    }

    /// Whoever is niet thuis in one gemeente and has ambulante hulp of another is thuis there: only together do these two add up.
    private mutating func addAmbulant(_ place: Int) {
        let block = blocks[place]
        let parts = [PublishedOnderwerp.thuis, .ambulantBijNietThuis]
        let rows = parts.flatMap { part in block.period.codes.compactMap { unknown(place, $0, part) } }
        let totals = parts.compactMap { block.period.total($0) }
        guard totals.count == 2, rows.count == 2 * block.period.codes.count, !rows.isEmpty else { return }
        relations.addRelation(plus: rows, Bounds(totals[0] + totals[1], 4 * Bounds.unbounded))
    }

    /// Of residentieel and JeugdzorgPlus together the region tells no number: it lies between what follows from those it does.
    private func total(_ block: Block, _ onderwerp: PublishedOnderwerp) -> Bounds? {
        let period = block.period
        guard onderwerp == .residentieelOfJeugdzorgplus else {
            return period.total(onderwerp).map { Bounds($0, $0) }
        }
        guard let residentieel = period.total(.residentieel), let jeugdzorgplus = period.total(.jeugdzorgplus) else {
            return nil
        }
        var bounds = Bounds(max(residentieel, jeugdzorgplus), residentieel + jeugdzorgplus)
        if let all = period.total(.nietThuis), let gezinsvormen = period.total(.gezinsvormen) {
            bounds = bounds.intersection(Bounds(all - gezinsvormen, all))
        }
        if let row = block.publication.combinations.rows[period.code], let alone = row.onlyJeugdzorgplus {
            let further = min(row.furtherJeugdzorgplus ?? jeugdzorgplus, row.onlyGezinsvormen ?? jeugdzorgplus)
            bounds = bounds.intersection(Bounds(residentieel + alone, residentieel + alone + further))
        }
        return bounds.isEmpty ? nil : bounds
    }

    /// What is counted over days grows with them.
    private mutating func linkParts() {
        let growing: [PublishedOnderwerp] = [
            .indicaties, .nietThuis, .ambulantBijNietThuis, .gezinsvormen, .residentieelOfJeugdzorgplus,
        ]
        for (part, short) in blocks.enumerated() {
            for (whole, long) in blocks.enumerated() where short.period.isPart(of: long.period) {
                for code in short.period.codes {
                    for onderwerp in growing {
                        guard let less = unknown(part, code, onderwerp), let more = unknown(whole, code, onderwerp)
                        else { continue }
                        relations.addRelation(plus: [more], minus: [less], Bounds(0, Bounds.unbounded))
                    }
                }
            }
        }
    }
}

extension PublishedPeriod {
    /// Whether it ends before another period that begins on the same day.
    func isPart(of other: PublishedPeriod) -> Bool {
        guard year == other.year, code != other.code else { return false }
        return other.code.utf8.count == 4 || (code.utf8.count > 4 && code < other.code)
    }
}
