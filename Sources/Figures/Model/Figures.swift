package import Jeugdhulp

/// Figures of whatever kind, each once: what every report is made from, whatever made them.
package struct Figures: Sendable {
    /// In the order of `Dimensie`.
    package let all: [Figure]
    private let places: [Figure.Key: Int]

    /// `figures` in any order; each key once.
    package init(_ figures: [Figure]) {
        all = Figures.sorted(figures, by: Dimensie.allCases, \.key)
        places = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($1.key, $0) })
    }

    /// The figure with this key; `nil` for what is not among them.
    package subscript(_ key: Figure.Key) -> Waarde? { places[key].map { all[$0].waarde } }

    /// The figure with this key, with what is said beside it; `nil` for what is not among them.
    package func figure(_ key: Figure.Key) -> Figure? { places[key].map { all[$0] } }

    /// A figure of the eight tables; `nil` for what is not among them, such as the population in a running year.
    package subscript(_ onderwerp: Onderwerp, _ gebied: Gebied, _ periode: Periode, _ maat: Maat) -> Waarde? {
        self[Figure.Key(onderwerp, gebied, periode, maat)]
    }

    /// Each with another value; the keys stay.
    package func map(_ change: (Figure) -> Figure) -> Figures { Figures(all.map(change)) }

    /// Keys in the order of some dimensions; nothing is allocated per comparison.
    static func sorted(_ keys: [Figure.Key], by order: [Dimensie]) -> [Figure.Key] {
        sorted(keys, by: order) { $0 }
    }

    /// Elements in the order of some dimensions of their keys.
    static func sorted<Element>(
        _ elements: [Element], by order: [Dimensie], _ key: (Element) -> Figure.Key
    ) -> [Element] {
        elements.map { (place: SortKey(key($0)), element: $0) }
            .sorted { $0.place.precedes($1.place, by: order) }.map(\.element)
    }
}
