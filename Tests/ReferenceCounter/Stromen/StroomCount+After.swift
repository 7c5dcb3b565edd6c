/// What comes after an entry and after an exit.
extension StroomCount {
    /// S4.
    mutating func cohort(_ period: Period, _ jeugdigen: [StroomDays]) {
        let last = period.days.upperBound
        let terms = [92, 183, 365, 730]
        for form in forms + ["totaal"] {
            for maat in ["instroom", "uitstroom", "terug_binnen_365"] + terms.map({ "nog_in_verblijf_\($0)" }) {
                add(0, "S4", period, form, "", maat)
            }
        }
        for one in jeugdigen {
            for day in period.days where one.form(day) != "" {
                let form = one.form(day)
                var maten: [String] = []
                if one.form(day - 1) == "" {
                    let end = one.end(ofVerblijf: day)
                    maten = ["instroom"] + terms.filter { end >= day + $0 }.map { "nog_in_verblijf_\($0)" }
                }
                if one.form(day + 1) == "" {
                    maten.append("uitstroom")
                    let isBack = (1...365).contains { one.form(day + $0) != "" }
                    if isBack { maten.append("terug_binnen_365") }
                }
                for maat in maten {
                    add(1, "S4", period, form, "", maat)
                    add(1, "S4", period, "totaal", "", maat)
                }
            }
        }
        let unknown =
            terms.filter { last + $0 > rules.lastDay }.map { "nog_in_verblijf_\($0)" }
            + (last + 365 > rules.lastDay ? ["terug_binnen_365"] : [])
        for form in forms + ["totaal"] {
            for maat in unknown { lines["S4;\(period.code);\(form);;\(maat)"] = "ontbreekt" }
        }
    }

    /// S5.
    mutating func whereTo(_ period: Period, _ jeugdigen: [StroomDays]) {
        var (exits, unknown) = (0, 0)
        for one in jeugdigen {
            for day in period.days where one.form(day) != "" && one.form(day + 1) == "" {
                exits += 1
                if birth(one) == nil { unknown += 1 }
            }
        }
        let asksAge = unknown * 100 <= exits * 5
        let classes = ["nog_niet_bekend", "opnieuw_verblijf", "18_plus", "met_ambulant", "geen_jeugdhulp_bekend"]
        for form in forms { for name in classes { add(0, "S5", period, form, name, "aantal") } }
        for one in jeugdigen {
            for day in period.days where one.form(day) != "" && one.form(day + 1) == "" {
                add(1, "S5", period, one.form(day), whereTo(one, day, asksAge: asksAge), "aantal")
            }
        }
        if !asksAge { for form in forms { lines["S5;\(period.code);\(form);18_plus;aantal"] = "ontbreekt" } }
    }

    private func whereTo(_ one: StroomDays, _ exit: Day, asksAge: Bool) -> String {
        if exit + 92 > rules.lastDay { return "nog_niet_bekend" }
        if (1...92).contains(where: { one.form(exit + $0) != "" }) { return "opnieuw_verblijf" }
        if asksAge, let birth = birth(one) {
            var year = 1900
            while knownDay(year, 12, 31) < birth { year += 1 }
            let dayOfYear = birth - knownDay(year, 1, 1)
            // Of 29 February the birthday is 1 March in the years without one, and the 18th is always in such a year.
            let start = knownDay(year + 18, 1, 1)
            let shift =
                dayOfYear >= 59 ? (isLeapYear(year + 18) ? 1 : 0) - (isLeapYear(year) && dayOfYear > 59 ? 1 : 0) : 0
            if exit + 1 >= start + dayOfYear + shift { return "18_plus" }
        }
        let hasAmbulant = (1...92).contains { later in
            StroomDays.giving("ambulant", in: rules.telvak(of: exit + later), one.records, rules).contains {
                $0.has(exit + later)
            }
        }
        return hasAmbulant ? "met_ambulant" : "geen_jeugdhulp_bekend"
    }

    /// The day that most records give, and of as many the earliest.
    private func birth(_ one: StroomDays) -> Day? {
        let known = one.records.map(\.geboortedatum).filter { $0 > 0 }
        let most = Set(known).map { day in known.filter { $0 == day }.count }.max()
        return Set(known).filter { day in known.filter { $0 == day }.count == most }.min()
    }
}
