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
