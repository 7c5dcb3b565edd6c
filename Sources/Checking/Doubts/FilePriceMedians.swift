import Contract
import Jeugdhulp
import Records

/// What a day of each voorziening costs in the middle, per part of the deliveries, in doublings.
struct FilePriceMedians {
    /// By part and voorziening; `nil` with too few declaraties.
    private let medians: [[Int?]]
    private let counts: [[Int]]
    /// By part, voorziening and doubling.
    private let prices: [[[Int]]]
    /// By part and voorziening, what is usual where that part is looked at.
    private let usual: [[[Int]?]]

    init(_ reading: DoubtedReading) {
        let needed = reading.drempels(Twijfelregels.amountsOutOfScale)["aantal"]
        let prices = reading.parts.indices.map { part in
            Voorziening.allCases.map { reading.signs.shapes.prices(part, voorziening: Int($0.rawValue)) }
        }
        self.prices = prices
        counts = prices.map { $0.map { $0.reduce(0, +) } }
        let medians = prices.map { $0.map { FilePriceMedians.median($0, atLeast: needed) } }
        self.medians = medians
        usual = reading.parts.indices.map { part in
            medians[part].indices.map { voorziening in
                medians[part][voorziening] == nil
                    ? nil : FilePriceMedians.usual(medians.map { $0[voorziening] }, for: part, of: reading.parts)
            }
        }
    }

    /// Whether, for most of its declaraties above zero, a day costs so many times more or less than what is usual: at other gemeenten, and
    /// where the gemeente delivered earlier, there too.
    func isOutOfScale(_ part: Int, factor: Int) -> Bool {
        let doublings = Int.bitWidth - 1 - factor.leadingZeroBitCount
        var (compared, far) = (0, 0)
        for voorziening in medians[part].indices {
            guard let own = medians[part][voorziening], let usual = usual[part][voorziening] else { continue }
            compared += counts[part][voorziening]
            if usual.allSatisfy({ abs(own - $0) >= doublings }) { far += counts[part][voorziening] }
        }
        return compared > 0 && far * 2 > compared
    }

    /// How many declaraties of a part cost so many times more or less a day than is usual in the middle, of those that can be compared.
    func far(_ part: Int, factor: Int) -> (some: Int, all: Int) {
        let doublings = Int.bitWidth - 1 - factor.leadingZeroBitCount
        var far = (some: 0, all: 0)
        for voorziening in medians[part].indices {
            guard let usual = usual[part][voorziening] else { continue }
            for (bucket, count) in prices[part][voorziening].enumerated() where count > 0 {
                far.all += count
                if usual.allSatisfy({ abs(bucket - $0) >= doublings }) { far.some += count }
            }
        }
        return far
    }

    /// Of the gemeente's earlier deliveries, and of the other gemeenten; `nil` where neither has enough.
    private static func usual(_ medians: [Int?], for part: Int, of parts: [DeliveryParts.Part]) -> [Int]? {
        let own = parts[part]
        func middle(_ places: [Int]) -> Int? {
            let found = places.compactMap { medians[$0] }.sorted()
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
