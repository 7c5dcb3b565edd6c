import Glibc

/// What the user asked to see. Messages go to standard error instead.
package enum StandardOutput {
    /// Writes the text as it is, without a line end of its own; throws `cannotWrite`.
    package static func write(_ text: String) throws(RunFailure) {
        try FileWriting.writeAll(Array(text.utf8), to: STDOUT_FILENO, path: "standaarduitvoer")
    }
}
