/// What a run that was killed left beside its output, or a run that could not clear away what it replaced: it stays where it is.
package struct Leftover: Equatable, Sendable {
    /// As it is called in messages.
    package let path: String
    /// Why it could not be cleared away.
    package let failure: OutputFailure

    /// Something that was found to stay.
    package init(path: String, failure: OutputFailure) {
        self.path = path
        self.failure = failure
    }

    /// Clears away a folder that holds nothing but what the program makes; `nil` when it is gone.
    package static func clear(_ name: String, in folder: HeldFolder, _ own: OwnContent) -> Leftover? {
        do throws(OutputFailure) {
            try own.clear(name, in: folder)
            return nil
        } catch {
            return Leftover(path: folder.path(of: name), failure: error)
        }
    }
}
