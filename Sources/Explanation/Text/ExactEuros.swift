import Figures
import Jeugdhulp

/// An amount with its cents.
enum ExactEuros {
    /// `€ 1234,56`; `-€ 0,50` below zero.
    static func text(_ cents: Int64) -> String {
        let text = PlainNumber.text(cents, decimals: 2)
        return text.hasPrefix("-") ? "-€ " + text.dropFirst() : "€ " + text
    }
}
