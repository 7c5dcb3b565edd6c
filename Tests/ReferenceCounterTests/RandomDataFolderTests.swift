import ReferenceCounter
import Testing

@Suite("Random data folders are nasty, and the reference counter reads them to the end")
struct RandomDataFolderTests {
    @Test("Every row and version is accounted for, most rows are accepted, and every fate is common")
    func rowsAndVersionsAddUp() {
        var bestanden: [ReferenceFileCounts] = []
        var fates: [ReferenceRecordCounts] = []
        for seed in 1...30 as ClosedRange<UInt64> {
            var options = RandomDataFolderOptions()
            options.usesBsn = seed % 4 == 0
            options.volledig = seed % 3 == 0
            options.largestFile = 80
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
            bestanden += outcome.bestanden
            fates += [outcome.indicaties, outcome.declaraties]
        }
        let rows = { (count: (ReferenceFileCounts) -> Int) in bestanden.map(count).reduce(0, +) }
        #expect(rows(\.accepted) * 10 > rows(\.read) * 7)
        #expect(rows(\.rejected) * 50 > rows(\.read) && rows(\.outOfScope) * 50 > rows(\.read))
        let versions = { (count: (ReferenceRecordCounts) -> Int) in fates.map(count).reduce(0, +) }
        let fiftieth = rows(\.accepted) / 50
        #expect(versions(\.versionsLeftOut) > fiftieth && versions(\.recordsReplaced) > fiftieth)
        #expect(versions(\.recordsWithdrawn) > fiftieth && versions(\.recordsRemoved) > 20)
        #expect(versions(\.existingRecords) > fiftieth * 10)
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
        options.largestFile = 12
        let exits = (1...100 as ClosedRange<UInt64>).map { seed in
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
