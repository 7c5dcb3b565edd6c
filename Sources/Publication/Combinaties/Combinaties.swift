import Jeugdhulp

/// How often jeugdigen had more than one form in one period, as far as that may be shown.
struct Combinaties: Equatable, Sendable {
    /// One of those of the update.
    let periode: Periode
    private let stand: Zorgstand
    private let isShown: Bool

    /// `zonderDeclaratie` is how many of niet thuis nothing was declared for; the note under table 4 publishes it. A combination of 1
    /// up to `minimum` jeugdigen must not come out.
    init(_ periode: Periode, _ stand: Zorgstand, zonderDeclaratie: Int, minimum: Int) {
        self.periode = periode
        self.stand = stand
        isShown = false
    }

    /// The number, or `onderdrukt`. `nietThuis` is always shown: it is that of table 4.
    subscript(_ combinatie: Combinatie) -> Waarde { .geen(.onderdrukt) }
}
