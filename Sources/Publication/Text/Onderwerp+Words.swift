package import Jeugdhulp

extension Onderwerp {
    /// For readers, on its own.
    var naam: String {
        switch self {
        case .bevolking: "bevolking"
        case .indicaties: "met indicatie"
        case .declaraties: "met declaratie"
        case .thuis: "thuis"
        case .nietThuis: "niet thuis"
        case .ambulantBijNietThuis: "ambulant bij niet thuis"
        case .gezinsvormen: "gezinsvormen"
        case .residentieel: "residentieel"
        case .jeugdzorgplus: "JeugdzorgPlus"
        case .residentieelOfJeugdzorgplus: "residentieel of JeugdzorgPlus"
        }
    }

    /// For readers, behind a number of jeugdigen.
    var waar: String {
        switch self {
        case .thuis: "thuis met ambulante jeugdhulp"
        case .gezinsvormen: "in gezinsvormen"
        case .jeugdzorgplus: "in JeugdzorgPlus"
        default: naam
        }
    }

    /// For readers, as a row or a heading.
    package var naamAanBegin: String { naam.prefix(1).uppercased() + naam.dropFirst() }
}
