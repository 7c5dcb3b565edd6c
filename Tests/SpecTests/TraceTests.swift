import Jeugdhulp
import ReferenceCounter
import TestSupport
import Testing

@testable import Counting

/// What `tmsd waarom` says of a figure, against the reference counter.
@Suite struct TraceTests {
    @Test(
        "on random folders the jeugdigen of every figure are those of the reference counter, and the steps add up to them",
        arguments: UInt64(1)...30)
    func random(seed: UInt64) throws {
        var options = RandomDataFolderOptions()
        options.usesBsn = seed % 5 == 0
        options.volledig = seed % 3 == 0
        options.largestFile = 150
        let data = randomDataFolder(seed: seed, options)
        let run = RandomRun(seed: seed)
        let expected = referenceCount(data, kwartaal: run.kwartaal, vanaf: run.vanaf, peildatum: run.peildatum)
        // Not all folders can be published; those are no test of this.
        guard expected.exitCode == 0 else { return }
        let sets = try ReferenceJeugdigen(
            data, kwartaal: run.kwartaal, vanaf: run.vanaf, peildatum: expected.peildatum
        ).sets
        let engine = try TraceRun(
            data, kwartaal: run.kwartaal, vanaf: run.vanaf, peildatum: run.peildatum, pieceBytes: 700)
        for periode in engine.periodes {
            for onderwerp in Onderwerp.allCases where onderwerp != .bevolking && onderwerp.tabel != nil {
                for gebied in engine.gebieden {
                    let trace = try #require(try engine.trace(onderwerp, periode, gemeente: gebied))
                    let name =
                        "\(onderwerp.rawValue) \(gebied.map { engine.gemeenten[$0].code } ?? "Twente") \(periode.code)"
                    let who = try #require(sets[name])
                    expectSteps(trace, engine, "\(name), seed \(seed)")
                    #expect(trace.waterval.counted == who.count, "\(name), seed \(seed)")
                    let keys = engine.keys(trace)
                    if engine.isWithinGemeente {
                        #expect(keys.count == who.count)
                    } else {
                        #expect(
                            keys == who.map { String(decoding: $0, as: UTF8.self) }.sorted(), "\(name), seed \(seed)")
                    }
                }
            }
        }
    }

    /// What must hold of every trace.
    private func expectSteps(_ trace: Cijfertrace, _ engine: TraceRun, _ name: String) {
        let waterval = trace.waterval
        let existing = engine.existing
        #expect(waterval.existing == existing, "\(name)")
        let taken = [
            waterval.elsewhere, waterval.otherDays, waterval.otherVoorziening, waterval.otherBron, waterval.credited,
            waterval.further, waterval.otherTable,
        ]
        #expect(taken.allSatisfy { $0 >= 0 }, "\(name)")
        #expect(existing - taken.reduce(0, +) == waterval.counted, "\(name)")
        #expect(waterval.counted == tally(trace), "\(name)")
        // Of table 3 and 5 others than those by which the jeugdigen count have the care too.
        if trace.vraag.onderwerp != .thuis, trace.vraag.onderwerp != .ambulantBijNietThuis {
            let records = trace.jeugdigen.reduce(0) { $0 + $1.records.count }
            #expect(records == waterval.deciding, "\(name)")
        }
        #expect(trace.combinaties.values.reduce(0, +) == waterval.counted, "\(name)")
        #expect(trace.jeugdigen.count == waterval.counted, "\(name)")
        #expect(Set(trace.jeugdigen.map(\.bits)).count == trace.jeugdigen.count, "\(name)")
        let days = trace.vraag.periode.days
        #expect(trace.jeugdigen.allSatisfy { $0.sinds >= days.first && $0.sinds <= days.last && !$0.records.isEmpty })
        #expect(trace.byFile.values.allSatisfy { $0 <= waterval.counted }, "\(name)")
        let grenzen = engine.grenzen(trace)
        #expect(grenzen.bodem >= 0 && grenzen.bodem <= waterval.counted, "\(name)")
        #expect(grenzen.plafond >= waterval.counted, "\(name)")
    }

    private func tally(_ trace: Cijfertrace) -> Int {
        switch trace.vraag.onderwerp {
        case .bevolking, .residentieelOfJeugdzorgplus: -1
        case .indicaties: trace.tally.metIndicatie
        case .declaraties: trace.tally.metDeclaratie
        case .thuis: trace.tally.thuis
        case .nietThuis: trace.tally.nietThuis
        case .ambulantBijNietThuis: trace.tally.ambulantBijNietThuis
        case .gezinsvormen: trace.tally.aantal(.gezinsvormen)
        case .residentieel: trace.tally.aantal(.residentieel)
        case .jeugdzorgplus: trace.tally.aantal(.jeugdzorgplus)
        }
    }
}
