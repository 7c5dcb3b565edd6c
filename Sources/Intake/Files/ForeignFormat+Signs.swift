import Faults

extension ForeignFormat {
    /// Told by its first bytes; `nil` for a file that may be text of fields.
    init?(startOf head: [UInt8]) {
        let found = ForeignFormat.allCases.first { format in format.starts.contains { head.starts(with: $0) } }
        guard let format = found ?? ForeignFormat.text(head) else { return nil }
        self = format
    }

    /// The bytes with which such a file always starts; empty for one that is text.
    private var starts: [[UInt8]] {
        switch self {
        case .zip: [[0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x05, 0x06]]
        case .oldExcel: [[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]]
        case .pdf: [Array("%PDF-".utf8)]
        case .gzip: [[0x1F, 0x8B, 0x08]]
        case .html, .xml, .json: []
        }
    }

    /// One that is text, behind a byte order mark and white space.
    private static func text(_ head: [UInt8]) -> ForeignFormat? {
        let text = head.prefix(1024).drop { [0xEF, 0xBB, 0xBF, 0x20, 0x09, 0x0A, 0x0D].contains($0) }
        let start = text.prefix(16).map(\.asciiLowercased)
        if start.starts(with: "<?xml".utf8) { return .xml }
        if start.starts(with: "<!doctype html".utf8) || start.starts(with: "<html".utf8) { return .html }
        guard let first = start.first, [UInt8(ascii: "{"), UInt8(ascii: "[")].contains(first) else { return nil }
        let next = start.dropFirst().first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
        return next.map { "{[\"".utf8.contains($0) } ?? false ? .json : nil
    }
}
