/// Writes the lines of `cijfers.csv` for Twente (Rekenregels, R5).
struct CijfersLines {
    var counts: [PeriodCount]
    var referentie: Referentie
    var instellingen: Instellingen
    var peildatum: Day
    /// Whether a period that was not delivered is said to be so, or has what was counted of nothing.
    var saysWhatIsMissing = true

    static let verblijfTables = [
        (number: 6, onderwerp: "gezinsvormen", voorzieningen: ["pleegzorg", "gezinshuis"]),
        (number: 7, onderwerp: "residentieel", voorzieningen: ["residentieel", "beschikbaarheidsvoorziening"]),
        (number: 8, onderwerp: "jeugdzorgplus", voorzieningen: ["jeugdzorgplus"]),
    ]

    func lines() -> [String] {
        var lines = ["tabel;onderwerp;gebied;periode;maat;waarde;status"]
        for count in counts where count.period.isWholeYear { lines += bevolking(count.period) }
        let onbekendToo = allVoorzieningen + ["onbekend"]
        for count in counts {
            let jeugdigen = onbekendToo.reduce(into: Jeugdigen()) { $0.formUnion(count.withIndicatie($1)) }
            lines.append(aantal(2, "indicaties", count, jeugdigen, by: count.indicaties))
        }
        for count in counts {
            let jeugdigen = onbekendToo.reduce(into: Jeugdigen()) { $0.formUnion(count.withDeclaratie($1)) }
            lines.append(aantal(2, "declaraties", count, jeugdigen))
        }
        for count in counts {
            lines.append(aantal(3, "thuis", count, count.union("ambulant").subtracting(count.nietThuis)))
            lines.append(bedrag(3, "thuis", count, count.ambulantAmount(nietThuis: false)))
        }
        for count in counts {
            lines.append(aantal(4, "niet_thuis", count, count.nietThuis))
            lines.append(bedrag(4, "niet_thuis", count, count.amount(ofAll: verblijfVoorzieningen)))
        }
        for count in counts {
            let both = count.union("ambulant").intersection(count.nietThuis)
            lines.append(aantal(5, "ambulant_bij_niet_thuis", count, both))
            lines.append(bedrag(5, "ambulant_bij_niet_thuis", count, count.ambulantAmount(nietThuis: true)))
        }
        for (number, onderwerp, voorzieningen) in Self.verblijfTables {
            for count in counts {
                lines.append(aantal(number, onderwerp, count, count.union(ofAll: voorzieningen)))
                lines.append(bedrag(number, onderwerp, count, count.amount(ofAll: voorzieningen)))
            }
        }
        return lines
    }

    /// `by` are the records of which one must touch the period: those of declaraties where none are given.
    private func aantal(
        _ tabel: Int, _ onderwerp: String, _ count: PeriodCount, _ jeugdigen: Jeugdigen, by records: [Care]? = nil
    ) -> String {
        let start = "\(tabel);\(onderwerp);Twente;\(count.period.code);aantal;"
        return start + (isMissing(count.period, records ?? count.declaraties) ? ";ontbreekt" : "\(jeugdigen.count);")
    }

    /// A period that none of these records touches (Rekenregels, R2.8).
    private func isMissing(_ period: Period, _ records: [Care]) -> Bool {
        saysWhatIsMissing && !records.contains { $0.touches(period) }
    }

    private func bedrag(_ tabel: Int, _ onderwerp: String, _ count: PeriodCount, _ cents: Int) -> String {
        let start = "\(tabel);\(onderwerp);Twente;\(count.period.code);bedrag;"
        if isMissing(count.period, count.declaraties) { return start + ";ontbreekt" }
        return start + (isReliable(count.period) ? "\(euroText(cents));" : ";niet_betrouwbaar")
    }

    /// Rekenregels, R4.
    private func isReliable(_ period: Period) -> Bool {
        let lastDay = period.days.upperBound
        if let until = instellingen.amountsReliableUntil { return lastDay <= until }
        return peildatum - lastDay >= 182
    }

    private func bevolking(_ period: Period) -> [String] {
        let start = "1;bevolking;Twente;\(period.code);"
        let missing = ";ontbreekt"
        guard let (inwoners, jeugdigen) = population(period.year) else {
            return ["inwoners;", "jeugdigen;", "percentage;"].map { start + $0 + missing }
        }
        let percentage = inwoners == 0 ? missing : "\(percentageText(jeugdigen, of: inwoners));"
        return [
            start + "inwoners;\(inwoners);", start + "jeugdigen;\(jeugdigen);", start + "percentage;" + percentage,
        ]
    }

    /// The line of Twente itself, else the sum of all gemeenten, if all are there.
    private func population(_ year: Int) -> (inwoners: Int, jeugdigen: Int)? {
        let lines = referentie.bevolking.filter { $0.year == year }
        if let own = lines.first(where: { $0.gemeente == "Twente" }) { return (own.inwoners, own.jeugdigen) }
        guard referentie.gemeenten.allSatisfy({ code in lines.contains { $0.gemeente == code } }) else { return nil }
        return (lines.map(\.inwoners).reduce(0, +), lines.map(\.jeugdigen).reduce(0, +))
    }
}

/// part / whole × 100 with one decimal, half away from zero; both are not negative.
func percentageText(_ part: Int, of whole: Int) -> String {
    let thousandths = part * 1000
    var tenths = thousandths / whole
    if (thousandths % whole) * 2 >= whole { tenths += 1 }
    return "\(tenths / 10),\(tenths % 10)"
}
