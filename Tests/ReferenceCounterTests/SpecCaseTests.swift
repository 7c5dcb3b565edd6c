import ReferenceCounter
import Testing

@Suite("The reference counter counts what was worked out by hand")
struct SpecCaseTests {
    @Test("Every hand-worked case", arguments: specCases)
    func handWorkedCase(_ spec: SpecCase) {
        let outcome = referenceCount(
            spec.folder, kwartaal: spec.kwartaal, vanaf: spec.vanaf, peildatum: spec.peildatum)
        #expect(outcome.exitCode == spec.expectedExit, "\(outcome.reason)")
        for line in spec.expected {
            #expect((outcome.cijfers + outcome.gemeentecijfers).contains(line), "\(line)")
        }
        for start in spec.unexpected {
            #expect(!outcome.cijfers.contains { $0.hasPrefix(start) })
        }
        if spec.expectedExit == 0 {
            #expect(outcome.rejectedLines == spec.expectedRejected)
        }
    }

    @Test("The names of the cases are all different")
    func namesDiffer() {
        #expect(Set(specCases.map(\.name)).count == specCases.count)
    }
}
