import Jeugdhulp

/// Makes the declaraties of one jeugdige, still without their final amounts.
struct Declaratieschetser {
    let jeugdige: Int
    let baan: Loopbaan
    let woonplaats: Woonplaats
    let codes: Productcodes

    /// The declaraties of its care, and now and then overig or onbekend care beside it.
    func sketch(_ zorg: [Zorgperiode], into schetsen: inout [Declaratieschets], toeval: inout Toeval) {
        for zorgperiode in zorg {
            let gemeente = woonplaats.gemeente(on: zorgperiode.dagen.first)
            let intensity = toeval.between(45...190)
            let achterstand = Registratie.achterstand(of: zorgperiode.dagen, toeval: &toeval)
            for dagen in Declaratiereeks.stretches(of: zorgperiode, gemeente: gemeente, toeval: &toeval) {
                let percentage = intensity * toeval.between(85...115) / 100
                var schets = sketch(zorgperiode.soort, dagen, percentage: percentage, toeval: &toeval)
                schets.regel.registratie = max(schets.regel.registratie, achterstand)
                schetsen.append(schets)
            }
        }
        for (index, periode) in Horizon.perioden.enumerated() where baan[index].isGedeclareerd(in2018: index == 0) {
            guard toeval.happens(45) else { continue }
            let soort: Zorgsoort = toeval.happens(25) ? .onbekend : .overig
            for _ in 0...toeval.below(3) {
                let month = self.month(in: periode, toeval: &toeval)
                schetsen.append(sketch(soort, month, percentage: 100, toeval: &toeval))
            }
        }
    }

    /// Care that was declared and then wholly credited, for jeugdigen who were not declared for in that period, and a
    /// stay that was declared by mistake for jeugdigen who are thuis.
    func bookCredited(in boek: inout Declaratieboek, toeval: inout Toeval) {
        for (index, periode) in Horizon.perioden.enumerated() {
            let soort: Zorgsoort
            if baan[index].isOngebruikt, toeval.happens(35) {
                soort = .ambulant
            } else if baan[index].isThuis, toeval.happens(2) {
                soort = .residentieel
            } else {
                continue
            }
            let percentage = toeval.between(60...130)
            var schets = sketch(
                soort, month(in: periode, toeval: &toeval), percentage: percentage, toeval: &toeval)
            schets.regel.cents = Int64(schets.gewicht * 100 + toeval.below(100))
            boek.bookCredited(schets.regel, toeval: &toeval)
        }
    }

    private func sketch(
        _ soort: Zorgsoort, _ dagen: DayRange, percentage: Int, toeval: inout Toeval
    ) -> Declaratieschets {
        let gemeente = woonplaats.gemeente(on: dagen.first)
        let regel = Regel(
            jeugdige: Int32(jeugdige), nummer: 0, begin: dagen.first, einde: dagen.last,
            registratie: Registratie.declaratie(careEnds: dagen.last, toeval: &toeval), gemeente: gemeente,
            product: codes.code(for: soort, on: dagen.first, gemeente: gemeente, keuze: jeugdige))
        let gewicht = max(10, soort.dagtarief * dagen.count * percentage / 100)
        return Declaratieschets(regel: regel, soort: soort, gewicht: gewicht, baan: baan)
    }

    /// A whole calendar month of the period.
    private func month(in periode: DayRange, toeval: inout Toeval) -> DayRange {
        let (year, month, _) = toeval.day(in: periode).components
        return DayRange(
            between: Horizon.dag(year, month, 1),
            and: Horizon.dag(year, month, CalendarDate.daysInMonth(month, year: year)))
    }
}
