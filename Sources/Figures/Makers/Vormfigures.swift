package import Jeugdhulp

/// The figures of how forms of 'niet thuis' go together in one period, exact.
package enum Vormfigures {
    /// `stand` is `nil` for a period of which nothing is known; `zonderDeclaratie` is how many of niet thuis nothing was declared for.
    package static func figures(_ periode: Periode, _ stand: Zorgstand?, zonderDeclaratie: Int) -> [Figure] {
        func waarde(_ aantal: (Zorgstand) -> Int) -> Waarde {
            stand.map { .aantal(aantal($0)) } ?? .geen(.nietGeleverd)
        }
        return Combinatie.allCases.map { combinatie in
            Figure(
                Figure.Key(.nietThuis, periode, .aantal).with { $0.combinatie = combinatie },
                waarde(combinatie.aantal))
        } + [
            Figure(
                Figure.Key(.nietThuis, periode, .vormenOpgeteld),
                waarde { stand in Verblijfsvorm.allCases.reduce(0) { $0 + stand.aantal($1) } }),
            Figure(Figure.Key(.nietThuis, periode, .zonderDeclaratie), waarde { _ in zonderDeclaratie }),
        ]
    }
}
