/// Counts the flows of jeugdigen day by day, without any code of the engine: by `tabel;periode;van;naar;maat` the value, or the word
/// `ontbreekt`. That periods before some day are not told is not looked at.
package func referenceStromen(_ jeugdigen: [[StroomCare]], _ rules: StroomRules) -> [String: String] {
    let days = jeugdigen.map { StroomDays($0, rules) }
    var count = StroomCount(rules: rules)
    for period in rules.periods {
        count.standEnStroom(period, days)
        for quarter in rules.quarters(of: period) { count.standEnStroom(quarter, days) }
        count.moves(period, days)
        count.whereTo(period, days)
        if period.isWholeYear { count.cohort(period, days) }
    }
    return count.lines
}

/// What happens to one jeugdige through the last day of the update, as `2019-03-31 residentieel>buiten`, by day.
package func referenceEvents(_ records: [StroomCare], _ rules: StroomRules) -> [String] {
    let days = StroomDays(records, rules)
    func name(_ day: Day) -> String { days.form(day) == "" ? "buiten" : days.form(day) }
    return (days.start + 1...rules.lastDay).flatMap { day in
        var events: [String] = []
        if days.form(day) != "", name(day - 1) != name(day) {
            events.append("\(isoText(day)) \(name(day - 1))>\(name(day))")
        }
        if days.form(day) != "", days.form(day + 1) == "" { events.append("\(isoText(day)) \(name(day))>buiten") }
        return events
    }
}

/// Of each period of the update, how many jeugdigen are niet thuis: table 4, from sets.
package func referenceNietThuis(_ jeugdigen: [[StroomCare]], _ rules: StroomRules) -> [Int] {
    rules.periods.map { period in
        jeugdigen.filter { records in
            verblijfVoorzieningen.contains { voorziening in
                let touching = records.filter {
                    $0.voorziening == voorziening && $0.begin <= period.days.upperBound
                        && $0.eind >= period.days.lowerBound
                }
                let bron = rules.bron(voorziening, period.year)
                let isIndicated = touching.contains { !$0.isDeclaratie }
                let isDeclared = StroomDays.isDeclared(touching.filter(\.isDeclaratie), in: period)
                return bron != "declaratie" && isIndicated || bron != "indicatie" && isDeclared
            }
        }.count
    }
}

struct StroomCount {
    let rules: StroomRules
    var lines: [String: String] = [:]
    let forms = ["gezinsvormen", "residentieel", "jeugdzorgplus"]

    init(rules: StroomRules) {
        self.rules = rules
    }

    mutating func add(
        _ count: Int, _ tabel: String, _ period: Period, _ van: String, _ naar: String, _ maat: String
    ) {
        let key = [tabel, period.code, van, naar, maat].joined(separator: ";")
        lines[key] = String((lines[key].flatMap { Int($0) } ?? 0) + count)
    }

    /// S1, and the cells of S2.
    mutating func standEnStroom(_ period: Period, _ jeugdigen: [StroomDays]) {
        let isWhole = !period.code.contains("-Q") || period.code.contains("-tm-")
        let (first, last) = (period.days.lowerBound, period.days.upperBound)
        for form in forms + ["totaal"] {
            let flows = form == "totaal" ? ["instroom", "uitstroom"] : ["erin", "eruit"]
            let more =
                form == "totaal"
                ? ["nieuwe_jeugdigen", "jeugdigen", "instroom_bij_14", "instroom_bij_31", "instroom_bij_59"] : []
            let shared = [
                "begin", "eind", "waarvan_op_1_januari", "waarvan_op_31_december", "waarvan_indicatie_loopt",
                "waarvan_open_einde", "waarvan_open_einde_zonder_declaratie",
            ]
            for maat in shared + flows + more { add(0, "S1", period, form, "", maat) }
        }
        if isWhole {
            for van in forms + ["buiten"] {
                for naar in forms + ["buiten"] where naar != van { add(0, "S2", period, van, naar, "aantal") }
            }
        }
        for one in jeugdigen {
            let isThere = one.form(first - 1) != "" && one.form(first) != ""
            if isThere { both(period, one.form(first - 1), "begin") }
            if one.form(last) != "", one.form(last + 1) != "" { stock(period, one) }
            let comes = flows(of: one, period, isWhole: isWhole)
            if comes, !isThere { add(1, "S1", period, "totaal", "", "nieuwe_jeugdigen") }
            if period.days.contains(where: { one.form($0) != "" }) { add(1, "S1", period, "totaal", "", "jeugdigen") }
        }
    }

    /// Adds what happens to one jeugdige; returns whether there is an entry.
    private mutating func flows(of one: StroomDays, _ period: Period, isWhole: Bool) -> Bool {
        var comes = false
        for day in period.days {
            let (before, now, after) = (one.form(day - 1), one.form(day), one.form(day + 1))
            if now != "", before == "" { comes = true }
            if now != before, now != "" {
                flow(period, before == "" ? "buiten" : before, now, on: day, isWhole: isWhole)
            }
            if now != "", after == "" {
                flow(period, now, "buiten", on: day, isWhole: isWhole)
                if isRunning(one, day) { both(period, now, "waarvan_indicatie_loopt") }
            }
            if one.ownForm(day) != "" {
                for gap in [14, 31, 59] where (1...gap + 1).allSatisfy({ one.ownForm(day - $0) == "" }) {
                    add(1, "S1", period, "totaal", "", "instroom_bij_\(gap)")
                }
            }
        }
        return comes
    }

    private mutating func both(_ period: Period, _ form: String, _ maat: String) {
        add(1, "S1", period, form, "", maat)
        add(1, "S1", period, "totaal", "", maat)
    }

    private mutating func flow(_ period: Period, _ van: String, _ naar: String, on day: Day, isWhole: Bool) {
        if isWhole { add(1, "S2", period, van, naar, "aantal") }
        let isNewYear = day == knownDay(period.year, 1, 1)
        let isOldYear = day == knownDay(period.year, 12, 31)
        if naar != "buiten" {
            add(1, "S1", period, naar, "", "erin")
            if isNewYear { add(1, "S1", period, naar, "", "waarvan_op_1_januari") }
            if van == "buiten" {
                add(1, "S1", period, "totaal", "", "instroom")
                if isNewYear { add(1, "S1", period, "totaal", "", "waarvan_op_1_januari") }
            }
        }
        if van != "buiten" {
            add(1, "S1", period, van, "", "eruit")
            if isOldYear { add(1, "S1", period, van, "", "waarvan_op_31_december") }
            if naar == "buiten" {
                add(1, "S1", period, "totaal", "", "uitstroom")
                if isOldYear { add(1, "S1", period, "totaal", "", "waarvan_op_31_december") }
            }
        }
    }

    /// Who is there on the last day and the next one.
    private mutating func stock(_ period: Period, _ one: StroomDays) {
        let last = period.days.upperBound
        let form = one.form(last)
        both(period, form, "eind")
        let voorzieningen = voorzieningen(of: form)
        let isOpen = one.records.contains {
            !$0.isDeclaratie && voorzieningen.contains($0.voorziening) && $0.begin <= last
                && $0.eind == knownDay(2199, 12, 31)
                && rules.bron($0.voorziening, period.year) != "declaratie"
        }
        guard isOpen else { return }
        both(period, form, "waarvan_open_einde")
        let own = one.records.filter { $0.isDeclaratie && voorzieningen.contains($0.voorziening) }
        let groups = Dictionary(grouping: own) { [$0.voorziening] + $0.groupKey }.values
        let isDeclared = groups.contains { group in
            let counts = group.map(\.cents).reduce(0, +) > 0 || group.allSatisfy { $0.cents >= 0 }
            return counts && (0..<183).contains { group[0].has(last - $0) }
        }
        if !isDeclared { both(period, form, "waarvan_open_einde_zonder_declaratie") }
    }

    private func voorzieningen(of form: String) -> [String] {
        switch form {
        case "gezinsvormen": ["pleegzorg", "gezinshuis"]
        case "residentieel": ["residentieel", "beschikbaarheidsvoorziening"]
        default: ["jeugdzorgplus"]
        }
    }

    /// Whether the last day comes from a declaratie, and an indicatie of verblijf goes on all through the shortest hole that is none.
    private func isRunning(_ one: StroomDays, _ exit: Day) -> Bool {
        let telvak = rules.telvak(of: exit)
        let isClaimed = voorzieningen(of: one.form(exit)).contains { voorziening in
            StroomDays.giving(voorziening, in: telvak, one.records, rules).contains { $0.isDeclaratie && $0.has(exit) }
        }
        return isClaimed
            && one.records.contains { record in
                !record.isDeclaratie && verblijfVoorzieningen.contains(record.voorziening)
                    && (exit + 1...exit + rules.gap + 1).allSatisfy(record.has)
            }
    }

    /// S3.
    mutating func moves(_ period: Period, _ jeugdigen: [StroomDays]) {
        var (moves, back, changes, days, own, known) = (0, 0, 0, 0, 0, 0)
        var places = [0, 0, 0, 0]
        for one in jeugdigen {
            var runs = 0
            let wissels = one.changes
            for day in period.days where one.form(day) != "" {
                days += 1
                if one.ownForm(day) != "" {
                    own += 1
                    if !one.aanbieders[day - one.start].isEmpty { known += 1 }
                }
                if wissels.contains(day) { changes += 1 }
                if day == period.days.lowerBound || one.form(day - 1) != one.form(day) { runs += 1 }
                guard one.form(day - 1) != "", one.form(day - 1) != one.form(day) else { continue }
                moves += 1
                var next = day
                while one.form(next) == one.form(day) { next += 1 }
                if one.form(next) == one.form(day - 1), next - day <= rules.gap { back += 1 }
            }
            places[min(runs, 3)] += 1
        }
        for (maat, count) in [("plaatsen_1", places[1]), ("plaatsen_2", places[2]), ("plaatsen_3_of_meer", places[3])] {
            add(count, "S3", period, "totaal", "", maat)
        }
        add(moves, "S3", period, "totaal", "", "overplaatsingen")
        add(back, "S3", period, "totaal", "", "heen_en_terug")
        add(days, "S3", period, "totaal", "", "verblijfsdagen")
        let key = "S3;\(period.code);totaal;;"
        lines[key + "wissels"] = known * 1000 >= own * 950 ? String(changes) : "ontbreekt"
        // In tenths, half up: 10.000 × moves / days.
        lines[key + "per_1000_verblijfsdagen"] = days == 0 ? "ontbreekt" : String((20_000 * moves + days) / (2 * days))
    }
}
