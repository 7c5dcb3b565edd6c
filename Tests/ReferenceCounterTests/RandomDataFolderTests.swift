import ReferenceCounter
import Testing

@Suite("Random data folders are nasty, and the reference counter reads them to the end")
struct RandomDataFolderTests {
    @Test("Every row of a random folder is accepted, rejected or out of scope, and every version is accounted for")
    func rowsAndVersionsAddUp() {
        for seed in 1...40 as ClosedRange<UInt64> {
            var options = RandomDataFolderOptions()
            options.usesBsn = seed % 4 == 0
            options.volledig = seed % 3 == 0
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

    @Test("Most rows of random folders are accepted, some of each kind are not, and versions compete")
    func everythingTurnsUp() {
        var (read, accepted, rejected, outOfScope) = (0, 0, 0, 0)
        var fates: [ReferenceRecordCounts] = []
        for seed in 1...30 as ClosedRange<UInt64> {
            var options = RandomDataFolderOptions()
            options.volledig = seed % 3 == 0
            options.largestFile = 120
            let outcome = referenceCount(randomDataFolder(seed: seed, options), kwartaal: "2020-Q3")
            for file in outcome.bestanden {
                read += file.read
                accepted += file.accepted
                rejected += file.rejected
                outOfScope += file.outOfScope
            }
            fates += [outcome.indicaties, outcome.declaraties]
        }
        let sum = { (count: (ReferenceRecordCounts) -> Int) in fates.map(count).reduce(0, +) }
        #expect(accepted * 10 > read * 7)
        #expect(rejected * 50 > read && outOfScope * 50 > read)
        #expect(sum(\.versionsLeftOut) * 50 > accepted && sum(\.recordsReplaced) * 50 > accepted)
        #expect(sum(\.recordsWithdrawn) * 50 > accepted && sum(\.recordsRemoved) > 20)
        #expect(sum(\.existingRecords) * 5 > accepted)
    }

    @Test("Faults that stop a run end in 65, 66 and 78, each within some seeds")
    func stoppingFaults() {
        var options = RandomDataFolderOptions()
        options.mayStop = true
        options.largestFile = 30
        let exits = (1...80 as ClosedRange<UInt64>).map { seed in
            options.volledig = seed % 2 == 0
            return referenceCount(randomDataFolder(seed: seed, options), kwartaal: "2020-Q2").exitCode
        }
        #expect(Set(exits) == [0, 65, 66, 78])
    }
}

extension ReferenceRecordCounts {
    fileprivate var versions: Int {
        versionsAfterPeildatum + versionsLeftOut + versionsReplaced + recordsWithdrawn + recordsRemoved
            + existingRecords
    }
}
