import Jeugdhulp

/// The counts of all gemeenten in one period, exact, with what is shown of each.
struct CountTable {
    /// What readers see of a count.
    enum View: Equatable {
        /// Nothing was delivered; no rule hides it.
        case missing
        /// Rounded; 0 is nobody.
        case shown(Int)
        case hidden
    }

    /// Of `Onderwerp.perGemeente`, by place.
    static let width = Onderwerp.perGemeente.count

    /// Of each gemeente, and then by onderwerp.
    private(set) var counts: [Int]
    private(set) var views: [View]
    let relations: CountRelations
    let rule: GemeenteRule

    /// `counts` has a row of `width` for each gemeente, `nil` for what is missing.
    init(_ counts: [Int?], _ relations: CountRelations, _ rule: GemeenteRule) {
        self.counts = counts.map { $0 ?? 0 }
        views = counts.map { count in count.map { rule.shown($0).map(View.shown) ?? .hidden } ?? .missing }
        (self.relations, self.rule) = (relations, rule)
    }

    var gemeenteCount: Int { counts.count / CountTable.width }

    static func place(_ gemeente: Int, _ onderwerp: Int) -> Int { gemeente * width + onderwerp }

    mutating func hide(_ place: Int) { views[place] = .hidden }

    /// Whether hiding it would hide anything: it is neither hidden already, nor nobody, nor missing.
    func canBeHidden(_ place: Int) -> Bool {
        if case .shown(let rounded) = views[place] { rounded > 0 } else { false }
    }

    /// The numbers that a count may be, for who sees what is shown. A small hidden one stays within what is always hidden: also
    /// whoever takes it to be small must be left with several numbers.
    func range(_ place: Int) -> ClosedRange<Int> {
        switch views[place] {
        case .missing: counts[place]...counts[place]
        case .shown(0): 0...0
        case .shown(let rounded): rounded - GemeenteRule.slack...rounded + GemeenteRule.slack
        case .hidden:
            counts[place] <= rule.greatestHidden ? 1...rule.greatestHidden : 1...CountTable.beyond
        }
    }

    /// More than there are jeugdigen.
    private static let beyond = 1 << 40
}

/// What is certain of the counts of one gemeente and period, whatever they are. Rekenregels, R8.6.
struct CountRelations: Equatable {
    /// From which rows something is counted: all of it, or not all from one.
    enum Basis: Equatable {
        case declaraties, indicaties, both

        /// Of some voorzieningen in one year.
        init(_ voorzieningen: [Voorziening], _ bronregels: Bronregels, year: Int) {
            let bronnen = Set(voorzieningen.map { bronregels.bron(for: $0, in: year) })
            self = bronnen == [.declaratie] ? .declaraties : bronnen == [.indicatie] ? .indicaties : .both
        }
    }

    let ambulant: Basis
    let gezinsvormen: Basis
    let residentieelOfJeugdzorgplus: Basis

    /// Places of `Onderwerp.perGemeente`.
    static let (indicaties, declaraties, thuis, nietThuis) = (0, 1, 2, 3)
    static let (ambulantBijNietThuis, gezinsvormen, residentieelOfJeugdzorgplus) = (4, 5, 6)

    /// Of all rows from which figures are counted.
    private var all: Basis {
        ambulant == gezinsvormen && gezinsvormen == residentieelOfJeugdzorgplus ? ambulant : .both
    }

    /// Whether these counts of one gemeente could be: `counts` has one for each of `Onderwerp.perGemeente`.
    func hold(_ counts: Span<Int>) -> Bool {
        let (nietThuis, ambulantBij) = (
            counts[CountRelations.nietThuis], counts[CountRelations.ambulantBijNietThuis]
        )
        let (gezin, wonen) = (
            counts[CountRelations.gezinsvormen], counts[CountRelations.residentieelOfJeugdzorgplus]
        )
        let thuis = counts[CountRelations.thuis]
        return ambulantBij <= nietThuis && gezin <= nietThuis && wonen <= nietThuis && nietThuis <= gezin + wonen
            && fits(thuis + nietThuis, all, counts) && fits(thuis + ambulantBij, ambulant, counts)
            && fits(gezin, gezinsvormen, counts) && fits(wonen, residentieelOfJeugdzorgplus, counts)
    }

    /// Whoever is counted from rows of a kind has such a row.
    private func fits(_ count: Int, _ basis: Basis, _ counts: Span<Int>) -> Bool {
        let (indicated, declared) = (counts[CountRelations.indicaties], counts[CountRelations.declaraties])
        return switch basis {
        case .declaraties: count <= declared
        case .indicaties: count <= indicated
        case .both: count <= indicated + declared
        }
    }
}
