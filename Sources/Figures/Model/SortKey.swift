import Jeugdhulp

/// The place of a figure among others: of each dimension the declared rank of its value, never its text.
struct SortKey {
    private var ranks: InlineArray<10, Int32>

    init(_ key: Figure.Key) {
        ranks = InlineArray(repeating: 0)
        for dimensie in Dimensie.allCases { ranks[dimensie.rawValue] = SortKey.rank(dimensie, key) }
    }

    /// By the first of these dimensions in which they are not alike.
    func precedes(_ other: SortKey, by dimensies: [Dimensie]) -> Bool {
        for dimensie in dimensies {
            let (own, others) = (ranks[dimensie.rawValue], other.ranks[dimensie.rawValue])
            if own != others { return own < others }
        }
        return false
    }

    /// What has no value of a dimension goes before what has one.
    private static func rank(_ dimensie: Dimensie, _ key: Figure.Key) -> Int32 {
        switch dimensie {
        case .onderwerp: key.onderwerp.declaredRank
        case .gebied: rank(key.gebied)
        case .periode: Int32(key.periode.year) * 8 + rank(key.periode.soort)
        case .maat: key.maat.declaredRank
        case .reeks: key.reeks?.declaredRank ?? -1
        case .peildatum: key.peildatum?.dayNumber ?? -1
        case .combinatie: key.combinatie?.declaredRank ?? -1
        case .stap: key.stap.flatMap { SortKey.stappen[$0] } ?? -1
        case .van: key.van?.declaredRank ?? -1
        case .naar: key.naar?.declaredRank ?? -1
        }
    }

    private static let stappen = Dictionary(
        uniqueKeysWithValues: Bijstelstap.allCases.enumerated().map { ($1, Int32($0)) })

    /// Twente first, then by code: `GM` and four digits.
    private static func rank(_ gebied: Gebied) -> Int32 {
        guard case .gemeente(let code) = gebied else { return -1 }
        return code.utf8.dropFirst(2).reduce(0) { $0 &* 10 &+ Int32($1) &- 48 }
    }

    /// The full year goes first, as its code does; then single quarters, as theirs do.
    private static func rank(_ soort: Periode.Soort) -> Int32 {
        switch soort {
        case .jaar: 0
        case .lopend(let quarter): 4 + Int32(quarter)
        case .kwartaal(let quarter): Int32(quarter)
        }
    }
}
