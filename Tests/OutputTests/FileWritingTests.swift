import Dispatch
import Glibc
import Testing

@testable import Output

@Suite("FileWriting")
struct FileWritingTests {
    @Test("writes everything to a pipe that takes a little at a time and now and then nothing")
    func shortWrites() throws {
        var ends: [Int32] = [0, 0]
        #expect(unsafe pipe(&ends) == 0)
        #expect(fcntl(ends[1], F_SETFL, O_NONBLOCK) == 0)
        let bytes = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }
        let done = DispatchSemaphore(value: 0)
        DispatchQueue.global().async { [ends] in
            try? FileWriting.writeAll(bytes, to: ends[1], path: "pijp")
            close(ends[1])
            done.signal()
        }
        var received: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 3001)
        while true {
            let count = unsafe read(ends[0], &block, block.count)
            guard count > 0 else { break }
            received += block[..<count]
        }
        done.wait()
        close(ends[0])
        #expect(received == bytes)
    }
}
