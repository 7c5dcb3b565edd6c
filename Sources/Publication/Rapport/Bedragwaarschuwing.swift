import Figures
import Jeugdhulp

/// Amounts of a table that may not be compared with those of the period before, because something else was added up.
struct Bedragwaarschuwing {
    /// Those of which the amount gets a mark.
    private(set) var periodes: Set<Periode> = []
    /// Under the table; one for each such period.
    private(set) var notes: [Phrase] = []

    init(_ table: PublishedTable, _ update: Update) {
        guard let onderwerp = table.columns.first(where: { $0.maat == .bedrag })?.onderwerp else { return }
        let vormen = Verblijfsvorm.allCases.filter { onderwerp == .nietThuis || Onderwerp($0) == onderwerp }
        for (eerder, later) in zip(update.kop.periodes, update.kop.periodes.dropFirst()) {
            guard update.kop.gaten.isHeel(eerder), update.kop.gaten.isHeel(later),
                case .bedrag(let before)? = update.waarde(onderwerp, eerder, .bedrag),
                case .bedrag(let after)? = update.waarde(onderwerp, later, .bedrag), before.cents > 0
            else { continue }
            let wissels = Bedragwaarschuwing.wissels(vormen, update, eerder, later)
            let supplements = [eerder, later].map { Bedragwaarschuwing.aanvullend(vormen, update, $0) }
            guard !wissels.isEmpty || (supplements[0] == 0) != (supplements[1] == 0) else { continue }
            periodes.insert(later)
            let aantallen = [eerder, later].map { update.waarde(onderwerp, $0, .aantal)?.aantal ?? 0 }
            var parts = [
                "Het bedrag \(Bedragwaarschuwing.course(before, after, aantallen)) van \(eerder.inZin) op \(later.inZin)."
            ]
            if !wissels.isEmpty {
                parts.append("In \(later.inZin) is anders geteld: \(Opsomming.en(wissels.map(\.inWords))).")
            }
            if supplements[1] > 0 {
                parts.append(
                    "\(DutchNumber.euros(EuroCents(cents: supplements[1]))) is in \(later.inZin) buiten de declaraties om opgevraagd."
                )
            }
            notes.append("\(strong: "! Vergelijk deze bedragen niet.") \(parts.joined(separator: " "))")
        }
    }

    private static func wissels(
        _ vormen: [Verblijfsvorm], _ update: Update, _ eerder: Periode, _ later: Periode
    ) -> [Bronwissel] {
        let own = Set(vormen.flatMap(\.voorzieningen))
        return Bronwissel.all(update.regels.bronregels, eerder: eerder.year, later: later.year).compactMap { wissel in
            let left = wissel.voorzieningen.filter(own.contains)
            return left.isEmpty ? nil : Bronwissel(voorzieningen: left, oud: wissel.oud, nieuw: wissel.nieuw)
        }
    }

    private static func aanvullend(_ vormen: [Verblijfsvorm], _ update: Update, _ periode: Periode) -> Int64 {
        vormen.reduce(0) { sum, vorm in
            guard case .bedrag(let bedrag)? = update.waarde(Onderwerp(vorm), periode, .aanvullend) else { return sum }
            return sum + bedrag.cents
        }
    }

    /// `daalt met 14%, terwijl er 3% meer jeugdigen waren,`
    private static func course(_ before: EuroCents, _ after: EuroCents, _ aantallen: [Int]) -> String {
        let (difference, base) = (Int128(after.cents) - Int128(before.cents), Int128(before.cents))
        let percent = (abs(difference) * 200 + base) / (base * 2)
        let verb = after.cents < before.cents ? "daalt" : "stijgt"
        let money = percent == 0 ? "verandert nauwelijks" : "\(verb) met \(percent)%"
        guard aantallen[0] >= Bereik.leastForPercentage else { return money }
        let pair = Paar(laatste: aantallen[1], eerder: aantallen[0])
        guard pair.richting != 0 else { return money + ", bij evenveel jeugdigen," }
        return money + ", bij \(Bereik.percent(pair))% \(pair.richting > 0 ? "meer" : "minder") jeugdigen,"
    }
}

extension Voorlopigheid {
    /// What is to be said under a table with provisional periods; nothing of population, which has none.
    static func notes(_ periodes: [Periode], _ update: Update) -> [Phrase] {
        periodes.filter(update.voorlopigheid.geldt).map { periode in
            let part = periode.soort == .jaar ? "" : "is een deel van een jaar en "
            let beside = periode.soort == .jaar ? "" : " Zet het niet naast hele jaren."
            return "* \(emphasis: "Voorlopig"): \(periode.label) \(part)wordt nog completer.\(beside)"
        }
    }
}
