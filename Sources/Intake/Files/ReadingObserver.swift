/// What reading tells while it is under way, so that others can measure it and show how far it is. This room has no clock of its own.
package struct ReadingObserver: Sendable {
    /// A stage of reading.
    package enum Step: Int, CaseIterable, Sendable {
        case survey, checksum, rows
    }

    /// A part of a step that is done.
    package struct Part: Sendable {
        /// What was done.
        package let step: Step
        /// The file it was done to, below DATA.
        package let path: String
        /// Bytes of that file it was done to.
        package let bytes: Int
        /// Rows that were read in it.
        package let rows: Int
        /// What the clock said when the part was begun.
        package let begin: UInt64
    }

    private let now: @Sendable () -> UInt64
    private let begin: @Sendable (_ byteCount: Int) -> Void
    private let done: @Sendable (Part) -> Void

    /// `begin` gets the bytes of all files before the first part of a reading; `done` is called from any thread, a few hundred times
    /// for every gigabyte.
    package init(
        now: @escaping @Sendable () -> UInt64, begin: @escaping @Sendable (_ byteCount: Int) -> Void,
        done: @escaping @Sendable (Part) -> Void
    ) {
        self.now = now
        self.begin = begin
        self.done = done
    }

    /// Tells nobody.
    package static let none = ReadingObserver(now: { 0 }, begin: { _ in }, done: { _ in })

    func begins(byteCount: Int) { begin(byteCount) }

    /// Does a part of a step and tells of it; `perform` returns the rows.
    func observing<Failure: Error>(
        _ step: Step, of path: String, bytes: Int, perform: () throws(Failure) -> Int
    ) throws(Failure) {
        let started = now()
        let rows = try perform()
        done(Part(step: step, path: path, bytes: bytes, rows: rows, begin: started))
    }
}
