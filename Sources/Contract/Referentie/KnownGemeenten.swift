package import Jeugdhulp
import Tabular

/// The gemeenten that the other files may name: those of `gemeenten.csv`.
///
/// Where that file is missing or wrong they are not known, and every well-formed code passes: one fault there must not be told again
/// on every line that names a gemeente.
package struct KnownGemeenten: Sendable {
    /// What the whole of them is called.
    package let regio: Regio
    private let places: [String: Int]?
    /// By name in small letters; `nil` for one that more than one gemeente has.
    private let codes: [[UInt8]: String?]

    /// `nil` when they are not known.
    package init(_ gemeenten: [Gemeente]?, regio: Regio = .twente) {
        self.regio = regio
        places = gemeenten.map { Dictionary(uniqueKeysWithValues: $0.enumerated().map { ($1.code, $0) }) }
        codes = Dictionary(
            (gemeenten ?? []).map { (LetterCase.lowered($0.naam.utf8), $0.code) }, uniquingKeysWith: { _, _ in nil })
    }

    /// The code of a gemeente that is written `GM0153` (any case), `0153` or `153`.
    package func code(of written: String) -> String? {
        guard let code = Gemeente.canonicalCode(written) else { return nil }
        return places.map { $0[code] != nil } ?? true ? code : nil
    }

    /// The same, or the code of the only gemeente with this name, as in a cell of a delivered file.
    func code(named written: String) -> String? {
        if let code = code(of: written) { return code }
        let bytes = Array(written.utf8)
        return codes[LetterCase.lowered(bytes[bytes.span.trimmed(from: 0, to: bytes.count)])] ?? nil
    }

    /// Its place in `gemeenten.csv`; where they are not known, another number for each code.
    func place(of written: String) -> Int? {
        guard let code = code(named: written) else { return nil }
        return places.map { $0[code] } ?? Int(code.dropFirst(2))
    }
}
