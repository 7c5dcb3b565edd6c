import ReferenceCounter
import Testing

@Suite("Random data folders are nasty, and the reference counter reads them to the end")
struct RandomDataFolderTests {
    @Test("Every row of a random folder is accepted, rejected or out of scope, and every version is accounted for")
    func rowsAndVersionsAddUp() {
        for seed in 1...40 as ClosedRange<UInt64> {
            var options = RandomDataFolderOptions()
            options.usesBsn = seed % 4 == 0
            options.largestFile = 120
            let run = RandomRun(seed: seed)
            let outcome = referenceCount(
                randomDataFolder(seed: seed, options), kwartaal: run.kwartaal, vanaf: run.vanaf,
                peildatum: run.peildatum)
            #expect(outcome.exitCode == 0, "seed \(seed): \(outcome.reason)")
            for file in outcome.bestanden {
                #expect(file.read == file.accepted + file.rejected + file.outOfScope, "seed \(seed)")
            }
            let accepted = outcome.bestanden.map(\.accepted).reduce(0, +)
            #expect(accepted == outcome.indicaties.versions + outcome.declaraties.versions, "seed \(seed)")
        }
    }

    @Test("The same seed gives the same bytes, another seed other bytes")
    func seedsDecide() {
        #expect(randomDataFolder(seed: 7) == randomDataFolder(seed: 7))
        #expect(randomDataFolder(seed: 7) != randomDataFolder(seed: 8))
    }

    @Test("Faults that stop a run end in 65, 66 and 78, each within some seeds")
    func stoppingFaults() {
        var options = RandomDataFolderOptions()
        options.mayStop = true
        options.largestFile = 30
        let exits = (1...60 as ClosedRange<UInt64>).map { seed in
            referenceCount(randomDataFolder(seed: seed, options), kwartaal: "2020-Q2").exitCode
        }
        #expect(Set(exits).isSuperset(of: [65, 66, 78]))
    }
}

extension ReferenceRecordCounts {
    fileprivate var versions: Int {
        versionsAfterPeildatum + versionsReplaced + recordsWithdrawn + recordsRemoved + existingRecords
    }
}
