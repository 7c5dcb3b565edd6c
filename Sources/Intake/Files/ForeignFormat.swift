import Contract

/// What a file is that is no text of fields, whatever its name says, told by its first bytes.
package enum ForeignFormat: CaseIterable, Equatable, Sendable {
    case zip, oldExcel, pdf, gzip, html, xml, json

    /// `nil` for any other file.
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

    /// In Dutch.
    var gevonden: String {
        switch self {
        case .zip: "geen CSV maar een zip-bestand, zoals een Excel-werkmap (.xlsx) of een OpenDocument-blad (.ods) is"
        case .oldExcel: "geen CSV maar een bestand van een oude Excel (.xls)"
        case .pdf: "geen CSV maar een PDF"
        case .gzip: "geen CSV maar een ingepakt bestand (gzip)"
        case .html: "geen CSV maar een webpagina (HTML); soms is dat de inlogpagina of de foutmelding van het systeem"
        case .xml: "geen CSV maar XML"
        case .json: "geen CSV maar JSON"
        }
    }

    /// In Dutch.
    var verwacht: String {
        switch self {
        case .zip: "een CSV-bestand; kies in het rekenblad bij opslaan 'CSV UTF-8', of pak het uit"
        case .oldExcel: "een CSV-bestand; kies in Excel bij opslaan 'CSV UTF-8'"
        case .gzip: "een CSV-bestand; pak het uit"
        case .pdf, .html, .xml, .json: "een CSV-bestand; haal de export opnieuw op, en kies CSV"
        }
    }
}
