import Records

/// What the records of one jeugdige show of several periods. Used for one jeugdige after another, so that its memory is asked for once.
struct Periodebeelden: Sendable {
    private var beelden: [Periodebeeld]

    /// Of at most so many periods.
    init(count: Int) {
        beelden = [Periodebeeld](repeating: Periodebeeld(), count: count)
    }

    /// Adds all records of one jeugdige to those of the periods, from `first` on, that they touch; returns the places of these, a bit
    /// each, counted from `first`.
    mutating func add(
        _ regels: Span<Telregel>, in periodes: [Telperiodes.Telperiode], from first: Int,
        _ touched: TouchedPeriodes
    ) throws(Telfout) -> UInt64 {
        var beelden = beelden.mutableSpan
        let periodes = periodes.span
        var all: UInt64 = 0
        for index in regels.indices {
            let regel = regels[index]
            let known = regel.standen
            var rest = touched.places(from: regel.begindatum, through: regel.einddatum)
            all |= rest
            while rest != 0 {
                let place = rest.trailingZeroBitCount
                rest &= rest &- 1
                try beelden[place].add(regel, known: known, in: periodes[first &+ place])
            }
        }
        return all
    }

    /// That of the period in this place, which is empty afterwards.
    mutating func take(_ place: Int) -> Periodebeeld {
        let beeld = beelden[place]
        beelden[place] = Periodebeeld()
        return beeld
    }
}
