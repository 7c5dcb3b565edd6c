import Jeugdhulp

/// Words of which the place in their declaration is known: figures are found and put in order by it, many times in each run, and never by
/// their text.
protocol DeclaredRank: CaseIterable {}

extension DeclaredRank {
    /// Among `allCases`, from 0. Only for words without values of their own, which are stored as just that.
    var declaredRank: Int32 { unsafe Int32(unsafeBitCast(self, to: UInt8.self)) }
}

extension Onderwerp: DeclaredRank {}
extension Maat: DeclaredRank {}
extension Reeks: DeclaredRank {}
extension Combinatie: DeclaredRank {}
extension Verblijfplaats: DeclaredRank {}

extension Figure.Key {
    /// By the ranks of its words: what is derived would hash their texts.
    package func hash(into hasher: inout Hasher) {
        var words = UInt64(UInt8(truncatingIfNeeded: onderwerp.declaredRank))
        for rank in [reeks?.declaredRank, combinatie?.declaredRank, van?.declaredRank, naar?.declaredRank] {
            words = words << 8 | UInt64(UInt8(truncatingIfNeeded: (rank ?? -1) &+ 1))
        }
        hasher.combine(words << 8 | UInt64(UInt8(truncatingIfNeeded: maat.declaredRank)))
        hasher.combine(gebied)
        hasher.combine(periode)
        hasher.combine(peildatum)
        hasher.combine(stap)
    }
}
