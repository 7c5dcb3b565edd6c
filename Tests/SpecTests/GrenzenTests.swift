import Jeugdhulp
import ReferenceCounter
import TestSupport
import Testing

@testable import Counting

/// The floor and the ceiling of a figure hold, whatever rejected rows and unknown codes turn out to be (Decision-FloorAndCeiling).
@Suite struct GrenzenTests {
    @Test("rows that are mended and codes that become known leave every figure between them", arguments: UInt64(1)...60)
    func mended(seed: UInt64) throws {
        let folder = SpoiltFolder(seed: seed, volledig: seed % 3 == 0)
        let peildatum = "2020-12-31"
        let spoilt = try TraceRun(folder.spoilt, kwartaal: "2020-Q2", vanaf: 2019, peildatum: peildatum)
        let sets = try ReferenceJeugdigen(folder.whole, kwartaal: "2020-Q2", vanaf: 2019, peildatum: peildatum).sets
        #expect(spoilt.rejected == folder.count)
        for onderwerp in Onderwerp.allCases where onderwerp != .bevolking && onderwerp.tabel != nil {
            for gebied in spoilt.gebieden {
                let periode = spoilt.periodes[0]
                let trace = try #require(try spoilt.trace(onderwerp, periode, gemeente: gebied))
                let grenzen = spoilt.grenzen(trace)
                let code = gebied.map { spoilt.gemeenten[$0].code } ?? "Twente"
                let then = try #require(sets["\(onderwerp.rawValue) \(code) \(periode.code)"]).count
                // What is missing in a quarter without any record may come on top of it.
                #expect(then <= grenzen.plafond, "\(onderwerp) \(code), seed \(seed)")
                #expect(then >= grenzen.bodem, "\(onderwerp) \(code), seed \(seed)")
            }
        }
    }
}
