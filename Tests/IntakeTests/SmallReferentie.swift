import Jeugdhulp

@testable import Contract
@testable import Intake

/// A few gemeenten, two of which have one name, and a few productcodes.
enum SmallReferentie {
    static let gemeenten =
        "code;naam\nGM0141;Almelo\nGM0153;Enschede\nGM1735;Hof van Twente\nGM1900;Súdwest-Fryslân\n"
        + "GM9001;Dubbel\nGM9002;DUBBEL\n"
    static let bevolking = "jaar;gemeente;inwoners;jeugdigen\n"
    static let bronregels = "voorziening;vanaf_jaar;bron\n"

    /// With these lines in `voorzieningen.csv`, below `productcode;voorziening;omschrijving;gemeente;vanaf;tm`.
    static func read(
        _ voorzieningen: String = "45A04;ambulant;;;;\n44*;pleegzorg;;;;\n44*;gezinshuis;;GM0153;2020-01-01;\n"
    ) throws(Fout) -> Referentie {
        let texts = [
            Referentie.Files.gemeenten: gemeenten, Referentie.Files.bevolking: bevolking,
            Referentie.Files.bronregels: bronregels,
            Referentie.Files.voorzieningen: "productcode;voorziening;omschrijving;gemeente;vanaf;tm\n" + voorzieningen,
        ]
        return try Referentie(Referentie.Files(texts.mapValues { Array($0.utf8) }))
    }

    /// Without settings and peildatum: made once, for the thousands of rows that are judged by it.
    private static let plain = try? ReadingContext(
        referentie: read(), instellingen: Instellingen(), peildatum: nil, seed: 7)

    static func context(
        _ instellingen: Instellingen = Instellingen(), peildatum: CalendarDate? = nil
    ) throws(Fout) -> ReadingContext {
        if instellingen == Instellingen(), peildatum == nil, let plain { return plain }
        return ReadingContext(referentie: try read(), instellingen: instellingen, peildatum: peildatum, seed: 7)
    }
}
