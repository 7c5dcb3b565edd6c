/// A trend figure, or why there is none.
package enum Trendwaarde: Hashable, Sendable {
    /// Of `aantal` and `verandering`.
    case aantal(Int)
    /// Tenths of a percent, or of a jeugdige per thousand; of the other measures.
    case tienden(Int)
    /// The status is `ontbreekt`.
    case geen(Trendwaarde.Reden)

    /// Why a trend figure is not there; in `trend.csv` all of them are `ontbreekt`.
    package enum Reden: Hashable, Sendable {
        /// The period can't be shown as it was known at the peildatum.
        case punt(Trendpunt.Reden)
        /// The previous period of the reeks can't, so nothing can be said of the change.
        case vorigPunt(Trendpunt.Reden)
        /// Nobody is in what it would be a part of, or in what it would have changed from.
        case deelDoorNul
        /// `bevolking.csv` has no jeugdigen for the year.
        case geenBevolking
    }

    /// A part of a whole with one decimal, half away from zero; none of a whole without anybody.
    static func tienden(of part: Int, per scale: Int, of whole: Int) -> Trendwaarde {
        Afronding.tenths(part, per: scale, of: whole).map(Trendwaarde.tienden) ?? .geen(.deelDoorNul)
    }
}
