import Glibc
import Output

/// What the user asked to see. Messages go to standard error instead.
package enum StandardOutput {
    /// Writes all of a text.
    package static func write(_ text: String) throws(RunFailure) {
        try write(Array(text.utf8))
    }

    /// Writes all bytes.
    ///
    /// - Throws: `.readerLeft` when nobody reads them any more, as `head` does once it has seen enough: that is no fault.
    package static func write(_ bytes: [UInt8]) throws(RunFailure) {
        do throws(OutputFailure) {
            try FileWriting.writeAll(bytes, to: STDOUT_FILENO, path: "standaarduitvoer")
        } catch {
            if case .cannotWrite(_, EPIPE) = error { throw .readerLeft }
            throw .output(error)
        }
    }
}
