/// A figure of which the published files leave too little room, without its value: that is never told, also where it is known.
package struct TightFigure: Hashable, Sendable {
    /// Why there is too little room; `left` is the number of values that were shown to be possible, fewer than ``Attack/enough``.
    package enum Kind: Hashable, Sendable {
        /// A hidden number of jeugdigen.
        case aantal(left: Int)
        /// A hidden amount, known to less than a fifth.
        case bedrag
        /// A number that is shown and may stand for fewer jeugdigen than the minimum.
        case getoond(left: Int)
        /// What one shown number is more than others of the same gemeente.
        case verschil(met: [String], left: Int)
        /// What a number changed since an earlier update.
        case verandering(sinds: String, left: Int)
        /// Something in this file was derived from another number than the one that is shown.
        case afgeleid(path: String)
        /// A figure of this gemeente in a file that should have none.
        case elders(path: String)
        /// A combination of forms in the whole region.
        case combinatie(left: Int)
        /// The published figures of the period contradict each other, so nothing was shown to be safe.
        case tegenspraak
    }

    /// As the update was called.
    package let update: String
    /// Empty where it is of no period.
    package let periode: String
    /// A gemeente by its code, or the region.
    package let gebied: String
    /// By its name in `cijfers.csv`; empty where it is of none in particular.
    package let onderwerp: String
    /// What is known of it.
    package let kind: Kind

    init(_ update: String, _ periode: String, _ gebied: String, _ onderwerp: String, _ kind: Kind) {
        self.update = update
        self.periode = periode
        self.gebied = gebied
        self.onderwerp = onderwerp
        self.kind = kind
    }
}
