import Testing

@testable import Threads

@Suite("StartableThreads")
struct StartableThreadsTests {
    @Test("are at least this one, and no more than asked for", arguments: [-1, 0, 1, 2, 8])
    func count(maximum: Int) {
        let count = StartableThreads.count(upTo: maximum)
        #expect(count >= 1)
        #expect(count <= max(1, maximum))
    }

    @Test("are all that are asked for where nothing limits them")
    func all() {
        #expect(StartableThreads.count(upTo: 4) == 4)
    }
}
