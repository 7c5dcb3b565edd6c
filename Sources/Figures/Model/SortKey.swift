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
        case .onderwerp: Ranks.onderwerpen[key.onderwerp] ?? -1
        case .gebied: rank(key.gebied)
        case .periode: Int32(key.periode.year) * 8 + rank(key.periode.soort)
        case .maat: Ranks.maten[key.maat] ?? -1
        case .reeks: key.reeks.flatMap { Ranks.reeksen[$0] } ?? -1
        case .peildatum: key.peildatum?.dayNumber ?? -1
        case .combinatie: key.combinatie.flatMap { Ranks.combinaties[$0] } ?? -1
        case .stap: key.stap.flatMap { Ranks.stappen[$0] } ?? -1
        case .van: key.van.flatMap { Ranks.plaatsen[$0] } ?? -1
        case .naar: key.naar.flatMap { Ranks.plaatsen[$0] } ?? -1
        }
    }

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

/// The declared order of the words.
private enum Ranks {
    static let onderwerpen = of(Onderwerp.self)
    static let maten = of(Maat.self)
    static let reeksen = of(Reeks.self)
    static let combinaties = of(Combinatie.self)
    static let stappen = of(Bijstelstap.self)
    static let plaatsen = of(Verblijfplaats.self)

    private static func of<Word: CaseIterable & Hashable>(_ words: Word.Type) -> [Word: Int32] {
        Dictionary(uniqueKeysWithValues: words.allCases.enumerated().map { ($1, Int32($0)) })
    }
}
