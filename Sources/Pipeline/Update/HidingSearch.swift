import Disclosure
import Figures
import Jeugdhulp

/// Hides more of gemeenten until an attack on what would be published finds too little room nowhere that hiding helps. It ends: each round
/// hides one more figure or a period, and after `mostRounds` of them the periods that are still open are hidden whole.
struct HidingSearch {
    /// Where too little room was left.
    struct Place: Equatable {
        let periode: Periode
        /// `nil` where hiding of single figures does not help.
        let key: Figure.Key?
    }

    /// What is still open after so many rounds is hidden for the whole period.
    static let mostRounds = 24

    private var hiding = GemeenteHiding()
    /// The periods of which nothing is told of gemeenten any more.
    private var dark: Set<Periode> = []

    /// What is offered once nothing is left to hide.
    ///
    /// - Parameters:
    ///   - offer: What would be published with so much hidden.
    ///   - attack: Where that leaves too little room, in the order in which it is to be mended.
    static func settled<Offer: Equatable, Failure>(
        _ offer: (GemeenteHiding) -> Offer, attack: (Offer) throws(Failure) -> [Place]
    ) throws(Failure) -> Offer {
        var search = HidingSearch()
        var offered = offer(search.hiding)
        for round in 0...HidingSearch.mostRounds {
            let open = search.open(try attack(offered))
            guard !open.isEmpty else { break }
            for place in open { search.hideMore(for: place, isLast: round == HidingSearch.mostRounds) }
            let before = offered
            offered = offer(search.hiding)
            guard offered == before else { continue }
            // Nothing more could be hidden by itself.
            for place in open { search.darken(place.periode) }
            offered = offer(search.hiding)
        }
        return offered
    }

    /// The first place of each period of which something can be hidden yet.
    private func open(_ places: [Place]) -> [Place] {
        var seen = dark
        return places.filter { seen.insert($0.periode).inserted }
    }

    private mutating func hideMore(for place: Place, isLast: Bool) {
        if let key = place.key, !isLast { hiding.hideMore(for: key) } else { darken(place.periode) }
    }

    private mutating func darken(_ periode: Periode) {
        dark.insert(periode)
        hiding.hideAll(of: periode)
    }
}
