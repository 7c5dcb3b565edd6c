/// The two kinds of delivered files.
package enum Leveringssoort: String, CaseIterable, Sendable {
    case indicaties
    case declaraties

    /// The kind of a file, by the start of its name in any case: `indicaties*.csv`, `declaraties*.csv`; `nil` for any other file.
    package init?(fileName: String) {
        let name = fileName.utf8.map(\.asciiLowercased)
        guard name.suffix(4) == Array(".csv".utf8),
            let soort = Leveringssoort.allCases.first(where: { name.starts(with: $0.rawValue.utf8) })
        else { return nil }
        self = soort
    }

    /// How a file must be named to be a delivery, for messages.
    package static var fileNames: String { allCases.map { $0.rawValue + "*.csv" }.joined(separator: " of ") }

    /// One row of this kind, for messages.
    package var enkelvoud: String { self == .indicaties ? "indicatie" : "declaratie" }
}
