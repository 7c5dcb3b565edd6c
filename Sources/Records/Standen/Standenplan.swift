import Jeugdhulp

/// Which standen one counting makes, and in which of them a version is known.
package struct Standenplan: Sendable {
    /// The way from the previous update to this one, a stand after each step. Each step applies the changes of one cause.
    package struct Bijstelweg: Sendable {
        /// What the previous update could know: its peildatum, the rules of now.
        package let vorige: Standen
        /// Without what was withdrawn since.
        package let afterWithdrawn: Standen
        /// With what was corrected since too.
        package let afterCorrected: Standen
        /// With what credits too.
        package let afterCredited: Standen
        /// With what else was registered too; only of jeugdigen that were known.
        package let afterLate: Standen

        /// Those between the previous update and this one.
        package var between: Standen { afterWithdrawn.union(afterCorrected).union(afterCredited).union(afterLate) }
    }

    /// A peildatum before that of the update.
    struct Eerdere: Sendable {
        let peildatum: CalendarDate
        let stand: Standen
    }

    /// Ordered by peildatum. The previous update's may be that of the update itself.
    let eerdere: [Eerdere]
    /// `nil` where there is no previous update to explain.
    package let bijstelweg: Bijstelweg?
    /// What must be counted of earlier peildata, each with its stand.
    package let wanted: [(Telopdracht.EerdereStand, Standen)]
    /// Of the update and of all of `eerdere`.
    private let all: Standen
    /// The standen that know what was registered on a day, from the day after the first of `eerdere` through the last of them.
    private let byDay: [Standen]
    private let firstDay: Int32

    /// For what is asked.
    package init(_ opdracht: Telopdracht) {
        var number = 1
        func next() -> Standen {
            defer { number += 1 }
            return Standen(number: number)
        }
        wanted = opdracht.eerdere.map { ($0, next()) }
        var eerdere = wanted.map { Eerdere(peildatum: $0.0.peildatum, stand: $0.1) }
        if let vorige = opdracht.vorige {
            let stand = next()
            eerdere.append(Eerdere(peildatum: vorige.peildatum, stand: stand))
            bijstelweg = Bijstelweg(
                vorige: stand, afterWithdrawn: next(), afterCorrected: next(), afterCredited: next(),
                afterLate: next())
        } else {
            bijstelweg = nil
        }
        let ordered = eerdere.sorted { ($0.peildatum, $0.stand.bits) < ($1.peildatum, $1.stand.bits) }
        self.eerdere = ordered
        all = ordered.reduce(.update) { $0.union($1.stand) }
        guard let first = ordered.first?.peildatum.dayNumber, let last = ordered.last?.peildatum.dayNumber else {
            (firstDay, byDay) = (0, [])
            return
        }
        firstDay = first + 1
        byDay = (first..<last).map { day in
            ordered.reduce(.update) { $1.peildatum.dayNumber > day ? $0.union($1.stand) : $0 }
        }
    }

    /// Whether only the update itself is counted.
    var isUpdateOnly: Bool { eerdere.isEmpty }

    /// Those of which everything is asked: the update, and the way to it from the previous one.
    package var fullStanden: Standen { bijstelweg.map { $0.vorige.union($0.between).union(.update) } ?? .update }

    /// The standen, of the update and of earlier peildata, that know what was registered on this day.
    func standen(registeredOn day: Int32) -> Standen {
        let place = Int(day - firstDay)
        if place < 0 { return all }
        return place < byDay.count ? byDay[place] : .update
    }
}
