import TestSupport

@testable import Disclosure

/// Small worlds of counts, and every table of two gemeenten that would be published alike, found by trying all.
enum CountWorld {
    static let rule = GemeenteRule(minimum: 10, amountStep: 50_000)
    static let declared = CountRelations(
        ambulant: .declaraties, gezinsvormen: .declaraties, residentieelOfJeugdzorgplus: .declaraties)
    static let mixed = CountRelations(
        ambulant: .declaraties, gezinsvormen: .declaraties, residentieelOfJeugdzorgplus: .both)

    /// A row for each gemeente: indicaties, declaraties, thuis, niet thuis, ambulant bij niet thuis, gezinsvormen, residentieel or
    /// JeugdzorgPlus.
    static func table(_ rows: [[Int?]], _ relations: CountRelations = declared) -> CountTable {
        CountTable(rows.flatMap(\.self), relations, rule)
    }

    /// A gemeente as it could be, of whoever is niet thuis with so many at most.
    static func gemeente(_ random: inout SplitMix, upTo most: Int) -> [Int] {
        let (gezin, wonen) = (random.number(0...most), random.number(0...most))
        let all = random.number(max(gezin, wonen)...gezin + wonen)
        let ambulant = random.number(0...all)
        let thuis = random.number(0...2 * most)
        let declared = thuis + all + random.number(0...3)
        return [declared + random.number(0...9), declared, thuis, all, ambulant, gezin, wonen]
    }

    /// Whether a count of the first of two gemeenten could be this number, with both published as they are: all tables are tried. All is
    /// counted from declaraties.
    static func isPossible(_ table: CountTable, _ onderwerp: Int, _ value: Int) -> Bool {
        let width = CountTable.width
        let sums = (0..<width).map { table.counts[$0] + table.counts[width + $0] }
        let allowed = (0..<width).map { place -> [Int] in
            let own = table.range(place).clamped(to: 0...max(0, sums[place]))
            return own.filter {
                table.range(width + place).contains(sums[place] - $0) && (place != onderwerp || $0 == value)
            }
        }
        func isForm(_ all: Int, _ gezin: Int, _ wonen: Int) -> Bool { max(gezin, wonen) <= all && all <= gezin + wonen }
        func hasForms(_ all: Int) -> Bool {
            allowed[5].contains { gezin in
                allowed[6].contains { wonen in
                    isForm(all, gezin, wonen) && isForm(sums[3] - all, sums[5] - gezin, sums[6] - wonen)
                }
            }
        }
        func hasAmbulant(_ all: Int) -> Bool {
            allowed[4].contains { $0 <= all && sums[4] - $0 <= sums[3] - all }
        }
        func hasDeclared(_ all: Int) -> Bool {
            allowed[2].contains { thuis in
                allowed[1].contains { thuis + all <= $0 && sums[2] - thuis + sums[3] - all <= sums[1] - $0 }
            }
        }
        return !allowed[0].isEmpty && allowed[3].contains { hasForms($0) && hasAmbulant($0) && hasDeclared($0) }
    }

    /// The same table with the gemeenten the other way round.
    static func turned(_ table: CountTable) -> CountTable {
        let width = CountTable.width
        var turned = CountTable(
            (Array(table.counts[width...]) + table.counts[..<width]).map(Optional.some), table.relations, rule)
        for place in table.counts.indices where table.views[place] == .hidden {
            turned.hide((place + width) % (2 * width))
        }
        return turned
    }
}
