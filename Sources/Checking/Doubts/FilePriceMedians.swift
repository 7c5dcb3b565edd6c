import Contract
import Jeugdhulp
import Records

/// What a day of each voorziening costs in the middle, per part of the deliveries, in doublings.
struct FilePriceMedians {
    /// By part and voorziening; `nil` with too few declaraties.
    private let medians: [[Int?]]
    private let counts: [[Int]]
    private let parts: [DeliveryParts.Part]

    init(_ reading: DoubtedReading) {
        let needed = reading.drempels(Twijfelregels.amountsOutOfScale)["aantal"]
        parts = reading.parts
        let prices = reading.parts.indices.map { part in
            Voorziening.allCases.map { reading.signs.shapes.prices(part, voorziening: Int($0.rawValue)) }
        }
        counts = prices.map { $0.map { $0.reduce(0, +) } }
        medians = prices.map { $0.map { FilePriceMedians.median($0, atLeast: needed) } }
    }

    /// Whether, for most of its declaraties above zero, a day costs so many times more or less than what is usual: at other gemeenten, and
    /// where the gemeente delivered earlier, there too.
    func isOutOfScale(_ part: Int, factor: Int) -> Bool {
        let doublings = Int.bitWidth - 1 - factor.leadingZeroBitCount
        var (compared, far) = (0, 0)
        for voorziening in medians[part].indices {
            guard let own = medians[part][voorziening], let usual = usual(voorziening, for: part) else { continue }
            compared += counts[part][voorziening]
            if usual.allSatisfy({ abs(own - $0) >= doublings }) { far += counts[part][voorziening] }
        }
        return compared > 0 && far * 2 > compared
    }

    /// Of the gemeente's earlier deliveries, and of the other gemeenten; `nil` where neither has enough.
    private func usual(_ voorziening: Int, for part: Int) -> [Int]? {
        let own = parts[part]
        func middle(_ places: [Int]) -> Int? {
            let found = places.compactMap { medians[$0][voorziening] }.sorted()
            return found.isEmpty ? nil : found[(found.count - 1) / 2]
        }
        let earlier = parts.indices.filter {
            parts[$0].gemeente == own.gemeente && parts[$0].delivery < own.delivery
        }
        let others = parts.indices.filter { parts[$0].gemeente != own.gemeente }
        let found = [middle(earlier), middle(others)].compactMap(\.self)
        return found.isEmpty ? nil : found
    }

    private static func median(_ counts: [Int], atLeast needed: Int) -> Int? {
        let all = counts.reduce(0, +)
        guard all >= needed else { return nil }
        var passed = 0
        return counts.indices.first { place in
            passed += counts[place]
            return passed * 2 >= all
        }
    }
}
