import Figures
import Jeugdhulp
import ReferenceCounter

@testable import Counting

/// Jeugdigen whose flows are counted by the engine and once more, slowly.
struct Stroomproef: Sendable {
    var jeugdigen: [[Stroomrecord]]
    var kwartaal = "2020-Q2"
    var vanaf = 2018
    var onderbreking = 31
    /// By voorziening; without one `declaratie`.
    var bronregels: [Bronregel] = [
        Bronregel(voorziening: .jeugdzorgplus, vanafJaar: 1900, bron: .indicatie),
        Bronregel(voorziening: .beschikbaarheidsvoorziening, vanafJaar: 2019, bron: .indicatie),
    ]

    /// One jeugdige.
    init(_ records: [Stroomrecord]) {
        jeugdigen = [records]
    }

    init(jeugdigen: [[Stroomrecord]]) {
        self.jeugdigen = jeugdigen
    }

    var periodes: [Periode] {
        guard let kwartaal = Kwartaal(kwartaal) else { preconditionFailure("no quarter: \(kwartaal)") }
        return Periode.reeks(kwartaal: kwartaal, vanaf: vanaf)
    }

    /// What the engine counts, with the jeugdigen divided over so many threads.
    func telling(threads: Int = 1) throws -> Stroomtelling {
        let start = Stroomteller(
            Stroomopdracht(maximaleOnderbreking: onderbreking, vanaf: .first), periodes,
            bronregels: Bronregels(bronregels), gemeenteCount: 4)
        var tellers = [Stroomteller](repeating: start, count: threads)
        for (place, records) in jeugdigen.enumerated() { try tellers[place % threads].count(records) }
        var total = start
        for teller in tellers { total.merge(teller) }
        return Stroomtelling(total)
    }

    /// The lines of the engine by the five columns they are found by, and the days of verblijf.
    func lines(threads: Int = 1) throws -> [String: String] {
        let telling = try telling(threads: threads)
        var lines: [String: String] = [:]
        for cijfer in telling.cijfers { lines[cijfer.sleutel.joined(separator: ";")] = cijfer.waarde.text }
        for one in telling.periodes {
            lines["S3;\(one.periode.code);totaal;;verblijfsdagen"] = String(one.verblijfsdagen)
        }
        return lines
    }

    var referenceRules: StroomRules {
        let regels = bronregels.map { (naam: $0.voorziening.naam, vanaf: $0.vanafJaar, bron: $0.bron.rawValue) }
        return StroomRules(kwartaal: kwartaal, vanaf: vanaf, gap: onderbreking) { voorziening, year in
            regels.filter { $0.naam == voorziening && $0.vanaf <= year }.max { $0.vanaf < $1.vanaf }?.bron
                ?? "declaratie"
        }
    }

    var referenceCare: [[StroomCare]] { jeugdigen.map { $0.map(\.care) } }

    /// What happens to the first jeugdige, as `2019-03-31 R>-`.
    func events() throws -> [String] {
        guard let lastDay = periodes.last?.days.last else { return [] }
        let telvakken = Telvakken(
            lastDay: lastDay, maximaleOnderbreking: onderbreking, bronregels: Bronregels(bronregels))
        var zorg = Jeugdigezorg(telvakken, maximaleOnderbreking: onderbreking)
        try zorg.take(jeugdigen[0])
        let letters = ["G", "R", "J"]
        let events =
            zorg.stroom.instroom.map { (day: $0.day, order: 0, text: "->" + letters[$0.vorm]) }
            + zorg.stroom.overgangen.map { (day: $0.day, order: 1, text: letters[$0.van] + ">" + letters[$0.naar]) }
            + zorg.stroom.uitstroom.map { (day: $0.day, order: 2, text: letters[$0.vorm] + ">-") }
        return events.filter { $0.day <= lastDay.dayNumber }.sorted { ($0.day, $0.order) < ($1.day, $1.order) }.map {
            "\(CalendarDate(dayNumber: Int($0.day))?.description ?? "") \($0.text)"
        }
    }

    func slowEvents() -> [String] {
        referenceEvents(referenceCare[0], referenceRules).map { event in
            let parts = event.split(separator: " ")
            let places = parts[1].split(separator: ">").map { $0 == "buiten" ? "-" : String($0.prefix(1)).uppercased() }
            return "\(parts[0]) " + places.joined(separator: ">")
        }
    }
}

extension Waarde {
    fileprivate var text: String { units.map(String.init) ?? "ontbreekt" }
}

extension Stroomrecord {
    static func claim(
        _ voorziening: Voorziening, _ first: String, _ last: String, _ cents: Int64 = 31_000, van aanbieder: UInt32 = 0,
        gemeente: Int = 0, product: UInt32 = 0
    ) -> Stroomrecord {
        Stroomrecord(
            voorziening: Int(voorziening.rawValue), isDeclaratie: true, gemeente: gemeente, aanbieder: aanbieder,
            product: product, first: Int32(day(first)), last: Int32(day(last)), cents: cents)
    }

    /// Open-ended without a last day.
    static func indicatie(_ voorziening: Voorziening, _ first: String, _ last: String? = nil) -> Stroomrecord {
        Stroomrecord(
            voorziening: Int(voorziening.rawValue), isDeclaratie: false, first: Int32(day(first)),
            last: last.map { Int32(day($0)) } ?? CalendarDate.last.dayNumber)
    }

    /// A claim for each month, as `2019-06`.
    static func months(
        _ voorziening: Voorziening, _ first: String, _ last: String, without: Set<String> = [],
        van aanbieder: UInt32 = 0
    ) -> [Stroomrecord] {
        var (months, code): ([Stroomrecord], String) = ([], first)
        while code <= last {
            guard let start = CalendarDate(iso: code + "-01") else { preconditionFailure("no month: \(code)") }
            let (year, month, _) = start.components
            let end = "\(code)-\(CalendarDate.daysInMonth(month, year: year))"
            if !without.contains(code) { months.append(claim(voorziening, code + "-01", end, van: aanbieder)) }
            let (nextYear, nextMonth) = month == 12 ? (year + 1, 1) : (year, month + 1)
            code = "\(nextYear)-\(nextMonth < 10 ? "0" : "")\(nextMonth)"
        }
        return months
    }

    func born(_ iso: String) -> Stroomrecord {
        var record = self
        record.geboortedatum = Int32(day(iso))
        return record
    }

    /// For the slow count.
    var care: StroomCare {
        StroomCare(
            voorziening: Voorziening.allCases[voorziening].naam ?? "onbekend", isDeclaratie: isDeclaratie,
            gemeente: "GM\(gemeente)", aanbieder: aanbieder == 0 ? "" : "A\(aanbieder)", productcode: "P\(product)",
            begin: Int(first), eind: Int(last), cents: Int(cents), geboortedatum: Int(geboortedatum))
    }
}
