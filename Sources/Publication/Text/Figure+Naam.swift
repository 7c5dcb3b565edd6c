import Figures
import Jeugdhulp

extension Figure.Key {
    /// For readers: the onderwerp, and the maat where that is not plain from the number.
    var naam: String {
        switch maat {
        case .aantal, .bedrag: onderwerp.naam
        case .inwoners, .jeugdigen: maat.rawValue
        case .percentage: "aandeel jeugdigen"
        default: "\(onderwerp.naam), \(maat.naam)"
        }
    }

    /// What stands behind the period where that alone does not tell figures apart.
    var toevoeging: String {
        [
            gebied == .twente ? nil : gebied.code, reeks.map(\.rawValue), peildatum.map { "bekend op \($0)" },
            combinatie.map(\.label), stap.map(\.naam), van.map { "van \($0.rawValue)" },
            naar.map { "naar \($0.rawValue)" },
        ].compactMap { $0.map { ", \($0)" } }.joined()
    }
}

extension Maat {
    /// For readers.
    fileprivate var naam: String {
        switch self {
        case .aandeel: "aandeel"
        case .groeiTotNuProcent: "groei tot nu"
        case .per1000Afgerond, .per1000Jeugdigen: "per 1.000 jeugdigen"
        case .verandering: "verandering"
        case .veranderingProcent: "verandering in procent"
        case .vormenOpgeteld: "vormen opgeteld"
        case .zonderDeclaratie: "zonder declaratie"
        case .aantal, .aanvullend, .bedrag, .inwoners, .jeugdigen, .percentage: rawValue
        }
    }
}
