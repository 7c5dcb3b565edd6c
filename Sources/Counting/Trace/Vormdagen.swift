package import Jeugdhulp
package import Records

/// On which days of a period a jeugdige is niet thuis, and in which form: the heaviest of each day. Rekenregels, R7.
package struct Vormdagen: Sendable {
    /// In order; each run of days as long as it can be.
    package let runs: [(vorm: Verblijfsvorm, days: DayRange)]

    /// `records` are all those of the jeugdige that exist.
    package init(_ periode: Periode, _ records: [PlacedRecord], bronregels: Bronregels) throws(Telfout) {
        let opdracht = Telopdracht(peildatum: .last, periodes: [periode])
        let telvak = Telperiodes(opdracht, plan: Standenplan(opdracht), bronregels: bronregels).periodes[0]
        let verblijf = records.filter { $0.voorziening.verblijfsvorm != nil }.map { Verblijfsrecord(Telregel($0)) }
        var runs: [(vorm: Verblijfsvorm, first: Int32, last: Int32)] = []
        for day in telvak.firstDay...telvak.lastDay {
            guard let vorm = try telvak.vorm(on: day, of: verblijf) else { continue }
            if let last = runs.last, last.vorm == vorm, last.last == day - 1 {
                runs[runs.count - 1].last = day
            } else {
                runs.append((vorm, day, day))
            }
        }
        self.runs = runs.compactMap { run in
            guard let first = CalendarDate(dayNumber: Int(run.first)), let last = CalendarDate(dayNumber: Int(run.last))
            else {
                return nil
            }
            return DayRange(first, through: last).map { (run.vorm, $0) }
        }
    }
}
