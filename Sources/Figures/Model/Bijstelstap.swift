package import Jeugdhulp

/// What a figure of a bijstelling is: one of the two numbers that are set beside each other, their difference, or the part of a cause, or of
/// causes that are told together.
package enum Bijstelstap: Hashable, CaseIterable, Sendable {
    case oud
    case nieuw
    case verschil
    case oorzaak(Oorzaak)
    /// What is told of some causes together, because one of them is about few jeugdigen; 0 where each is told by itself.
    case overig

    /// In the order of publication.
    package static let allCases =
        [Bijstelstap.oud, .nieuw, .verschil] + Oorzaak.allCases.map(Bijstelstap.oorzaak) + [.overig]

    /// The column of `bijstellingen.csv`.
    package var naam: String {
        switch self {
        case .oud: "oud"
        case .nieuw: "nieuw"
        case .verschil: "verschil"
        case .oorzaak(let oorzaak): oorzaak.rawValue
        case .overig: "overig"
        }
    }
}
