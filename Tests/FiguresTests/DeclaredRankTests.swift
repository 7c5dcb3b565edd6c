import Jeugdhulp
import Testing

@testable import Figures

@Suite("The rank of a word") struct DeclaredRankTests {
    @Test("is its place in the declaration")
    func places() {
        #expect(Onderwerp.allCases.map(\.declaredRank) == Array(0..<10))
        #expect(Maat.allCases.map(\.declaredRank) == Maat.allCases.indices.map { Int32($0) })
        #expect(Reeks.allCases.map(\.declaredRank) == [0, 1, 2])
        #expect(Combinatie.allCases.map(\.declaredRank) == Array(0..<6))
        #expect(Verblijfplaats.allCases.map(\.declaredRank) == Verblijfplaats.allCases.indices.map { Int32($0) })
    }
}
