import Checksum
import Publication

/// `SHA256SUMS`: with it `sha256sum -c` tells whether a report folder is whole and unchanged.
enum ChecksumList {
    private static let path = "SHA256SUMS"

    /// These files and their list: all of a folder.
    static func completing(_ files: [PublishedFile]) -> [PublishedFile] {
        let sums = files.map { (path: $0.path, sha256: SHA256.hexDigest(of: $0.bytes)) }
        return files + [PublishedFile(path: path, text: SumsText.lines(sums))]
    }

    /// The list among the files of a folder.
    static func bytes(_ files: [PublishedFile]) -> [UInt8] { files.last { $0.path == path }?.bytes ?? [] }
}
