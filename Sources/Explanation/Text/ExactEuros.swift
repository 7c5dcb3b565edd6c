import Figures
import Jeugdhulp
import Publication

/// An amount with its cents.
enum ExactEuros {
    /// `€ 1.234,56`; `-€ 0,50` below zero.
    static func text(_ cents: Int64) -> String {
        let text = PlainNumber.text(Int64(cents.magnitude % 100), decimals: 2)
        let euros = DutchNumber.grouped(Int(cents.magnitude / 100))
        return (cents < 0 ? "-€ " : "€ ") + euros + text.dropFirst()
    }
}
