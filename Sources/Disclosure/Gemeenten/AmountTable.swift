import Jeugdhulp

/// The amounts of all gemeenten in one period, exact and in cents, with what is shown of each.
struct AmountTable {
    /// What readers see of an amount.
    enum View: Equatable {
        /// Nothing was delivered, or nobody was counted and nothing was declared: it is 0.
        case nothing
        /// A multiple of the step.
        case shown(Int64)
        /// Not told of gemeenten: a part of it is known for the region alone. It may be of few besides.
        case partial(isSmall: Bool)
        case hidden
    }

    /// In the order of publication.
    static let onderwerpen: [Onderwerp] = [
        .thuis, .nietThuis, .ambulantBijNietThuis, .gezinsvormen, .residentieelOfJeugdzorgplus,
    ]
    static let width = 5
    /// Places of `onderwerpen`.
    static let (thuis, nietThuis, ambulantBijNietThuis, gezinsvormen, residentieelOfJeugdzorgplus) = (0, 1, 2, 3, 4)

    /// Of each gemeente, and then by onderwerp.
    let amounts: [Int64]
    private(set) var views: [View]
    let rule: GemeenteRule

    /// Both have a row of `width` for each gemeente.
    init(_ amounts: [Int64], _ views: [View], _ rule: GemeenteRule) {
        (self.amounts, self.views, self.rule) = (amounts, views, rule)
        for gemeente in 0..<gemeenteCount { hideForms(of: gemeente) }
    }

    var gemeenteCount: Int { amounts.count / AmountTable.width }

    static func place(_ gemeente: Int, _ onderwerp: Int) -> Int { gemeente * width + onderwerp }

    /// Hides an amount, and of two forms the other with it.
    mutating func hide(_ place: Int) {
        views[place] = .hidden
        hideForms(of: place / AmountTable.width)
    }

    /// The one form would follow from the other and from niet thuis.
    private mutating func hideForms(of gemeente: Int) {
        let forms = [AmountTable.gezinsvormen, AmountTable.residentieelOfJeugdzorgplus].map {
            AmountTable.place(gemeente, $0)
        }
        guard forms.contains(where: { views[$0] == .hidden }) else { return }
        for place in forms where canBeHidden(place) { views[place] = .hidden }
    }

    func canBeHidden(_ place: Int) -> Bool { if case .shown = views[place] { true } else { false } }

    /// The amounts that it may be, for who sees what is shown.
    func range(_ place: Int) -> ClosedRange<Int64> {
        let amount = amounts[place]
        // Where nothing was credited beyond what was declared, nobody expects an amount below zero.
        let least: Int64 = amount < 0 ? -AmountTable.beyond : 0
        switch views[place] {
        case .nothing: return amount...amount
        case .shown(let rounded):
            let range = rule.amounts(shownAs: rounded)
            return amount < 0 ? range : max(0, range.lowerBound)...range.upperBound
        case .partial, .hidden: return least...AmountTable.beyond
        }
    }

    /// More than a region declares, and far from overflowing.
    private static let beyond: Int64 = 1 << 55
}
