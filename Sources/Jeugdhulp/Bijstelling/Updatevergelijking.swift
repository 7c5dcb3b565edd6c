/// Two updates set beside each other, figure by figure.
package struct Updatevergelijking: Sendable {
    /// Every figure of either, in the order of publication.
    package let verschillen: [Cijferverschil]

    /// In the order of the newer update, with what only the older one has in its place. O(n log n) in the figures.
    package init(oud: Cijfers, nieuw: Cijfers) {
        let onlyOld = oud.all.filter { nieuw[$0.sleutel] == nil }
        let all = Cijfers(
            peildatum: nieuw.peildatum, kwartaal: nieuw.kwartaal, periodes: nieuw.periodes, figures: nieuw.all + onlyOld
        )
        verschillen = all.all.map {
            Cijferverschil(sleutel: $0.sleutel, oud: oud[$0.sleutel], nieuw: nieuw[$0.sleutel])
        }
    }

    /// Whether both publish the same figures, and no others.
    package var isEqual: Bool { verschillen.allSatisfy(\.isEqual) }
}
