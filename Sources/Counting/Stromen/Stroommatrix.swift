package import Jeugdhulp

/// How many go from each form to each, and from and to outside. Rekenregels, R9.4.
package struct Stroommatrix: Hashable, Sendable {
    /// By the place where they come from: the forms by raw value, then outside.
    private var naar: [Vormaantallen]
    private var naarBuiten = Vormaantallen()

    /// None.
    package init() {
        naar = [Vormaantallen](repeating: Vormaantallen(), count: Verblijfsvorm.allCases.count + 1)
    }

    /// `nil` is outside; nobody goes from there to there.
    package subscript(van: Verblijfsvorm?, naar: Verblijfsvorm?) -> Int {
        guard let naar else { return van.map { naarBuiten[$0] } ?? 0 }
        return self.naar[van.map { Int($0.rawValue) } ?? Verblijfsvorm.allCases.count][naar]
    }

    /// From outside, by form.
    package var instroom: Vormaantallen { naar[Verblijfsvorm.allCases.count] }

    /// To outside, by form.
    package var uitstroom: Vormaantallen { naarBuiten }

    /// All that come to a form.
    package func erin(_ vorm: Verblijfsvorm) -> Int { naar.reduce(0) { $0 + $1[vorm] } }

    /// All that leave a form.
    package func eruit(_ vorm: Verblijfsvorm) -> Int { naar[Int(vorm.rawValue)].totaal + naarBuiten[vorm] }

    /// From one form to another, all together.
    package var overgangen: Int { Verblijfsvorm.allCases.reduce(0) { $0 + naar[Int($1.rawValue)].totaal } }

    /// Raw values; `nil` is outside.
    mutating func add(_ van: Int?, _ naar: Int?) {
        if let naar { self.naar[van ?? Verblijfsvorm.allCases.count].add(naar) } else if let van { naarBuiten.add(van) }
    }

    static func + (left: Stroommatrix, right: Stroommatrix) -> Stroommatrix {
        var sum = left
        for place in sum.naar.indices { sum.naar[place] = left.naar[place] + right.naar[place] }
        sum.naarBuiten = left.naarBuiten + right.naarBuiten
        return sum
    }
}
