@testable import ReferenceCounter

/// What the reference counter, whose sets are those of any records that it is given, makes of the records of each gemeente alone.
enum ReferenceGebieden {
    /// By `GM0153 2019`.
    static func cijfers(
        _ folder: DataFolder, kwartaal: String, vanaf: Int?, peildatum: String
    ) throws -> [String: Gebiedcijfers] {
        let instellingen = try Instellingen.read(folder)
        var referentie = try Referentie.read(folder)
        // What was collected apart is no declaratie.
        referentie.aanvullend = []
        guard let day = readDay(peildatum) else { return [:] }
        func existing(_ kind: Kind) throws -> [[[UInt8]]: Care] {
            let versions = try Intake(kind, folder, referentie, instellingen).versions
            return Records(versions, peildatum: day, deliveriesReplace: instellingen.deliveriesReplace).existing
        }
        let (indicaties, declaraties) = (try existing(.indicatie), try existing(.declaratie))
        var cijfers: [String: Gebiedcijfers] = [:]
        for period in Period.all(kwartaal: kwartaal, vanaf: vanaf) {
            for gemeente in referentie.gemeenten {
                let own = declaraties.filter { $0.value.gemeente == gemeente }
                let count = PeriodCount(
                    period: period, indicaties: indicaties.values.filter { $0.gemeente == gemeente },
                    declaraties: Array(own.values), referentie: referentie)
                cijfers["\(gemeente) \(period.code)"] = Self.cijfers(count, own)
            }
        }
        return cijfers
    }

    private static let voorzieningen = [
        "pleegzorg", "gezinshuis", "residentieel", "beschikbaarheidsvoorziening", "jeugdzorgplus", "ambulant",
        "overig", "onbekend",
    ]

    private static func cijfers(_ count: PeriodCount, _ declaraties: [[[UInt8]]: Care]) -> Gebiedcijfers {
        let (gezin, wonen, plus) = (
            ["pleegzorg", "gezinshuis"], ["residentieel", "beschikbaarheidsvoorziening"], ["jeugdzorgplus"]
        )
        let (ambulant, nietThuis) = (count.union("ambulant"), count.nietThuis)
        var cijfers = Gebiedcijfers()
        cijfers.indicaties = Set(voorzieningen.flatMap(count.withIndicatie)).count
        cijfers.declaraties = Set(voorzieningen.flatMap(count.withDeclaratie)).count
        cijfers.thuis = ambulant.subtracting(nietThuis).count
        cijfers.nietThuis = nietThuis.count
        cijfers.ambulantBijNietThuis = ambulant.intersection(nietThuis).count
        cijfers.gezinsvormen = count.union(ofAll: gezin).count
        cijfers.residentieel = count.union(ofAll: wonen).count
        cijfers.jeugdzorgplus = count.union(ofAll: plus).count
        cijfers.residentieelOfJeugdzorgplus = count.union(ofAll: wonen + plus).count
        let belongs: [(Care) -> Bool] = [
            { $0.voorziening == "ambulant" && !nietThuis.contains($0.jeugdige) },
            { (gezin + wonen + plus).contains($0.voorziening) },
            { $0.voorziening == "ambulant" && nietThuis.contains($0.jeugdige) },
            { gezin.contains($0.voorziening) }, { wonen.contains($0.voorziening) },
            { plus.contains($0.voorziening) }, { (wonen + plus).contains($0.voorziening) },
        ]
        for (place, belongs) in belongs.enumerated() {
            let parts = declaraties.filter { belongs($0.value) }.map { key, care in
                (jeugdige: care.jeugdige, aanbieder: key[2], cents: Int64(care.cents(in: count.period)))
            }
            let byJeugdige = Dictionary(grouping: parts, by: \.jeugdige).values.map { $0.reduce(0) { $0 + $1.cents } }
            let known = parts.filter { !$0.aanbieder.isEmpty }
            let byAanbieder = Dictionary(grouping: known, by: \.aanbieder).values.map { $0.reduce(0) { $0 + $1.cents } }
            cijfers.cents[place] = byJeugdige.reduce(0, +)
            cijfers.positive[place] = byJeugdige.filter { $0 > 0 }.reduce(0, +)
            cijfers.greatestJeugdige[place] = max(0, byJeugdige.max() ?? 0)
            cijfers.greatestAanbieder[place] = max(0, byAanbieder.max() ?? 0)
        }
        return cijfers
    }
}
