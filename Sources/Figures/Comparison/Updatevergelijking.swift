package import Jeugdhulp

/// Two updates set beside each other, figure by figure and file by file.
package struct Updatevergelijking: Sendable {
    /// What stands in one file of either.
    package struct Bestand: Sendable {
        /// Which file.
        package let layout: Layout
        /// Every figure of either, in the order of the file.
        package let verschillen: [Figuurverschil]
    }

    /// Those of which either update has figures.
    package let bestanden: [Bestand]

    /// All figures that can be read back; of a period with `gaten` no difference is told. O(n log n) in the figures.
    package init(oud: Figures, nieuw: Figures, gaten: Leveringsgaten = Leveringsgaten()) {
        bestanden = Layout.readable.compactMap { layout in
            let (before, after) = (
                Updatevergelijking.comparable(oud, layout), Updatevergelijking.comparable(nieuw, layout)
            )
            let keys = after.all.map(\.key) + before.all.map(\.key).filter { after[$0] == nil }
            guard !keys.isEmpty else { return nil }
            return Bestand(
                layout: layout,
                verschillen: Figures.sorted(keys, by: layout.order).map {
                    Figuurverschil(
                        key: $0, oud: before.figure($0), nieuw: after.figure($0),
                        isVergelijkbaar: gaten.isHeel($0.periode, $0.onderwerp))
                })
        }
    }

    /// Whether both publish the same figures, and no others.
    package var isEqual: Bool { verschillen.allSatisfy(\.isEqual) }

    /// Of all files.
    package var verschillen: [Figuurverschil] { bestanden.flatMap(\.verschillen) }

    /// Of two figures that are the same but for what follows from the rest, which only a file that was not made by this program can
    /// have, the first counts.
    private static func comparable(_ figures: Figures, _ layout: Layout) -> Figures {
        var seen: Set<Figure.Key> = []
        return Figures(
            figures.of(layout).compactMap { figure in
                let key = layout.comparable(figure.key)
                return seen.insert(key).inserted ? Figure(key, figure.waarde, kanttekening: figure.kanttekening) : nil
            })
    }
}
