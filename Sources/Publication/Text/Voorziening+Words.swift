package import Jeugdhulp

extension Voorziening {
    /// For readers.
    package var inWords: String {
        switch self {
        case .jeugdzorgplus: "JeugdzorgPlus"
        case .onbekend: "onbekend"
        default: naam ?? ""
        }
    }
}
