import Dispatch
import Synchronization
import Testing

@testable import Output

@Suite("UnfinishedOutput")
struct UnfinishedOutputTests {
    @Test("is broken off after the step that is being done, and lets no step begin while it ends")
    func betweenSteps() {
        let unfinished = UnfinishedOutput()
        let order = Mutex([String]())
        let begun = DispatchSemaphore(value: 0)
        let ended = DispatchSemaphore(value: 0)
        DispatchQueue.global().async {
            begun.wait()
            unfinished.breakOff(signal: 15) {
                order.withLock { $0.append("broken off") }
                ended.signal()
            }
        }
        unfinished.step {
            begun.signal()
            order.withLock { $0.append("step") }
        }
        ended.wait()
        unfinished.step { order.withLock { $0.append("after") } }
        #expect(order.withLock { $0 } == ["step", "broken off", "after"])
    }

    @Test("is not broken off once it has been published, nor told of")
    func published() {
        let unfinished = UnfinishedOutput()
        let told = Mutex([Int32]())
        unfinished.onBreakingOff { status in told.withLock { $0.append(status) } }
        unfinished.begin("/nergens/x") { { Issue.record("cleared away") } }
        unfinished.publication(of: ["/nergens/x"]) {}
        unfinished.breakOff(signal: 15) { Issue.record("broken off") }
        #expect(told.withLock { $0 }.isEmpty)
    }

    @Test("tells with which status the run ends")
    func told() {
        let unfinished = UnfinishedOutput()
        let told = Mutex([Int32]())
        unfinished.onBreakingOff { status in told.withLock { $0.append(status) } }
        unfinished.breakOff(signal: 2) {}
        #expect(told.withLock { $0 } == [130])
    }
}
