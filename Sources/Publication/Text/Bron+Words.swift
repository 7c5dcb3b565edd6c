package import Jeugdhulp

extension Bron {
    /// For readers, behind `uit`.
    package var inWords: String {
        switch self {
        case .declaratie: "declaraties"
        case .indicatie: "indicaties"
        case .beide: "indicaties en declaraties samen"
        }
    }
}
