import ReferenceCounter
import TestSupport
import Testing

/// The engine against the slow reference counter, which shares no code with it, on random folders of everything that deliveries
/// can hold. A failure names its seed.
@Suite struct AgainstTheReference {
    @Test("the engine agrees with the reference on every figure, row and place", arguments: UInt64(1)...40)
    func agrees(seed: UInt64) {
        var options = RandomDataFolderOptions()
        options.usesBsn = seed % 5 == 0
        options.mayStop = seed % 4 == 0
        options.volledig = seed % 3 == 0
        options.largestFile = 200
        compare(seed: seed, options: options)
    }

    @Test("the outcome does not depend on threads or on where files are cut", arguments: UInt64(200)...204)
    func cutting(seed: UInt64) {
        let folder = randomDataFolder(seed: seed, RandomDataFolderOptions())
        let run = RandomRun(seed: seed)
        let whole = EngineRun(folder, kwartaal: run.kwartaal, vanaf: run.vanaf, peildatum: run.peildatum, workers: 1)
        for (workers, pieceBytes) in [(1, 1), (2, 64), (3, 1000), (8, 333)] {
            let cut = EngineRun(
                folder, kwartaal: run.kwartaal, vanaf: run.vanaf, peildatum: run.peildatum, workers: workers,
                pieceBytes: pieceBytes)
            #expect(cut.status == whole.status)
            #expect(cut.report == whole.report, "seed \(seed), \(workers) workers, \(pieceBytes) bytes")
            #expect(cut.rejected == whole.rejected)
        }
    }

    @Test("small folders that may just be refused are refused or counted alike", arguments: UInt64(1000)...1040)
    func refusals(seed: UInt64) {
        var options = RandomDataFolderOptions()
        options.mayStop = true
        options.volledig = seed % 2 == 0
        options.largestFile = 40
        compare(seed: seed, options: options)
    }

    private func compare(seed: UInt64, options: RandomDataFolderOptions) {
        let folder = randomDataFolder(seed: seed, options)
        let run = RandomRun(seed: seed)
        let expected = referenceCount(folder, kwartaal: run.kwartaal, vanaf: run.vanaf, peildatum: run.peildatum)
        let engine = EngineRun(folder, kwartaal: run.kwartaal, vanaf: run.vanaf, peildatum: run.peildatum)
        #expect(Int(engine.status) == expected.exitCode, "seed \(seed): \(expected.reason) \(engine.log)")
        guard expected.exitCode == 0 else { return }
        #expect(firstDifference(engine.cijfers, expected.cijfers) == nil, "seed \(seed)")
        // The engine may hide more, as much would follow from the rest in a region of so few.
        let told = zip(engine.gemeentecijfers, expected.gemeentecijfers).map { engine, reference in
            engine == hidden(reference) ? engine : reference
        }
        #expect(engine.gemeentecijfers.count == expected.gemeentecijfers.count, "seed \(seed)")
        #expect(firstDifference(engine.gemeentecijfers, told) == nil, "seed \(seed)")
        #expect(firstDifference(engine.rejected, expected.rejectedLines) == nil, "seed \(seed)")
        #expect(firstDifference(engine.bestanden, expected.bestanden) == nil, "seed \(seed)")
    }

    /// A line with nothing but that it is hidden.
    private func hidden(_ line: String) -> String {
        let fields = line.split(separator: ";", omittingEmptySubsequences: false)
        // What was not told anyway is told so.
        return fields[6].isEmpty && fields[1] != "bevolking"
            ? fields[..<5].joined(separator: ";") + ";;onderdrukt" : line
    }

    /// The first place at which two lists differ, or `nil`.
    private func firstDifference<Element: Equatable>(_ engine: [Element], _ reference: [Element]) -> String? {
        for place in 0..<max(engine.count, reference.count) {
            let found = place < engine.count ? "\(engine[place])" : "nothing"
            let expected = place < reference.count ? "\(reference[place])" : "nothing"
            if found != expected { return "engine \(found), reference \(expected)" }
        }
        return nil
    }
}
