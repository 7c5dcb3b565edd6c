/// A column of a delivery.
enum Kolom {
    case nummer, jeugdige, gemeente, productcode, begindatum, einddatum, bedrag, registratiedatum
    case aanbieder, geboortedatum, status, redenWijziging, debetCredit, wet
    /// Columns that the contract does not know and that must be ignored.
    case bron, redenBeeindiging

    func naam(in soort: Bestandssoort) -> String {
        switch self {
        case .nummer: soort == .indicaties ? "indicatienummer" : "declaratienummer"
        case .jeugdige: "jeugdige"
        case .gemeente: "gemeente"
        case .productcode: "productcode"
        case .begindatum: "begindatum"
        case .einddatum: "einddatum"
        case .bedrag: "bedrag"
        case .registratiedatum: "registratiedatum"
        case .aanbieder: "aanbieder"
        case .geboortedatum: "geboortedatum"
        case .status: "status"
        case .redenWijziging: "reden_wijziging"
        case .debetCredit: "debet_credit"
        case .wet: "wet"
        case .bron: "bron"
        case .redenBeeindiging: "reden_beëindiging"
        }
    }
}

/// The two kinds of files in a delivery.
enum Bestandssoort: CaseIterable {
    case indicaties
    case declaraties
}
