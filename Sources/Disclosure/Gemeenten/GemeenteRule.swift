/// By which figures per gemeente are rounded and hidden. Rekenregels, R8.2 and R8.3.
package struct GemeenteRule: Hashable, Sendable {
    /// Counts are rounded to multiples of this.
    package static let step = 5
    /// Behind what is hidden so many numbers must be left.
    static let leastValues = 5
    /// And behind a shown one so many, so that a change between two updates may be five numbers too.
    static let leastShownValues = 3
    /// The greatest part of an amount that one jeugdige may have, in percent.
    static let dominantJeugdige: Int64 = 50
    /// The greatest part that one known aanbieder may have.
    static let dominantAanbieder: Int64 = 85
    /// How wide what is known of a hidden amount must be, in percent of it.
    static let leastWidth: Int64 = 20
    /// So many are tried for whether hiding it alone helps.
    static let mostTried = 16

    /// `minimum_celgrootte`: what is shown stands for at least so many jeugdigen.
    package let minimum: Int
    /// `afronding_bedrag_gemeente`, in cents.
    package let amountStep: Int64

    /// `amountStep` is in whole euros, above zero.
    package init(minimum: Int, amountStep euros: Int) {
        self.minimum = minimum
        amountStep = Int64(euros) * 100
    }

    /// How many a rounded count may be off.
    static let slack = step / 2

    /// As it is shown; `nil` for one that is hidden. Of nobody 0 is shown.
    package func shown(_ count: Int) -> Int? {
        if count == 0 { return 0 }
        let rounded = GemeenteRule.step * ((count + GemeenteRule.slack) / GemeenteRule.step)
        return rounded - GemeenteRule.slack >= minimum ? rounded : nil
    }

    /// The greatest count that is always hidden.
    package var greatestHidden: Int {
        let step = GemeenteRule.step
        let leastShown = step * ((max(minimum, 1) + GemeenteRule.slack + step - 1) / step)
        return leastShown - GemeenteRule.slack - 1
    }

    /// An amount in cents as it is shown: to the nearest step, half away from zero.
    package func rounded(_ cents: Int64) -> Int64 {
        // The greatest amount that fits is no multiple, and is told as the greatest multiple below it.
        let steps = min((cents.magnitude + UInt64(amountStep) / 2) / UInt64(amountStep), UInt64(Int64.max / amountStep))
        let rounded = Int64(steps) * amountStep
        return cents < 0 ? -rounded : rounded
    }

    /// The amounts that are shown as this one, which is a multiple of the step.
    func amounts(shownAs rounded: Int64) -> ClosedRange<Int64> {
        let half = amountStep / 2
        // What lies halfway goes away from zero.
        let least = rounded > 0 ? rounded - half : rounded - (amountStep - half) + 1
        let greatest = rounded < 0 ? rounded + half : rounded + (amountStep - half) - 1
        return least...greatest
    }
}
