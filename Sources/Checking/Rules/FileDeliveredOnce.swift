import Contract
import Faults
import Intake

/// No file is delivered twice under another name.
package enum FileDeliveredOnce: Check {
    /// TOE-006. Rows that stand twice are versions of one record (Rekenregels, R2.4) and change no figure.
    package static let rule = Rule(
        .fileDeliveredOnce, name: "FileDeliveredOnce", kolom: nil, drempels: [])

    /// One for each file with the SHA-256 of one read before, at line 0; `other` is the first with it. Where each delivery replaces the
    /// earlier ones, a file that did not change is delivered again: then both stand in one delivery.
    package static func findings(in rows: CheckedRows, _ drempels: Drempelwaarden) -> FindingList {
        var first: [Content: Int] = [:]
        var findings = FindingList()
        for (place, file) in rows.files.enumerated() {
            let content = Content(
                sha256: file.file.sha256,
                map: rows.isReplacing ? Leveringsmap(path: file.file.path) : nil)
            guard let earlier = first[content] else {
                first[content] = place
                continue
            }
            findings.add(
                Finding(
                    Finding.Place(file: place, line: 0), gemeente: file.onlyGemeente,
                    other: Finding.Place(file: earlier, line: 0)))
        }
        return findings
    }

    private struct Content: Hashable {
        let sha256: String
        /// The delivery within which files are compared; `nil` for all together.
        let map: Leveringsmap?
    }
}
