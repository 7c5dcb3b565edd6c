import Figures
import Jeugdhulp

extension Duiding {
    /// Of every reeks, whether it has points or not.
    func uitleg(_ reeks: Reeks) -> Uitleg {
        switch reeks {
        case .jaren:
            Uitleg(
                titel: "Hele jaren",
                vraag: "Deze vergelijking laat zien hoe het van jaar tot jaar ging, met alles wat nu bekend is.",
                waarom: "Zet er geen deel van een jaar naast: in een langere periode krijgen meer jeugdigen jeugdhulp.")
        case .gelijkePeriode:
            Uitleg(
                titel: "Hetzelfde deel van elk jaar",
                vraag:
                    "Deze vergelijking laat zien hoe het in het lopende jaar gaat, naast hetzelfde deel van eerdere jaren, met alles wat nu "
                    + "bekend is.",
                waarom:
                    "Let op bij het lopende jaar: daarvan moet nog meer binnenkomen dan van de eerdere jaren, en dat kan lijken op een "
                    + "daling.")
        case .gelijkeRijping:
            Uitleg(
                titel: "Hetzelfde deel van elk jaar, even lang na afloop",
                vraag:
                    "Deze vergelijking laat zien of het verschil blijft als van elk jaar alleen meetelt wat even lang na afloop bekend was.",
                waarom: "Gebruik deze aantallen niet als die van een eerder jaar: daarvan is nu meer bekend.")
        }
    }

    /// Why points of the reeks are missing; one sentence for each reason, none where nothing is missing.
    func ontbrekend(_ reeks: Reeks) -> [String] {
        [Waarde.Reden.nietGeleverd, .registratieBegintLater, .geenLevering].compactMap { reden in
            let missing = trend.punten(reeks).filter { $0.stand == .ontbreekt(reden) }
            guard !missing.isEmpty else { return nil }
            let names = missing.map { "\($0.periode.label) (op \($0.peildatum.inWords))" }
            let verb = missing.count == 1 ? "staat er niet" : "staan er niet"
            return "\(Opsomming.en(names)) \(verb): \(reden.inSentence)."
        }
    }

    /// Which periods of the reeks are compared with nothing, because no gemeente delivered anything over a part of them.
    func nietHeel(_ reeks: Reeks) -> [String] {
        trend.punten(reeks).filter { !$0.isHeel && $0.stand != .ontbreekt(.nietGeleverd) }.map {
            "\($0.periode.label) wordt met niets vergeleken: "
                + "\(Leveringsgat.inWords(gaten.kwartalen(in: $0.periode)))."
        }
    }

    /// Which population the figures per 1.000 jeugdigen of the reeks are taken of, where it is not that of the year itself or is not there.
    func bevolking(_ reeks: Reeks) -> [String] {
        trend.punten(reeks).map(\.periode).compactMap { periode in
            guard let jaar = trend.bevolkingsjaar(periode) else {
                return
                    "Voor \(periode.inZin) staat er geen cijfer per 1.000 jeugdigen: het aantal jeugdigen in \(regio.naam) is niet bekend."
            }
            return jaar == periode.year
                ? nil
                : "Voor \(periode.inZin) is gerekend met het aantal jeugdigen in \(regio.naam) op 1 januari \(jaar): van het lopende jaar staat het "
                    + "niet in tabel 1."
        }
    }

    /// Where the periods of a reeks were not counted from the same rows, which makes a difference of its own.
    func bronwissels(_ reeks: Reeks) -> [String] {
        let periodes = trend.punten(reeks).filter(\.isHeel).map(\.periode)
        return zip(periodes, periodes.dropFirst()).compactMap { eerder, later in
            let wissels = Bronwissel.all(bronregels, eerder: eerder.year, later: later.year)
            guard !wissels.isEmpty else { return nil }
            return
                "Tussen \(eerder.inZin) en \(later.inZin) is anders geteld: \(Opsomming.en(wissels.map(\.inWords))). Alleen daardoor al kan een "
                + "verschil ontstaan."
        }
    }
}

extension Waarde.Reden {
    /// Why a period can't be shown as it was known then, for readers, behind a colon.
    fileprivate var inSentence: String {
        switch self {
        case .registratieBegintLater:
            "niet van elke gemeente gaan de registratiedata van indicaties en declaraties zo ver terug, dus is niet na te gaan wat er toen "
                + "bekend was"
        case .nietGeleverd: "er is geen declaratie geleverd die over een dag van die periode gaat"
        case .geenLevering: "niet van elke gemeente is er een levering van die dag of eerder"
        default: inWords
        }
    }
}
