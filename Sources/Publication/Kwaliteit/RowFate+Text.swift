import Disclosure

extension RowFate {
    /// In `verantwoording.json`.
    var naam: String {
        switch self {
        case .rejected: "afgekeurd"
        case .outOfScope: "buiten_jeugdwet"
        case .afterPeildatum: "na_peildatum"
        case .otherDelivery: "andere_levering"
        case .replaced: "vervangen"
        case .withdrawn: "ingetrokken"
        case .removed: "verwijderd"
        case .existing: "bestaand"
        case .existingUnknown: "bestaand_onbekend"
        }
    }

    /// What became of the rows, for readers.
    func uitleg(isReplacing: Bool) -> String {
        switch self {
        case .rejected: "afgekeurd: telt nergens mee"
        case .outOfScope: "buiten de Jeugdwet"
        case .afterPeildatum: "na de peildatum geregistreerd"
        case .otherDelivery:
            isReplacing
                ? "andere levering: niet in de nieuwste levering van de gemeente tot en met de peildatum"
                : "oudere levering (alleen bij `leveringen`: `volledig`)"
        case .replaced: "vervangen: van het record geldt een andere versie"
        case .withdrawn: "ingetrokken: de versie die geldt, zegt dat"
        case .removed: "verwijderd: een indicatie met reden 13 en einddatum gelijk aan begindatum"
        case .existing: "bestaand record, productcode bekend"
        case .existingUnknown: "bestaand record, productcode onbekend of leeg: telt alleen mee in tabel 2"
        }
    }
}
