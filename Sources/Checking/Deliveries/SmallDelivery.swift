import Contract
import Jeugdhulp

/// A delivery that is far smaller than it should be.
enum SmallDelivery {
    /// Where each delivery replaces the earlier ones: the newest one of a gemeente beside the one before it. Where others shrank likewise,
    /// as when the oldest years are left out, that is no doubt.
    static func whole(_ beeld: Leveringsbeeld, _ drempels: Drempelwaarden) -> [Twijfel] {
        guard beeld.isReplacing else { return [] }
        return Leveringssoort.allCases.flatMap { soort in
            let pairs = beeld.gemeenten.indices.map { gemeente -> (newest: Leveringsmap, part: Breuk)? in
                let own = beeld.mappen(soort, gemeente: gemeente).suffix(2)
                guard own.count == 2, let newest = own.last, let before = own.first else { return nil }
                let rows = [newest, before].map { beeld.rows($0, soort, gemeente: gemeente) }
                guard rows[1] >= drempels["rijen"] else { return nil }
                return Breuk(rows[0], rows[1]).map { (newest, $0) }
            }
            return beeld.gemeenten.indices.compactMap { gemeente -> Twijfel? in
                guard let own = pairs[gemeente] else { return nil }
                let usual = beeld.others(gemeente).compactMap { pairs[$0]?.part }.median(atLeast: drempels["gemeenten"])
                let expected = min(own.part.geheel, usual?.of(own.part.geheel) ?? own.part.geheel)
                guard own.part.deel * 100 < expected * drempels["percentage"] else { return nil }
                return doubt(Twijfelregels.muchSmaller, beeld, own.newest, soort, gemeente: gemeente)
            }
        }
    }

    /// Where deliveries add up: each delivery of a gemeente beside its other ones, against what that is for the others with the same
    /// deliveries. That of an earlier delivery must also be small beside the other kind in it: else it is the later one that is large.
    static func stacked(_ beeld: Leveringsbeeld, _ drempels: Drempelwaarden) -> [Twijfel] {
        guard !beeld.isReplacing else { return [] }
        return Leveringssoort.allCases.flatMap { soort in
            beeld.gemeenten.indices.flatMap { gemeente -> [Twijfel] in
                let own = beeld.mappen(soort, gemeente: gemeente)
                return own.compactMap { map -> Twijfel? in
                    let rest = own.filter { $0 != map }
                    let isLast = map == own.last
                    guard
                        let part = smallness(
                            beeld, drempels, gemeente: gemeente, map, soort,
                            beside: { (other: Int) -> Int? in
                                let rows = rest.map { beeld.rows($0, soort, gemeente: other) }
                                return rows.contains(0) ? nil : rows.reduce(0, +)
                            }), isLast || isSmallBesideOther(beeld, drempels, gemeente: gemeente, map, soort)
                    else { return nil }
                    return doubt(
                        Twijfelregels.relativelySmall, beeld, map, soort, gemeente: gemeente, isBoven: part == .boven)
                }
            }
        }
    }

    private enum Smallness {
        case boven
        case told
    }

    /// How small the rows of a gemeente in a delivery are beside others of its own, which `beside` gives for any gemeente; `nil` for what
    /// is as usual, or can't be told.
    private static func smallness(
        _ beeld: Leveringsbeeld, _ drempels: Drempelwaarden, gemeente: Int, _ map: Leveringsmap,
        _ soort: Leveringssoort,
        beside: (Int) -> Int?
    ) -> Smallness? {
        let parts = beeld.others(gemeente).compactMap { other -> Breuk? in
            let rows = beeld.rows(map, soort, gemeente: other)
            return rows == 0 ? nil : beside(other).flatMap { Breuk(rows, $0) }
        }
        guard let usual = parts.median(atLeast: drempels["gemeenten"]), let base = beside(gemeente), base > 0 else {
            return nil
        }
        let (rows, expected) = (beeld.rows(map, soort, gemeente: gemeente), usual.of(base))
        guard expected >= drempels["rijen"] else { return nil }
        if rows * 100 < expected * drempels["percentage"] { return .boven }
        // By chance alone a count is hardly ever five times its root less.
        let isFar = (expected - rows) * (expected - rows) > 25 * expected
        return isFar && rows * 100 < expected * drempels["percentage_gemeld"] ? .told : nil
    }

    private static func isSmallBesideOther(
        _ beeld: Leveringsbeeld, _ drempels: Drempelwaarden, gemeente: Int, _ map: Leveringsmap, _ soort: Leveringssoort
    ) -> Bool {
        let other: Leveringssoort = soort == .indicaties ? .declaraties : .indicaties
        return smallness(beeld, drempels, gemeente: gemeente, map, soort) { beeld.rows(map, other, gemeente: $0) }
            != nil
    }

    private static func doubt(
        _ regel: Twijfelregel, _ beeld: Leveringsbeeld, _ map: Leveringsmap, _ soort: Leveringssoort, gemeente: Int,
        isBoven: Bool = true
    ) -> Twijfel {
        Twijfel(
            regel, gemeente: beeld.gemeenten[gemeente], path: beeld.path(map, soort, gemeente: gemeente), omvang: nil,
            isBoven: isBoven)
    }
}
