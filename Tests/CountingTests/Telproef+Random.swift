import Jeugdhulp
import TestSupport

@testable import Counting
@testable import Records

extension Telproef {
    /// Periods from `vanaf` through the third quarter of 2020, and so many earlier peildata.
    init(seed: UInt64, vanaf: Int, eerdere: Int, hasVorige: Bool, jeugdigen: Int) {
        var random = SplitMix(seed: seed)
        let periodes: [Periode] = (vanaf...2019).map { periode("\($0)") } + [periode("2020-tm-Q3")]
        let further = [periode("2018-tm-Q3"), periode("2019-tm-Q3")]
        // Of a period before the first one only some earlier peildata are asked.
        let asked: [Periode] = Array(periodes.suffix(5)) + further + [periode("\(vanaf - 1)")]
        let opdracht = Telopdracht(
            peildatum: date("2020-10-31"), periodes: periodes, furtherPeriodes: further,
            eerdere: (0..<eerdere).map { number in
                Telopdracht.EerdereStand(
                    peildatum: date("2020-10-30", earlier: number * 40),
                    periodes: (0...random.number(0...2)).map { _ in asked[random.number(0...asked.count - 1)] })
            },
            vorige: hasVorige
                ? Telopdracht.EerdereStand(
                    peildatum: date("2020-07-31"), periodes: periodes.dropLast() + [periode("2020-tm-Q2")])
                : nil)
        self.init(opdracht, Bronnen(&random, changeYear: 2019))
        for jeugdige in 0..<jeugdigen {
            regels += randomRegels(of: UInt64(jeugdige) << 40 | 7, firstYear: vanaf - 2, &random)
        }
    }

    /// Of one jeugdige: known alike in all standen, or in those of which everything is asked, or in just any.
    private func randomRegels(of jeugdige: UInt64, firstYear: Int, _ random: inout SplitMix) -> [Regel] {
        let all: UInt32 = 1 << UInt32(standCount) - 1
        let full: UInt32 = (weg?.standen ?? []).reduce(1) { $0 | 1 << UInt32($1) }
        let notVorige = ~(weg.map { 1 << UInt32($0.vorige) } ?? UInt32(0))
        let knowing = random.number(0...2) == 0 ? notVorige : .max
        let (kind, hasCredits) = (random.number(0...2), random.number(0...2) == 0)
        var regels: [Regel] = []
        for _ in 0...random.number(0...5) {
            let any = UInt32(truncatingIfNeeded: random.next()) & all
            var regel = Regel.random(of: jeugdige, firstYear: firstYear, &random)
            let sets: [UInt32] = [all, any & 1 == 1 ? any | full : any & ~full, any]
            regel.standen = sets[kind] & knowing
            regels.append(regel)
            guard hasCredits, regel.isDeclaratie else { continue }
            regel.cents = random.number(0...2) == 0 ? -regel.cents / 3 - 1 : -regel.cents
            regel.standen &= random.number(0...1) == 0 ? .max : UInt32(truncatingIfNeeded: random.next())
            regels.append(regel)
        }
        return regels
    }
}

extension Regel {
    /// Care that begins in some year up to 2021, not yet known in any stand.
    fileprivate static func random(of jeugdige: UInt64, firstYear: Int, _ random: inout SplitMix) -> Regel {
        var regel = Regel(jeugdige: jeugdige, standen: 0)
        regel.voorziening = Voorziening.allCases[random.number(0...7)]
        regel.isDeclaratie = random.number(0...2) != 0
        regel.cents =
            regel.isDeclaratie ? Int64(random.number(0...[1, 3, 5000, 999_999_999_999][random.number(0...3)])) : 0
        let day = random.number(0...364)
        regel.begin = Int(date("\(random.number(firstYear...2021))-01-01").dayNumber) + day
        regel.eind = regel.begin + random.number(0...[0, 31, 700, 9000][random.number(0...3)])
        if random.number(0...9) == 0 { regel.eind = Int(CalendarDate.last.dayNumber) }
        return regel
    }
}

/// The day that is written so, or one some days earlier.
private func date(_ iso: String, earlier days: Int = 0) -> CalendarDate {
    guard let date = CalendarDate(iso: iso)?.advanced(by: -days) else { preconditionFailure("no day: \(iso)") }
    return date
}
