package import Jeugdhulp

/// What figures are told apart by; in the order in which they are sorted where no file says otherwise.
package enum Dimensie: Int, CaseIterable, Sendable {
    case onderwerp, gebied, periode, maat, reeks, peildatum, combinatie, stap, van, naar

    /// The column of the files.
    package var naam: String {
        switch self {
        case .onderwerp: "onderwerp"
        case .gebied: "gebied"
        case .periode: "periode"
        case .maat: "maat"
        case .reeks: "reeks"
        case .peildatum: "peildatum"
        case .combinatie: "combinatie"
        case .stap: "oorzaak"
        case .van: "van"
        case .naar: "naar"
        }
    }

    /// What a key has of this dimension, as it stands in a file; empty where it has none. `regio` is what the whole is called.
    package func text(_ key: Figure.Key, regio: Regio = .twente) -> String {
        switch self {
        case .onderwerp: key.onderwerp.rawValue
        case .gebied: key.gebied == .twente ? regio.code : key.gebied.code
        case .periode: key.periode.code
        case .maat: key.maat.rawValue
        case .reeks: key.reeks?.rawValue ?? ""
        case .peildatum: key.peildatum?.description ?? ""
        case .combinatie: key.combinatie?.rawValue ?? ""
        case .stap: key.stap?.naam ?? ""
        case .van: key.van?.rawValue ?? ""
        case .naar: key.naar?.rawValue ?? ""
        }
    }

    /// Whether a key may be without it.
    var isOptional: Bool { rawValue > Dimensie.maat.rawValue }

    /// Those that not every figure has.
    static let optional = allCases.filter(\.isOptional)

    /// Whether its values are words that a newer version may have more of; the others are codes and days.
    var isOfWords: Bool { self != .gebied && self != .periode && self != .peildatum }
}
