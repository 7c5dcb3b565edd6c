import Contract
import Jeugdhulp
import Records
import Testing
import Threads

@testable import Counting
@testable import Pipeline

/// What the engine counts of every gemeente and of Twente, in one pass over the records of a data folder.
struct GebiedRun {
    /// By `GM0153 2019`, or `Twente 2019`: see `Gebiedcijfers`.
    let cijfers: [String: Gebiedcijfers]
    let peildatum: String

    /// - Throws: what makes it impossible to count the folder.
    init(
        _ path: String, kwartaal: String, vanaf: Int?, peildatum: String?, workers count: Int = 2,
        pieceBytes: Int = 4 << 20
    ) throws {
        let workers = Workers(count: count)
        let day = peildatum.flatMap(CalendarDate.init(iso:))
        let deliveries = Deliveries(data: path, workers: workers, pieceBytes: pieceBytes, seed: 7)
        let delivered = try deliveries.read(DataFolder(path), peildatum: day)
        let reading = delivered.reading
        guard reading.objections.isEmpty else { throw RunFailure.input(reading.objections) }
        let bereik = try Rapportbereik(
            RapportOpdracht(
                data: path, uit: "", kwartaal: Kwartaal(kwartaal), vanaf: vanaf, peildatum: day, afgekeurd: nil),
            reading)
        let opdracht = UpdatePlan(bereik, vorige: nil).opdracht
        let records = SettledRecords(
            delivered.taken(), of: reading.levering, opdracht, gemeenteCount: reading.gemeenteCount,
            replacing: reading.isReplacing, projection: .details, workers: workers)
        let plan = records.plan
        let periodes = Telperiodes(opdracht, plan: plan, bronregels: reading.folder.referentie.bronregels)
        let counted = try records.consumed(
            by: ConsumerPair(
                JeugdigeCounter(periodes, plan: plan), GebiedCounter(periodes, gemeenteCount: reading.gemeenteCount)),
            workers)
        let twente = try Standuitkomsten(counted.first, periodes: periodes.periodes, plan: plan, opdracht: opdracht)
        let gebieden = Gebiedtellingen(counted.second)
        var cijfers: [String: Gebiedcijfers] = [:]
        for (place, periode) in opdracht.periodes.enumerated() {
            if let tally = twente.tally(periode) { cijfers["Twente \(periode.code)"] = try Gebiedcijfers(tally) }
            for (gemeente, naam) in reading.folder.referentie.gemeenten.enumerated() {
                cijfers["\(naam.code) \(periode.code)"] = try Gebiedcijfers(
                    gebieden.telling(gemeente: gemeente, periode: place))
            }
        }
        self.cijfers = cijfers
        self.peildatum = "\(bereik.peildatum)"
    }
}

extension Gebiedcijfers {
    init(_ tally: Tally) throws {
        indicaties = tally.metIndicatie
        declaraties = tally.metDeclaratie
        thuis = tally.thuis
        nietThuis = tally.nietThuis
        ambulantBijNietThuis = tally.ambulantBijNietThuis
        gezinsvormen = tally.aantal(.gezinsvormen)
        residentieel = tally.aantal(.residentieel)
        jeugdzorgplus = tally.aantal(.jeugdzorgplus)
        residentieelOfJeugdzorgplus = tally.residentieelOfJeugdzorgplus
        let (wonen, plus) = (try tally.cents(.residentieel), try tally.cents(.jeugdzorgplus))
        cents = [
            tally.thuisCents, try tally.cents(.gezinsvormen) + wonen + plus, tally.ambulantBijNietThuisCents,
            try tally.cents(.gezinsvormen), wonen, plus, wonen + plus,
        ]
    }

    init(_ telling: Gebiedtelling) throws {
        try self.init(telling.tally)
        let divided = Gebiedsom.allCases.map { telling[$0] }
        #expect(divided.map(\.cents) == cents, "both ways to add up an amount give the same")
        positive = divided.map(\.positiveCents)
        greatestJeugdige = divided.map(\.greatestJeugdige)
        greatestAanbieder = divided.map(\.greatestAanbieder)
    }
}
