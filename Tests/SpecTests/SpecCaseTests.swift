import ReferenceCounter
import TestSupport
import Testing

/// The rules of the contract on small data folders whose outcome was worked out by hand.
@Suite struct SpecCases {
    @Test("the engine gives what was worked out by hand", arguments: specCases)
    func engineAgrees(with specCase: SpecCase) {
        let run = EngineRun(
            specCase.folder, kwartaal: specCase.kwartaal, vanaf: specCase.vanaf, peildatum: specCase.peildatum)
        #expect(Int(run.status) == specCase.expectedExit, "\(run.log)")
        let figures = Set(run.cijfers + run.gemeentecijfers)
        let missing = specCase.expected.filter { !figures.contains($0) }
        #expect(missing.isEmpty)
        let surplus = run.cijfers.filter { line in specCase.unexpected.contains { line.hasPrefix($0) } }
        #expect(surplus.isEmpty)
        if specCase.expectedExit == 0 { #expect(run.rejected == specCase.expectedRejected) }
    }
}
