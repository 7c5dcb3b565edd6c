import Jeugdhulp

extension Cijfer.Sleutel {
    /// For readers: the onderwerp, and the maat where that is not plain from the number.
    var naam: String {
        switch maat {
        case .aantal, .bedrag: onderwerp.naam
        case .inwoners, .jeugdigen: maat.rawValue
        case .percentage: "aandeel jeugdigen"
        }
    }
}

extension Onderwerp {
    /// For readers.
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
        }
    }
}
