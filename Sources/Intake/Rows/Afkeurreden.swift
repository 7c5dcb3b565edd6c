package import Contract
package import Faults

/// Why a row is rejected. Rekenregels, R1 and R2.1.
package enum Afkeurreden: UInt8, Error, CaseIterable, Sendable {
    case aantalVelden, wetOnbekend, tekstNaAanhalingsteken, tekenOnbekend, veldTeLang
    case gemeenteLeeg, gemeenteOnbekend, nummerLeeg, nummerTeLang
    case registratiedatumLeeg, registratiedatumOngeldig
    case jeugdigeLeeg, jeugdigeTeLang, jeugdigeStuurteken, bsnOngeldig
    case aanbiederTeLang, productcodeTeLang
    case begindatumLeeg, begindatumOngeldig, einddatumLeeg, einddatumOngeldig, einddatumVoorBegindatum
    case bedragLeeg, bedragOngeldig, debetCreditOngeldig, bedragNegatief
    case aanhalingstekenInVeld = 26
    case kopregelHerhaald = 27
    case sleutelOnzichtbaarTeken = 28
    case sleutelFormule = 29
    case sleutelApostrof = 30
    case sleutelAfgerond = 31
    case rekenbladfout = 32
    case gemeentenaamDubbel = 33
    case registratietijdOngeldig = 45

    /// One above the greatest raw value: how many places a list by raw value has.
    package static let placeCount = Int(allCases.map(\.rawValue).max() ?? 0) + 1

    /// What is said of it, by the number in its code.
    package var fault: RowFault { RowFault.numbered(Int(rawValue) + 1) }

    /// Stable, and never used again for another reason.
    package var code: String { fault.declared.code }
    /// What was found, in Dutch.
    package var melding: String { fault.declared.betekenis }
    /// What was expected, in Dutch.
    package var verwacht: String { fault.verwacht }

    /// The column that is at fault; `nil` when it is the whole row, or when only the row tells which.
    package func kolom(in soort: Leveringssoort) -> Kolom? {
        switch self {
        case .aantalVelden, .tekstNaAanhalingsteken, .tekenOnbekend, .veldTeLang, .aanhalingstekenInVeld,
            .kopregelHerhaald:
            nil
        case .wetOnbekend: .wet
        case .sleutelOnzichtbaarTeken, .sleutelFormule, .sleutelApostrof, .sleutelAfgerond, .rekenbladfout: nil
        case .gemeenteLeeg, .gemeenteOnbekend, .gemeentenaamDubbel: .gemeente
        case .nummerLeeg, .nummerTeLang: soort == .indicaties ? .indicatienummer : .declaratienummer
        case .registratiedatumLeeg, .registratiedatumOngeldig: .registratiedatum
        case .registratietijdOngeldig: .registratietijd
        case .jeugdigeLeeg, .jeugdigeTeLang, .jeugdigeStuurteken: .jeugdige
        case .bsnOngeldig: .bsn
        case .aanbiederTeLang: .aanbieder
        case .productcodeTeLang: .productcode
        case .begindatumLeeg, .begindatumOngeldig: .begindatum
        case .einddatumLeeg, .einddatumOngeldig, .einddatumVoorBegindatum: .einddatum
        case .bedragLeeg, .bedragOngeldig, .bedragNegatief: .bedrag
        case .debetCreditOngeldig: .debetCredit
        }
    }
}
