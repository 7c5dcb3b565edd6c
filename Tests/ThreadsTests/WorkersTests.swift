import Glibc
import Synchronization
import Testing
import Threads

@Suite("Workers")
struct WorkersTests {
    struct Failure: Error, Equatable {
        let task: Int
    }

    static let counts = [1, 2, 3, 8]

    @Test("runs every task once, whatever the number of threads", arguments: counts, [0, 1, 2, 7, 500])
    func everyTaskOnce(count: Int, tasks: Int) {
        let states = Workers(count: count).run(tasks: tasks) { _ in
            [Int]()
        } perform: { task, state in
            state.append(task)
        }
        #expect(states.count == count)
        #expect(states.flatMap(\.self).sorted() == Array(0..<tasks))
        // A thread takes its tasks in order.
        #expect(states.allSatisfy { $0 == $0.sorted() })
    }

    @Test("hands the states back in order of their thread", arguments: counts)
    func states(count: Int) {
        let states = Workers(count: count).run(tasks: 20) { worker in
            worker
        } perform: { _, _ in
        }
        #expect(states == Array(0..<count))
    }

    @Test("maps in the order of the tasks", arguments: counts)
    func map(count: Int) {
        #expect(Workers(count: count).map(tasks: 300) { $0 * $0 } == (0..<300).map { $0 * $0 })
        #expect(Workers(count: count).map(tasks: 0) { $0 }.isEmpty)
    }

    @Test(
        "throws the failure of the lowest task that fails", arguments: counts,
        [[0], [7], [299], [3, 4, 5], [11, 250]])
    func failure(count: Int, failing: [Int]) {
        for _ in 0..<20 {
            #expect(throws: Failure(task: failing[0])) {
                try Workers(count: count).map(tasks: 300) { task throws(Failure) in
                    if failing.contains(task) { throw Failure(task: task) }
                    return task
                }
            }
        }
    }

    @Test("throws the failure of the lowest task, also when another failed before it", arguments: [2, 3, 8])
    func laterFailure(count: Int) {
        for _ in 0..<5 {
            let isFirst = Mutex(true)
            #expect(throws: Failure(task: 0)) {
                try Workers(count: count).map(tasks: 2) { task throws(Failure) in
                    // Task 0 gives task 1 a chance to fail first; with one processor it may not come.
                    for _ in 0..<2000 where task == 0 && isFirst.withLock(\.self) { sched_yield() }
                    isFirst.withLock { $0 = false }
                    throw Failure(task: task)
                }
            }
        }
    }

    @Test("starts no further task once one has failed")
    func stops() {
        let started = Mutex(0)
        #expect(throws: Failure(task: 4)) {
            try Workers(count: 1).map(tasks: 100) { task throws(Failure) in
                started.withLock { $0 += 1 }
                if task == 4 { throw Failure(task: task) }
            }
        }
        #expect(started.withLock { $0 } == 5)
    }

    @Test("has at least one thread", arguments: [-1, 0])
    func atLeastOne(count: Int) {
        #expect(Workers(count: count).count == 1)
        #expect(Workers(count: count).map(tasks: 3) { $0 } == [0, 1, 2])
    }
}
