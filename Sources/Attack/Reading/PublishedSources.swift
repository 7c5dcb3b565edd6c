import Contract
import Jeugdhulp

/// From which rows each voorziening is counted, by year, as the copy of `bronregels.csv` tells.
struct PublishedSources {
    /// Those of the tables.
    private static let voorzieningen: [Voorziening] = [.ambulant] + Verblijfsvorm.allCases.flatMap(\.voorzieningen)

    /// `nil` where the update has no copy.
    private let rules: Bronregels?

    init(_ bytes: [UInt8]?) throws(AttackFault) {
        do throws(Fout) {
            rules = if let bytes { try Referentie.bronregels(in: bytes) } else { nil }
        } catch {
            throw AttackFault(error, in: AttackedUpdate.bronregels)
        }
    }

    /// Whether all voorzieningen of the tables have the same source in a year.
    func all(_ bron: Bron, in year: Int) -> Bool {
        rules.map { rules in
            PublishedSources.voorzieningen.allSatisfy { rules.bron(for: $0, in: year) == bron }
        } ?? false
    }

    func ambulant(_ bron: Bron, in year: Int) -> Bool { rules?.bron(for: .ambulant, in: year) == bron }
}

extension AttackFault {
    /// A copy of referentie that can't be read.
    init(_ fout: Fout, in path: String) { self = .notAsPublished(path: path, line: fout.plaats.line ?? 1) }
}
