package import Jeugdhulp

/// The figures of how forms of 'niet thuis' go together in one period, exact.
package enum Vormfigures {
    /// `zonderDeclaratie` is how many of niet thuis nothing was declared for.
    package static func figures(_ periode: Periode, _ stand: Zorgstand, zonderDeclaratie: Int) -> [Figure] {
        let sum = Verblijfsvorm.allCases.reduce(0) { $0 + stand.aantal($1) }
        return Combinatie.allCases.map { combinatie in
            Figure(
                Figure.Key(.nietThuis, periode, .aantal).with { $0.combinatie = combinatie },
                .aantal(combinatie.aantal(stand)))
        } + [
            Figure(Figure.Key(.nietThuis, periode, .vormenOpgeteld), .aantal(sum)),
            Figure(Figure.Key(.nietThuis, periode, .zonderDeclaratie), .aantal(zonderDeclaratie)),
        ]
    }
}
