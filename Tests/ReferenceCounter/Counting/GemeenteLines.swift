/// Writes the lines of `cijfers.csv` for gemeenten (Rekenregels, R8.1 to R8.3), with nothing hidden but what a rule hides by itself: what is
/// hidden because it would follow from the rest (R8.6) is not worked out here.
struct GemeenteLines {
    var periods: [Period]
    var indicaties: [Care]
    /// By key: gemeente, number, aanbieder.
    var declaraties: [[[UInt8]]: Care]
    var referentie: Referentie
    var instellingen: Instellingen
    var peildatum: Day

    private static let gezin = ["pleegzorg", "gezinshuis"]
    private static let wonen = ["residentieel", "beschikbaarheidsvoorziening"]
    private static let plus = ["jeugdzorgplus"]

    /// Without a header; none where there is but one gemeente.
    func lines() -> [String] {
        let codes = referentie.gemeenten.sorted()
        guard codes.count > 1 else { return [] }
        var lines: [String] = []
        for code in codes {
            for period in periods where period.isWholeYear { lines += bevolking(code, period) }
        }
        let onderwerpen = [
            ("2", "indicaties"), ("2", "declaraties"), ("3", "thuis"), ("4", "niet_thuis"),
            ("5", "ambulant_bij_niet_thuis"),
            ("6", "gezinsvormen"), ("7", "residentieel"), ("8", "jeugdzorgplus"), ("", "residentieel_of_jeugdzorgplus"),
        ]
        for (tabel, onderwerp) in onderwerpen {
            for code in codes {
                for period in periods {
                    let start = "\(tabel);\(onderwerp);\(code);\(period.code);"
                    let cells = Cells(self, code, period)
                    lines.append(start + "aantal;" + cells.aantal(onderwerp))
                    if tabel != "2" { lines.append(start + "bedrag;" + cells.bedrag(onderwerp)) }
                }
            }
        }
        return lines
    }

    private func bevolking(_ code: String, _ period: Period) -> [String] {
        let start = "1;bevolking;\(code);\(period.code);"
        guard let line = referentie.bevolking.first(where: { $0.year == period.year && $0.gemeente == code }) else {
            return ["inwoners;", "jeugdigen;", "percentage;"].map { start + $0 + ";ontbreekt" }
        }
        let percentage =
            line.inwoners == 0 ? ";ontbreekt" : "\(percentageText(line.jeugdigen, of: line.inwoners));"
        return [
            start + "inwoners;\(line.inwoners);", start + "jeugdigen;\(line.jeugdigen);",
            start + "percentage;" + percentage,
        ]
    }

    /// One gemeente in one period.
    private struct Cells {
        let code: String
        let period: Period
        let own: [(aanbieder: [UInt8], care: Care)]
        let indicaties: [Care]
        let count: PeriodCount
        let all: GemeenteLines

        init(_ lines: GemeenteLines, _ code: String, _ period: Period) {
            own = lines.declaraties.filter { $0.value.gemeente == code }.map { ($0.key[2], $0.value) }
            indicaties = lines.indicaties.filter { $0.gemeente == code }
            (self.code, self.period, all) = (code, period, lines)
            count = PeriodCount(
                period: period, indicaties: indicaties, declaraties: own.map(\.care), referentie: lines.referentie)
        }

        /// `15;` or `;onderdrukt`.
        func aantal(_ onderwerp: String) -> String {
            if onderwerp == "residentieel" || onderwerp == "jeugdzorgplus" { return ";onderdrukt" }
            if isMissing(onderwerp) { return ";ontbreekt" }
            return shown(onderwerp).map { "\($0);" } ?? ";onderdrukt"
        }

        func bedrag(_ onderwerp: String) -> String {
            if onderwerp == "residentieel" || onderwerp == "jeugdzorgplus" { return ";onderdrukt" }
            if isMissing(onderwerp) { return ";ontbreekt" }
            if !isReliable { return ";niet_betrouwbaar" }
            if isForRegionAlone(onderwerp) { return ";ontbreekt" }
            let forms = ["gezinsvormen", "residentieel_of_jeugdzorgplus"]
            let together = forms.contains(onderwerp) ? forms : [onderwerp]
            let hidden = together.contains { !isForRegionAlone($0) && hides($0) }
            return hidden && !isNothing(onderwerp) ? ";onderdrukt" : euroText(rounded(cents(onderwerp))) + ";"
        }

        private func isMissing(_ onderwerp: String) -> Bool {
            !(onderwerp == "indicaties" ? indicaties : own.map(\.care)).contains { $0.touches(period) }
        }

        private func jeugdigen(_ onderwerp: String) -> Jeugdigen {
            let every = allVoorzieningen + ["onbekend"]
            switch onderwerp {
            case "indicaties": return every.reduce(into: []) { $0.formUnion(count.withIndicatie($1)) }
            case "declaraties": return every.reduce(into: []) { $0.formUnion(count.withDeclaratie($1)) }
            case "thuis": return count.union("ambulant").subtracting(count.nietThuis)
            case "ambulant_bij_niet_thuis": return count.union("ambulant").intersection(count.nietThuis)
            default: return count.union(ofAll: voorzieningen(onderwerp))
            }
        }

        private func voorzieningen(_ onderwerp: String) -> [String] {
            switch onderwerp {
            case "niet_thuis": GemeenteLines.gezin + GemeenteLines.wonen + GemeenteLines.plus
            case "gezinsvormen": GemeenteLines.gezin
            case "residentieel_of_jeugdzorgplus": GemeenteLines.wonen + GemeenteLines.plus
            default: []
            }
        }

        /// 5 × ⌊(c + 2) / 5⌋ where that less 2 is at least the minimum; nobody is shown.
        private func shown(_ onderwerp: String) -> Int? {
            let counted = jeugdigen(onderwerp).count
            let rounded = 5 * ((counted + 2) / 5)
            return counted == 0 ? 0 : rounded - 2 >= all.instellingen.minimum ? rounded : nil
        }

        /// What each declaratie has of an onderwerp.
        private func parts(_ onderwerp: String) -> [(aanbieder: [UInt8], jeugdige: [UInt8], cents: Int)] {
            let nietThuis = count.nietThuis
            return own.filter { _, care in
                switch onderwerp {
                case "thuis": care.voorziening == "ambulant" && !nietThuis.contains(care.jeugdige)
                case "ambulant_bij_niet_thuis": care.voorziening == "ambulant" && nietThuis.contains(care.jeugdige)
                default: voorzieningen(onderwerp).contains(care.voorziening)
                }
            }.map { ($0.aanbieder, $0.care.jeugdige, $0.care.cents(in: period)) }
        }

        private func cents(_ onderwerp: String) -> Int {
            let collected = all.referentie.aanvullend.filter {
                $0.periode == period.code && $0.gemeente == code && voorzieningen(onderwerp).contains($0.voorziening)
            }
            return parts(onderwerp).map(\.cents).reduce(0, +) + collected.map(\.cents).reduce(0, +)
        }

        /// Nobody, and no amount either.
        private func isNothing(_ onderwerp: String) -> Bool { shown(onderwerp) == 0 && cents(onderwerp) == 0 }

        /// Its count is not shown or is nobody's, or one jeugdige has over half, or one aanbieder over 85 of a hundred.
        private func hides(_ onderwerp: String) -> Bool {
            guard let count = shown(onderwerp) else { return true }
            if count == 0 { return cents(onderwerp) != 0 }
            let parts = parts(onderwerp)
            let perJeugdige = sums(parts.map { ($0.jeugdige, $0.cents) })
            let perAanbieder = sums(parts.filter { !$0.aanbieder.isEmpty }.map { ($0.aanbieder, $0.cents) })
            let positive = perJeugdige.filter { $0 > 0 }.reduce(0, +)
            return perJeugdige.contains { $0 > 0 && $0 * 100 > positive * 50 }
                || perAanbieder.contains { $0 > 0 && $0 * 100 > positive * 85 }
        }

        private func sums(_ parts: [(key: [UInt8], cents: Int)]) -> [Int] {
            Dictionary(grouping: parts, by: \.key).values.map { $0.map(\.cents).reduce(0, +) }
        }

        /// Something of it was collected for the region, and not for this gemeente.
        private func isForRegionAlone(_ onderwerp: String) -> Bool {
            voorzieningen(onderwerp).contains { voorziening in
                let lines = all.referentie.aanvullend.filter {
                    $0.periode == period.code && $0.voorziening == voorziening
                }
                return lines.contains { $0.gemeente == "Twente" } && !lines.contains { $0.gemeente == code }
            }
        }

        private var isReliable: Bool {
            let lastDay = period.days.upperBound
            if let until = all.instellingen.amountsReliableUntil { return lastDay <= until }
            return all.peildatum - lastDay >= 182
        }

        /// To the step, half away from zero.
        private func rounded(_ cents: Int) -> Int {
            let step = all.instellingen.amountStep * 100
            let steps = (abs(cents) * 2 + step) / (step * 2)
            return cents < 0 ? -steps * step : steps * step
        }
    }
}
