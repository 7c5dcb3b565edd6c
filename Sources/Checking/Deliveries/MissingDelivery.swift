import Contract
import Jeugdhulp
import Records

/// A gemeente without a delivery, or without one of its kinds, where most others have it.
enum MissingDelivery {
    /// Of the last round it ends the run: those figures are too low. Of an earlier one it is told, where deliveries add up and nothing that was
    /// delivered since covers it; where each replaces the earlier ones, only the last round counts.
    static func doubts(_ beeld: Leveringsbeeld, _ drempels: (Twijfelregel) -> Drempelwaarden) -> [Twijfel] {
        let own = drempels(Twijfelregels.deliveryMissing)
        let rondes = Rondes(beeld, percentage: own["percentage"], margin: own["dagen"])
        let looked = beeld.isReplacing ? Array(rondes.mappen.suffix(1)) : rondes.mappen
        return looked.flatMap { ronde -> [Twijfel] in
            let soorten = beeld.gemeenten.indices.map { rondes.soorten(ronde, gemeente: $0) }
            return beeld.gemeenten.indices.flatMap { gemeente -> [Twijfel] in
                guard isAsked(gemeente, beeld, own) else { return [] }
                let others = beeld.others(gemeente).map { soorten[$0] }
                let most = { (part: Int) in part * 100 > own["percentage"] * others.count }
                let missing = Leveringssoort.allCases.filter { soort in
                    !soorten[gemeente].contains(soort) && most(others.count { $0.contains(soort) })
                }
                let isLast = ronde == rondes.mappen.last
                let told = missing.filter {
                    (isLast || !isCovered(beeld, rondes.kwartalen(ronde), $0, gemeente: gemeente))
                        && !mayBeNone(beeld, rondes, ronde, $0, own, gemeente: gemeente)
                }
                guard !told.isEmpty else { return [] }
                let isWhole = soorten[gemeente].isEmpty
                return [
                    Twijfel(
                        isWhole ? Twijfelregels.deliveryMissing : Twijfelregels.soortMissing,
                        gemeente: beeld.gemeenten[gemeente], path: "leveringen/\(ronde.name)", omvang: nil,
                        isBoven: isLast)
                ]
            }
        }
    }

    /// One that may miss is not, nor one of which nothing stands in a dated folder.
    private static func isAsked(_ gemeente: Int, _ beeld: Leveringsbeeld, _ drempels: Drempelwaarden) -> Bool {
        !beeld.mayMiss[gemeente] && beeld.others(gemeente).count >= drempels["gemeenten"]
            && beeld.delen.contains { $0.gemeente == gemeente && $0.map != nil }
    }

    /// With fewer rows expected there may be none by chance.
    private static let fewest = 10

    /// Whether a gemeente has so few rows of the other kind that, as it is at the others, of this kind there may be none.
    private static func mayBeNone(
        _ beeld: Leveringsbeeld, _ rondes: Rondes, _ ronde: Leveringsmap, _ soort: Leveringssoort,
        _ drempels: Drempelwaarden, gemeente: Int
    ) -> Bool {
        let other: Leveringssoort = soort == .indicaties ? .declaraties : .indicaties
        let own = rondes.rows(ronde, other, gemeente: gemeente)
        let parts = beeld.others(gemeente).compactMap {
            Breuk(rondes.rows(ronde, soort, gemeente: $0), rondes.rows(ronde, other, gemeente: $0))
        }
        return own > 0 && (parts.median(atLeast: drempels["gemeenten"]).map { $0.of(own) < fewest } ?? false)
    }

    /// Whether all of these quarters were delivered wholly, in whichever delivery.
    private static func isCovered(
        _ beeld: Leveringsbeeld, _ kwartalen: [Kwartaal], _ soort: Leveringssoort, gemeente: Int
    ) -> Bool {
        !kwartalen.isEmpty
            && beeld.dekking.graden(kwartalen, soort, gemeente: gemeente).allSatisfy { $0 == .geheel }
    }
}
