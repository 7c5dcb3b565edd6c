/// The order in which the rows of one delivery are written.
struct Volgorde {
    private let wereld: Wereld
    private let jeugdigen: Range<Int>
    private let eersteMaand: Int
    private let soort: Vorm.Volgorde

    init(_ wereld: Wereld, _ levering: Int, _ soort: Vorm.Volgorde) {
        self.wereld = wereld
        jeugdigen = wereld.jeugdigen(of: levering)
        eersteMaand = wereld.verschuiving * levering
        self.soort = soort
    }

    /// Calls with the jeugdige and the month of its care of every declaratie.
    func declaraties(_ body: (_ jeugdige: Int, _ volgmaand: Int) -> Void) {
        let count = jeugdigen.count * Wereld.maanden
        switch soort {
        case .maand: perMaand(body)
        case .jeugdige:
            for jeugdige in jeugdigen {
                for volgmaand in 0..<Wereld.maanden { body(jeugdige, volgmaand) }
            }
        case .doorElkaar:
            shuffled(count) { body(jeugdigen.lowerBound + $0 / Wereld.maanden, $0 % Wereld.maanden) }
        }
    }

    /// Calls with the jeugdige of every indicatie.
    func indicaties(_ body: (_ jeugdige: Int) -> Void) {
        guard soort == .doorElkaar else { return jeugdigen.forEach(body) }
        shuffled(jeugdigen.count) { body(jeugdigen.lowerBound + $0) }
    }

    /// Month after month, as they are declared.
    private func perMaand(_ body: (Int, Int) -> Void) {
        for maand in eersteMaand..<(eersteMaand + Wereld.beginmaanden + Wereld.maanden - 1) {
            let earliest = wereld.eersteJeugdige(from: max(maand - Wereld.maanden + 1, 0))
            let caring = (earliest..<wereld.eersteJeugdige(from: maand + 1)).clamped(to: jeugdigen)
            for jeugdige in caring { body(jeugdige, maand - wereld.beginmaand(jeugdige)) }
        }
    }

    /// Every number below the count once, in an order without a pattern: a shuffle of the next power of four, by four rounds of Feistel.
    private func shuffled(_ count: Int, _ body: (Int) -> Void) {
        var half = 1
        while 1 << (2 * half) < count { half += 1 }
        let mask = 1 << half - 1
        for index in 0..<(1 << (2 * half)) {
            var (left, right) = (index >> half, index & mask)
            for round in 0..<4 {
                (left, right) = (right, left ^ Int(Wereld.mix(right, round) >> 20) & mask)
            }
            let place = left << half | right
            if place < count { body(place) }
        }
    }
}
