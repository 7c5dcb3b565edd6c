import Jeugdhulp
import ReferenceCounter
import TestSupport
import Testing

@testable import Counting
@testable import Explanation

/// The floor and the ceiling of a figure hold, whatever is behind a doubt that has a share of them (Decision-FloorAndCeiling).
@Suite struct DoubtedFigureTests {
    @Test("what was meant lies between them", arguments: DoubtedFolder.Fault.allCases)
    func meant(fault: DoubtedFolder.Fault) throws {
        var (looked, moved) = (0, 0)
        for seed in UInt64(1)...6 {
            let folder = DoubtedFolder(fault, seed: seed)
            let peildatum = "2020-12-31"
            let run = try TraceRun(folder.delivered, kwartaal: "2020-Q2", vanaf: 2019, peildatum: peildatum)
            let sets = try ReferenceJeugdigen(folder.meant, kwartaal: "2020-Q2", vanaf: 2019, peildatum: peildatum).sets
            for onderwerp in Onderwerp.allCases where onderwerp != .bevolking && onderwerp.tabel != nil {
                for gebied in run.gebieden {
                    let periode = run.periodes[0]
                    let trace = try #require(try run.trace(onderwerp, periode, gemeente: gebied))
                    guard run.doubts(trace).contains(where: { $0.code == fault.rawValue }) else { continue }
                    let grenzen = run.grenzen(trace)
                    let code = gebied.map { run.gemeenten[$0].code } ?? "Twente"
                    let then = try #require(sets["\(onderwerp.rawValue) \(code) \(periode.code)"]).count
                    looked += 1
                    if then != trace.waterval.counted { moved += 1 }
                    #expect(then <= grenzen.plafond, "\(onderwerp) \(code), seed \(seed)")
                    #expect(then >= grenzen.bodem, "\(onderwerp) \(code), seed \(seed)")
                }
            }
        }
        #expect(looked >= 70, "\(fault) is hardly ever doubted")
        #expect(moved > 0, "\(fault) never moves a figure")
    }
}
