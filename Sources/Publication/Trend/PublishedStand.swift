import Figures
import Jeugdhulp

/// What is published of thuis, niet thuis and the forms in one period as it was known at one peildatum.
struct PublishedStand: Hashable, Sendable {
    /// By place in `Trendfigures.onderwerpen`.
    private let aantallen: [Int]
    /// Tenths of a percent; `nil` where nobody is in what it would be a part of.
    private let aandelen: [Int?]

    /// The numbers that stand on the lines of one period and peildatum; `nil` where not all are published.
    init?(_ waarde: (Onderwerp, Maat) -> Waarde?) {
        let aantallen = Trendfigures.onderwerpen.compactMap { waarde($0, .aantal)?.aantal }
        guard aantallen.count == Trendfigures.onderwerpen.count else { return nil }
        self.aantallen = aantallen
        aandelen = Trendfigures.onderwerpen.map { waarde($0, .aandeel)?.units.map(Int.init) }
    }

    var thuis: Int { aantal(.thuis) }

    /// Each jeugdige once, whatever the number of forms.
    var nietThuis: Int { aantal(.nietThuis) }

    /// Jeugdigen of one of `Trendfigures.onderwerpen`; 0 for any other onderwerp.
    func aantal(_ onderwerp: Onderwerp) -> Int {
        Trendfigures.onderwerpen.firstIndex(of: onderwerp).map { aantallen[$0] } ?? 0
    }

    /// Tenths of a percent of what the onderwerp is a part of; `nil` of nobody.
    func aandeel(_ onderwerp: Onderwerp) -> Int? {
        Trendfigures.onderwerpen.firstIndex(of: onderwerp).flatMap { aandelen[$0] }
    }
}
