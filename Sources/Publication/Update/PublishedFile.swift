import Figures

/// A file of a report folder: its path in that folder and its content.
package struct PublishedFile: Equatable, Sendable {
    /// With `/` between the parts.
    package let path: String
    /// Ready to be written.
    package let bytes: [UInt8]

    /// Paths that a report folder may hold besides those of the run that replaces it: what an earlier version wrote, or another run of
    /// this one. A path stays here forever once a version has written it and the next does not always do so.
    package static let furtherPaths = Set(
        InputCopies.inputPaths.map(InputCopies.path) + [Layout.bijstellingen.path, "SHA256SUMS-invoer"])

    /// `path` is relative and has no `.` or `..` in it.
    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    /// A file of text, in UTF-8.
    package init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }
}
