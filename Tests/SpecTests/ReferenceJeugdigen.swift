@testable import ReferenceCounter

/// Who is in which figure, as the reference counter has it, in Twente and in each gemeente.
struct ReferenceJeugdigen {
    /// By `niet_thuis GM0153 2019`, or `niet_thuis Twente 2019`.
    let sets: [String: Set<[UInt8]>]

    init(_ folder: DataFolder, kwartaal: String, vanaf: Int?, peildatum: String) throws {
        let instellingen = try Instellingen.read(folder)
        let referentie = try Referentie.read(folder)
        guard let day = readDay(peildatum) else { preconditionFailure("no day: \(peildatum)") }
        func existing(_ kind: Kind) throws -> [Care] {
            let versions = try Intake(kind, folder, referentie, instellingen).versions
            return Array(
                Records(versions, peildatum: day, deliveriesReplace: instellingen.deliveriesReplace).existing.values)
        }
        let (indicaties, declaraties) = (try existing(.indicatie), try existing(.declaratie))
        var sets: [String: Set<[UInt8]>] = [:]
        for period in Period.all(kwartaal: kwartaal, vanaf: vanaf) {
            for gebied in ["Twente"] + referentie.gemeenten {
                let isOfGebied = { (care: Care) in gebied == "Twente" || care.gemeente == gebied }
                let count = PeriodCount(
                    period: period, indicaties: indicaties.filter(isOfGebied),
                    declaraties: declaraties.filter(isOfGebied), referentie: referentie)
                for (onderwerp, set) in Self.onderwerpen(count) { sets["\(onderwerp) \(gebied) \(period.code)"] = set }
            }
        }
        self.sets = sets
    }

    private static func onderwerpen(_ count: PeriodCount) -> [(String, Set<[UInt8]>)] {
        let all = allVoorzieningen + ["onbekend"]
        let (ambulant, nietThuis) = (count.union("ambulant"), count.nietThuis)
        return [
            ("indicaties", Set(all.flatMap(count.withIndicatie))),
            ("declaraties", Set(all.flatMap(count.withDeclaratie))), ("thuis", ambulant.subtracting(nietThuis)),
            ("niet_thuis", nietThuis), ("ambulant_bij_niet_thuis", ambulant.intersection(nietThuis)),
            ("gezinsvormen", count.union(ofAll: ["pleegzorg", "gezinshuis"])),
            ("residentieel", count.union(ofAll: ["residentieel", "beschikbaarheidsvoorziening"])),
            ("jeugdzorgplus", count.union("jeugdzorgplus")),
        ]
    }
}
