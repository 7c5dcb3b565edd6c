import Testing

@testable import Pipeline

@Suite("RunSeed")
struct RunSeedTests {
    @Test("is another number each time, with what the system gives and without")
    func different() {
        #expect(RunSeed.fromSystem() != nil)
        #expect(RunSeed.fromSystem() != RunSeed.fromSystem())
        #expect(RunSeed.next() != RunSeed.next())
        #expect(Set((0..<100).map { _ in RunSeed.fromCircumstances() }).count > 10)
    }
}
