package import Jeugdhulp

/// A count for each form.
package struct Vormaantallen: Hashable, Sendable {
    private var gezinsvormen = 0
    private var residentieel = 0
    private var jeugdzorgplus = 0

    /// None of any.
    package init() {}

    /// That of one form.
    package subscript(vorm: Verblijfsvorm) -> Int {
        get {
            switch vorm {
            case .gezinsvormen: gezinsvormen
            case .residentieel: residentieel
            case .jeugdzorgplus: jeugdzorgplus
            }
        }
        set {
            switch vorm {
            case .gezinsvormen: gezinsvormen = newValue
            case .residentieel: residentieel = newValue
            case .jeugdzorgplus: jeugdzorgplus = newValue
            }
        }
    }

    /// Of all forms together.
    package var totaal: Int { gezinsvormen + residentieel + jeugdzorgplus }

    /// One more, of the form with this raw value.
    mutating func add(_ vorm: Int) { self[Verblijfsvorm.allCases[vorm]] += 1 }

    static func + (left: Vormaantallen, right: Vormaantallen) -> Vormaantallen {
        var sum = left
        for vorm in Verblijfsvorm.allCases { sum[vorm] += right[vorm] }
        return sum
    }
}
