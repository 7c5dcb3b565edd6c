/// One line of `voorzieningen.csv`: which voorziening a productcode, or every productcode with a prefix, stands for.
///
/// Source: contract, section 1.
package struct Voorzieningregel: Hashable, Sendable {
    /// The code, or the prefix without its star.
    package let code: [UInt8]
    package let isPrefix: Bool
    package let voorziening: Voorziening
    /// Place in `gemeenten.csv` of the only gemeente it holds for; `nil` when it holds for all.
    package let gemeente: Int?
    /// The begindata it holds for.
    package let days: DayRange

    package init(code: [UInt8], isPrefix: Bool, voorziening: Voorziening, gemeente: Int?, days: DayRange) {
        self.code = code
        self.isPrefix = isPrefix
        self.voorziening = voorziening
        self.gemeente = gemeente
        self.days = days
    }

    /// Whether both could fit one row with neither going before the other.
    package func ties(with other: Voorzieningregel) -> Bool {
        code == other.code && isPrefix == other.isPrefix && gemeente == other.gemeente && days.touches(other.days)
    }

    fileprivate func goesBefore(_ other: Voorzieningregel) -> Bool {
        if (gemeente == nil) != (other.gemeente == nil) { return gemeente != nil }
        if isPrefix != other.isPrefix { return !isPrefix }
        return code.count > other.code.count
    }
}

/// All lines of `voorzieningen.csv`, in the order in which they go before each other: one for the row's own gemeente before a
/// general one, then an exact code before a prefix, then the longest prefix (contract, section 1).
package struct Voorzieningregels: Sendable {
    private let inOrder: [Voorzieningregel]

    package init(_ regels: [Voorzieningregel]) {
        let numbered = regels.enumerated().sorted { left, right in
            if left.element.goesBefore(right.element) { return true }
            if right.element.goesBefore(left.element) { return false }
            return left.offset < right.offset
        }
        inOrder = numbered.map(\.element)
    }

    /// The lines that can hold for a productcode, first the one that goes before the others; none for an empty code.
    package func candidates(for code: [UInt8]) -> [Voorzieningregel] {
        guard !code.isEmpty else { return [] }
        return inOrder.filter { $0.isPrefix ? code.starts(with: $0.code) : code == $0.code }
    }
}
