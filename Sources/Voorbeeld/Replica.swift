import Jeugdhulp

/// One world of jeugdigen with all its rows, before they are written.
struct Replica {
    /// The rows of each gemeente, in the order of `Gemeentelijst.regels`.
    let indicaties: [[Regel]]
    let declaraties: [[Regel]]

    init(zaad: UInt64, replica: Int) {
        var toeval = Toeval(zaad: zaad, replica: replica)
        let codes = Productcodes()
        var schetsen: [Declaratieschets] = []
        var indicatieboek = Indicatieboek()
        var declaratieboek = Declaratieboek()
        for (index, baan) in Loopbanen.make(toeval: &toeval).enumerated() {
            let woonplaats = Woonplaats(toeval: &toeval)
            let zorg = Tijdlijn.zorgperioden(of: baan, toeval: &toeval)
            let reeks = Indicatiereeks(baan: baan, zorg: zorg, woonplaats: woonplaats, toeval: &toeval)
            for indicatie in reeks.indicaties {
                let regel = indicatie.regel(of: index, woonplaats, codes, toeval: &toeval)
                indicatieboek.book(regel, toeval: &toeval)
            }
            let jeugdige = Declaratieschetser(jeugdige: index, baan: baan, woonplaats: woonplaats, codes: codes)
            jeugdige.sketch(zorg, into: &schetsen, toeval: &toeval)
            jeugdige.bookCredited(in: &declaratieboek, toeval: &toeval)
        }
        Bedragtoedeling.fit(&schetsen)
        for schets in schetsen { declaratieboek.book(schets.regel, toeval: &toeval) }
        declaratieboek.registerLastOnPeildatum()
        indicaties = Replica.perGemeente(indicatieboek.regels)
        declaraties = Replica.perGemeente(declaratieboek.regels)
    }

    /// The rows of each gemeente in order of registratiedatum; rows of one day keep the order in which they were booked.
    private static func perGemeente(_ regels: [Regel]) -> [[Regel]] {
        var slots = [Int](repeating: 0, count: CalendarDate.first.days(to: Horizon.peildatum) + 2)
        for regel in regels { slots[Int(regel.registratie.dayNumber) + 1] += 1 }
        for day in 1..<slots.count { slots[day] += slots[day - 1] }
        var order = [Int](repeating: 0, count: regels.count)
        for (index, regel) in regels.enumerated() {
            order[slots[Int(regel.registratie.dayNumber)]] = index
            slots[Int(regel.registratie.dayNumber)] += 1
        }
        var perGemeente = [[Regel]](repeating: [], count: Gemeentelijst.regels.count)
        for index in order { perGemeente[Int(regels[index].gemeente)].append(regels[index]) }
        return perGemeente
    }
}
