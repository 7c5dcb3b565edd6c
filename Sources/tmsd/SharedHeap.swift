import Glibc

/// One heap for all threads.
///
/// glibc gives each thread a heap of its own, and what was taken from one heap goes back to it: the rows of a partition that one thread
/// has freed are then no room for what another makes of them, and a run takes up to a third more memory. Threads take memory seldom here,
/// a chunk of rows at a time, so they hardly wait for each other.
enum SharedHeap {
    /// To be called before a thread is started. Where there is no such heap it changes nothing.
    static func apply() {
        // The headers keep this function from Swift, so it is looked up by name. Sound: mallopt(3) takes two numbers and returns one.
        typealias Mallopt = @convention(c) (Int32, Int32) -> Int32
        guard let symbol = unsafe dlsym(nil, "mallopt") else { return }
        let maximumHeaps: Int32 = -8
        _ = unsafe unsafeBitCast(symbol, to: Mallopt.self)(maximumHeaps, 1)
    }
}
