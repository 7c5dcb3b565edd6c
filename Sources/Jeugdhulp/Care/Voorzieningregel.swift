/// One line of `voorzieningen.csv`: which voorziening a productcode, or every productcode with a prefix, stands for.
///
/// Source: Rekenregels, R1.4.
package struct Voorzieningregel: Hashable, Sendable {
    /// The code, or the prefix without its star.
    package let code: [UInt8]
    /// Whether the productcode ended in `*`.
    package let isPrefix: Bool
    /// Never `onbekend`, which no file may name.
    package let voorziening: Voorziening
    /// Place in `gemeenten.csv` of the only gemeente it holds for; `nil` when it holds for all.
    package let gemeente: Int?
    /// The begindata it holds for.
    package let days: DayRange

    /// `code` comes without its star; what is in the file is checked where it is read.
    package init(code: [UInt8], isPrefix: Bool, voorziening: Voorziening, gemeente: Int?, days: DayRange) {
        self.code = code
        self.isPrefix = isPrefix
        self.voorziening = voorziening
        self.gemeente = gemeente
        self.days = days
    }
}

/// All lines of `voorzieningen.csv`, in the order in which they go before each other: one for the row's own gemeente before a
/// general one, then an exact code before a prefix, then the longest prefix (Rekenregels, R1.4).
package struct Voorzieningregels: Sendable {
    private let exact: [[UInt8]: [Voorzieningregel]]
    private let prefixes: [[UInt8]: [Voorzieningregel]]
    /// Of the prefixes, each once, the longest first.
    private let prefixLengths: [Int]

    /// In any order; that no two can tie was checked where the file is read.
    package init(_ regels: [Voorzieningregel]) {
        exact = Dictionary(grouping: regels.filter { !$0.isPrefix }, by: \.code)
        prefixes = Dictionary(grouping: regels.filter(\.isPrefix), by: \.code)
        prefixLengths = Set(prefixes.keys.map(\.count)).sorted(by: >)
    }

    /// Number of lines.
    package var count: Int { (Array(exact.values) + Array(prefixes.values)).reduce(0) { $0 + $1.count } }

    /// The lines that can hold for a productcode in a gemeente, first the one that goes before the others; none for an empty code.
    ///
    /// Takes as many look-ups as there are lengths of prefixes.
    package func candidates(for code: [UInt8], gemeente: Int) -> [Voorzieningregel] {
        guard !code.isEmpty else { return [] }
        var fitting = exact[code] ?? []
        for length in prefixLengths where length <= code.count { fitting += prefixes[Array(code.prefix(length))] ?? [] }
        return fitting.filter { $0.gemeente == gemeente } + fitting.filter { $0.gemeente == nil }
    }
}
