package import Jeugdhulp

/// The gemeenten that the other files may name: those of `gemeenten.csv`.
///
/// Where that file is missing or wrong they are not known, and every well-formed code passes: one fault there must not be told again
/// on every line that names a gemeente.
package struct KnownGemeenten: Sendable {
    private let places: [String: Int]?

    /// `nil` when they are not known.
    package init(_ gemeenten: [Gemeente]?) {
        places = gemeenten.map { Dictionary(uniqueKeysWithValues: $0.enumerated().map { ($1.code, $0) }) }
    }

    /// The code of a gemeente that is written `GM0153` (any case), `0153` or `153`.
    package func code(of written: String) -> String? {
        guard let code = Gemeente.canonicalCode(written) else { return nil }
        return places.map { $0[code] != nil } ?? true ? code : nil
    }

    /// Its place in `gemeenten.csv`; where they are not known, another number for each code.
    func place(of written: String) -> Int? {
        guard let code = code(of: written) else { return nil }
        return places.map { $0[code] } ?? Int(code.dropFirst(2))
    }
}
