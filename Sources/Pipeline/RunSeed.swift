import Glibc
import Output

/// A number that nobody outside this run knows.
package enum RunSeed {
    /// Another one each time: from the system, or where it gives none, from what no other run has the same.
    package static func next() -> UInt64 { fromSystem() ?? fromCircumstances() }

    /// `nil` where the system has none ready.
    static func fromSystem() -> UInt64? {
        // The headers keep this function from Swift, so it is looked up by name. Sound: the type is the one that getrandom(2) documents.
        typealias GetRandom = @convention(c) (UnsafeMutableRawPointer?, Int, UInt32) -> Int
        guard let symbol = unsafe dlsym(nil, "getrandom") else { return nil }
        let getrandom = unsafe unsafeBitCast(symbol, to: GetRandom.self)
        let doNotWait: UInt32 = 1
        var seed: UInt64 = 0
        let count = MemoryLayout<UInt64>.size
        let received = unsafe withUnsafeMutablePointer(to: &seed) { unsafe getrandom($0, count, doNotWait) }
        return received == count ? seed : nil
    }

    /// Times, the number of the process and where its memory stands, which the system chooses by chance.
    static func fromCircumstances() -> UInt64 {
        var time = timespec()
        _ = unsafe clock_gettime(CLOCK_REALTIME, &time)
        let object = UInt64(UInt(bitPattern: ObjectIdentifier(Place())))
        var seed = Clock.now() ^ object << 17 ^ UInt64(bitPattern: Int64(getpid())) << 40
        seed = (seed ^ UInt64(bitPattern: Int64(time.tv_nsec))) &* 0x9E37_79B9_7F4A_7C15
        return seed ^ seed >> 29 ^ UInt64(bitPattern: Int64(time.tv_sec))
    }

    private final class Place {}
}
