package import Jeugdhulp

/// What a figure of a bijstelling is: one of the two numbers that are set beside each other, their difference, or the part of a cause.
package enum Bijstelstap: Hashable, CaseIterable, Sendable {
    case oud
    case nieuw
    case verschil
    case oorzaak(Oorzaak)

    /// In the order of publication.
    package static let allCases = [Bijstelstap.oud, .nieuw, .verschil] + Oorzaak.allCases.map(Bijstelstap.oorzaak)

    /// The column of `bijstellingen.csv`.
    package var naam: String {
        switch self {
        case .oud: "oud"
        case .nieuw: "nieuw"
        case .verschil: "verschil"
        case .oorzaak(let oorzaak): oorzaak.rawValue
        }
    }
}
