import Figures
import Jeugdhulp

extension Stroomcijfer {
    /// The declared place of the value of each column.
    var rank: [Int] {
        let soort =
            switch periode.soort {
            case .jaar: 0
            case .kwartaal(let number): number
            case .lopend: 5
            }
        let doel =
            switch naar {
            case .plaats(let plaats): Verblijfplaats.allCases.firstIndex(of: plaats)
            case .klasse(let klasse): Uitstroomklasse.allCases.firstIndex(of: klasse)
            case nil: -1
            }
        return [
            Stroomtabel.allCases.firstIndex(of: tabel), periode.year * 8 + soort,
            Verblijfplaats.allCases.firstIndex(of: van), doel, Stroommaat.allCases.firstIndex(of: maat),
        ].compactMap(\.self)
    }
}
