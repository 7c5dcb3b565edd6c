/// What is wrong with a row that has to be rejected.
enum Afkeur: CaseIterable {
    case eindeVoorBegin
    case onmogelijkeDatum
    case onbekendeGemeente
    case geenJeugdige
    case veldTeWeinig
    case onleesbaarBedrag

    /// So many rows of a file are spoilt: none of a short file, for it may hold at most 10‰ of them.
    static func count(amongRows rows: Int) -> Int {
        switch rows {
        case ..<600: 0
        case ..<4000: 1
        default: 2
        }
    }

    static func random(for soort: Bestandssoort, toeval: inout Toeval) -> Afkeur {
        allCases[toeval.below(soort == .declaraties ? allCases.count : allCases.count - 1)]
    }
}
