/// The days of one jeugdige, one after another.
struct StroomDays {
    /// The first day that is looked at; no care lies on it.
    let start: Day
    /// By day from `start`: the form by its own care, and after holes are bridged; empty for none.
    private(set) var own: [String] = []
    private(set) var bridged: [String] = []
    /// By day, of the form by own care: the aanbieders.
    private(set) var aanbieders: [Set<String>] = []
    let records: [StroomCare]
    let rules: StroomRules
    private let forms = [
        ("jeugdzorgplus", ["jeugdzorgplus"]), ("residentieel", ["residentieel", "beschikbaarheidsvoorziening"]),
        ("gezinsvormen", ["pleegzorg", "gezinshuis"]),
    ]

    init(_ records: [StroomCare], _ rules: StroomRules) {
        (self.records, self.rules) = (records, rules)
        let first = records.map(\.begin).min() ?? rules.horizon
        start = min(first, rules.periods[0].days.lowerBound) - 2
        // From one telvak to the next the same declaraties give days.
        var (until, giving): (Day, [String: [StroomCare]]) = (start - 1, [:])
        for day in start...rules.horizon {
            if day > until {
                let telvak = rules.telvak(of: day)
                until = telvak.days.upperBound
                giving = [:]
                for voorziening in forms.flatMap(\.1) + ["ambulant"] {
                    giving[voorziening] = StroomDays.giving(voorziening, in: telvak, records, rules)
                }
            }
            see(day, giving)
        }
        bridge()
    }

    private mutating func see(_ day: Day, _ giving: [String: [StroomCare]]) {
        for (form, voorzieningen) in forms {
            let care = voorzieningen.flatMap { giving[$0] ?? [] }.filter { $0.has(day) }
            if care.isEmpty { continue }
            own.append(form)
            aanbieders.append(Set(care.map(\.aanbieder)).subtracting([""]))
            return
        }
        own.append("")
        aanbieders.append([])
    }

    /// The records of which days are care days, within a telvak.
    static func giving(
        _ voorziening: String, in telvak: Period, _ records: [StroomCare], _ rules: StroomRules
    ) -> [StroomCare] {
        let bron = rules.bron(voorziening, telvak.year)
        let touching = records.filter {
            $0.voorziening == voorziening && $0.begin <= telvak.days.upperBound && $0.eind >= telvak.days.lowerBound
        }
        var giving: [StroomCare] = []
        if bron != "declaratie" { giving += touching.filter { !$0.isDeclaratie } }
        let declaraties = touching.filter(\.isDeclaratie)
        guard bron != "indicatie", isDeclared(declaraties, in: telvak) else { return giving }
        let groups = Dictionary(grouping: declaraties, by: \.groupKey).values
        let counting = groups.filter { group in
            group.map(\.cents).reduce(0, +) > 0 || group.allSatisfy { $0.cents >= 0 }
        }
        return giving + (counting.isEmpty ? declaraties : counting.flatMap(\.self))
    }

    /// D(v), of declaraties that all touch the period.
    static func isDeclared(_ declaraties: [StroomCare], in period: Period) -> Bool {
        let amounts = declaraties.map { declaratie in
            Care(
                jeugdige: [], gemeente: "", voorziening: "", begindatum: declaratie.begin, einddatum: declaratie.eind,
                cents: declaratie.cents
            ).cents(in: period)
        }
        return !declaraties.isEmpty && (amounts.reduce(0, +) > 0 || declaraties.allSatisfy { $0.cents >= 0 })
    }

    private mutating func bridge() {
        bridged = own
        for day in own.indices where own[day] != "" {
            var next = day + 1
            while next < own.count, own[next] == "" { next += 1 }
            guard next < own.count, next - day - 1 <= rules.gap else { continue }
            for hole in day + 1..<next { bridged[hole] = own[day] }
        }
    }

    /// φ̄ of a day; none of a day before all care or after the horizon.
    func form(_ day: Day) -> String { bridged.indices.contains(day - start) ? bridged[day - start] : "" }

    func ownForm(_ day: Day) -> String { own.indices.contains(day - start) ? own[day - start] : "" }

    /// The last day of the verblijf that has this day.
    func end(ofVerblijf day: Day) -> Day {
        var last = day
        while form(last + 1) != "" { last += 1 }
        return last
    }

    /// The days on which the aanbieder of a vormverblijf becomes another.
    var changes: [Day] {
        var (current, changes): (String?, [Day]) = (nil, [])
        for day in start...rules.horizon {
            if form(day) == "" || form(day) != form(day - 1) { current = nil }
            let today = aanbieders[day - start]
            if form(day) == "" || today.isEmpty { continue }
            if let known = current, today.contains(known) { continue }
            if current != nil { changes.append(day) }
            current = today.min { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        }
        return changes
    }
}
