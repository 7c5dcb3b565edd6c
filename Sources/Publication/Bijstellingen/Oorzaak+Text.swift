package import Jeugdhulp

extension Oorzaak {
    /// The heading of its column, for readers.
    package var heading: String {
        switch self {
        case .leveringVerdwenen: "levering verdwenen"
        case .geschiedenisHerschreven: "geschiedenis herschreven"
        case .regelsOfReferentie: "regels of referentie"
        case .ingetrokken: "ingetrokken"
        case .gecorrigeerd: "gecorrigeerd"
        case .gecrediteerd: "gecrediteerd"
        case .laatGeregistreerd: "later geregistreerd"
        case .nieuweJeugdigen: "nieuwe jeugdigen"
        }
    }

    /// What it means, for readers.
    var uitleg: String {
        switch self {
        case .leveringVerdwenen:
            "een bestand waarmee de vorige update is gemaakt, is er niet meer; wat toen is gepubliceerd, is niet opnieuw te maken."
        case .geschiedenisHerschreven:
            "met dezelfde regels en wat tot de vorige peildatum is geregistreerd, komt er iets anders uit dan is gepubliceerd. Een "
                + "bestand is veranderd, of een rij met een oude registratiedatum is later geleverd."
        case .regelsOfReferentie: "instellingen.json of een bestand in referentie/ is anders dan bij de vorige update."
        case .ingetrokken:
            "een indicatie of declaratie bestaat niet meer: ingetrokken, verwijderd of niet meer geleverd."
        case .gecorrigeerd:
            "van een indicatie of declaratie geldt nu een andere versie, met andere dagen, jeugdige, gemeente, product of bedrag."
        case .gecrediteerd: "een nieuwe declaratie met een bedrag onder nul, van een jeugdige die al bekend was."
        case .laatGeregistreerd: "andere nieuwe indicaties en declaraties van jeugdigen die al bekend waren."
        case .nieuweJeugdigen:
            "alles wat nieuw is van jeugdigen van wie bij de vorige update nog niets was geregistreerd."
        }
    }
}
