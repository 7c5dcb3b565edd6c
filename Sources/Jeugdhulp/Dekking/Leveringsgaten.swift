/// Quarters over which no gemeente delivered anything. A period with such a quarter is compared with nothing. Rekenregels, R2.8.
package struct Leveringsgaten: Hashable, Sendable {
    /// Not touched by any indicatie: figures of indicaties alone lack it.
    package let indicaties: Set<Kwartaal>
    /// Not touched by what the other figures are counted from.
    package let cijfers: Set<Kwartaal>

    /// Of the quarters that were looked at.
    package init(indicaties: Set<Kwartaal> = [], cijfers: Set<Kwartaal> = []) {
        self.indicaties = indicaties
        self.cijfers = cijfers
    }

    /// Whether there is none.
    package var isEmpty: Bool { indicaties.isEmpty && cijfers.isEmpty }

    /// The quarters of a period that the figures other than those of indicaties lack, in order.
    package func kwartalen(in periode: Periode) -> [Kwartaal] { periode.kwartalen.filter(cijfers.contains) }

    /// Whether figures of a period may be compared with those of another: it has no such quarter.
    package func isHeel(_ periode: Periode) -> Bool { kwartalen(in: periode).isEmpty }

    /// The same for one onderwerp; of the population nothing was delivered.
    package func isHeel(_ periode: Periode, _ onderwerp: Onderwerp) -> Bool {
        switch onderwerp {
        case .bevolking: true
        case .indicaties: !periode.kwartalen.contains(where: indicaties.contains)
        default: isHeel(periode)
        }
    }

    /// What either lacks.
    package func union(_ other: Leveringsgaten) -> Leveringsgaten {
        Leveringsgaten(indicaties: indicaties.union(other.indicaties), cijfers: cijfers.union(other.cijfers))
    }
}
