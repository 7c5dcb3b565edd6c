/// The checks in order of code; below each what is said of one thing that it found, where that is more than its title.
extension Toetstekst {
    /// Of the check `JeugdigeHasOneGeboortedatum`.
    package static let jeugdigeHasOneGeboortedatum = Toetstekst(
        "TOE-001", "een jeugdige met twee geboortedata",
        betekenis: "Onder één sleutel staan waarschijnlijk twee jeugdigen: zij tellen nu samen als één. "
            + "01-01-1900 geldt als onbekend. Een datum op de eerste van een maand kan er een zijn waarvan de dag niet bekend is, en 01-01 een waarvan "
            + "ook de maand niet bekend is: die spreken een andere datum in dezelfde maand of hetzelfde jaar niet tegen.",
        herstel: "Kijk bij deze rij en de genoemde andere rij of de sleutel of de geboortedatum verkeerd is.",
        expected: "op alle rijen van een jeugdige dezelfde geboortedatum")

    /// Of the check `DeclaratieHasIndicatie`.
    package static let declaratieHasIndicatie = Toetstekst(
        "TOE-002", "een declaratie zonder enige indicatie van die jeugdige en voorziening",
        betekenis:
            "De jeugdige telt mee bij de declaraties en niet bij de indicaties, of de voorziening van een van beide "
            + "klopt niet. Crediteringen, wat helemaal is gecrediteerd, gemeenten waar het om niet meer dan `promille` van de declaraties gaat, declaraties met een onbekende productcode "
            + "en jeugdigen met een indicatie zonder bekende productcode blijven buiten beschouwing.",
        herstel:
            "Lever de indicatie aan, of kijk of de productcode of de sleutel van de jeugdige klopt. Is de indicatie "
            + "ingetrokken, dan staat de rij die dat zegt erbij; heeft de jeugdige alleen andere indicaties, dan de laatste daarvan.",
        expected: "een indicatie van dezelfde jeugdige en voorziening")

    /// Where its row is put beside the one that withdrew the indicatie.
    package static let declaratieOfWithdrawn = "een declaratie waarvan de indicatie is ingetrokken of verwijderd"

    /// Where its row is put beside an indicatie of the same jeugdige.
    package static let declaratieOfOther = "een declaratie van een jeugdige met alleen indicaties voor iets anders"

    /// Of the check `DeclaratieWithinIndicatie`.
    package static let declaratieWithinIndicatie = Toetstekst(
        "TOE-003", "een declaratie buiten de dagen van haar indicatie",
        betekenis: "De zorg begint voor of eindigt na de indicatie met dit indicatienummer in deze gemeente. "
            + "Van een van beide kloppen de dagen of het nummer niet.",
        herstel: "Lever de verlengde of verkorte indicatie aan, of herstel de dagen of het indicatienummer.",
        expected: "begindatum en einddatum binnen de indicatie met dit nummer")

    /// Of the check `JeugdigeHasOneVerblijfsvormPerDay`.
    package static let jeugdigeHasOneVerblijfsvormPerDay = Toetstekst(
        "TOE-004", "twee verblijven van een andere vorm op één dag",
        betekenis:
            "Er is op dezelfde dag verblijf gedeclareerd in twee van gezinsvormen, residentieel en JeugdzorgPlus. "
            + "De jeugdige telt in beide tabellen. Volledig gecrediteerde declaraties blijven buiten beschouwing.",
        herstel: "Kijk of een van beide declaraties te lang doorloopt, gecrediteerd had moeten zijn of een verkeerde "
            + "productcode heeft. Bij logeren of een verhuizing kan het kloppen.",
        expected: "op elke dag verblijf in hoogstens één vorm")

    /// Of the check `BedragInProportion`.
    package static let bedragInProportion = Toetstekst(
        "TOE-005", "een bedrag buiten alle verhouding voor zijn productcode",
        betekenis: "Per dag is het bedrag vele malen de mediaan van alle declaraties met deze productcode. "
            + "Eén zo'n bedrag kan een tabel veranderen.",
        herstel: "Kijk of het decimaalteken, het bedrag, de dagen of de productcode verkeerd is.",
        expected: "per dag hoogstens factor maal de mediaan van de productcode")

    /// Of the check `FileDeliveredOnce`.
    package static let fileDeliveredOnce = Toetstekst(
        "TOE-006", "hetzelfde bestand twee keer geleverd",
        betekenis:
            "Twee bestanden zijn byte voor byte gelijk (zelfde SHA-256). Dubbele rijen zijn versies van dezelfde "
            + "records en tellen niet dubbel, maar waarschijnlijk ontbreekt het bestand dat hier had moeten staan. "
            + "Bij `leveringen`: `volledig` mag een latere levering wel hetzelfde bestand hebben.",
        herstel: "Kijk of hier een ander bestand bedoeld was en lever dat aan.",
        expected: "elk bestand één keer")

    /// Of the check `GemeenteInEveryLevering`.
    package static let gemeenteInEveryLevering = Toetstekst(
        "TOE-007", "een gemeente zonder rijen in een levering",
        betekenis:
            "In een eerdere map van leveringen/ (zoals 2020-07) staan rijen van deze gemeente en soort, in een latere geen enkele.",
        herstel: "Vraag de levering na. Cijfers over de laatste kwartalen van deze gemeente zijn anders te laag.",
        expected: "in elke levering rijen van elke gemeente die eerder leverde")

    /// `soort` is what many rows are.
    package static func leveringWithout(_ soort: String, levering: String) -> String {
        "levering \(levering): geen \(soort), eerder wel"
    }

    /// Likewise.
    package static func noLeveringWith(_ soort: String) -> String { "in geen enkele levering staan \(soort)" }

    /// Of the check `KwartaalIsDelivered`.
    package static let kwartaalIsDelivered = Toetstekst(
        "TOE-008", "een kwartaal waarin waarschijnlijk niet is geleverd",
        betekenis: "In dit kwartaal is niets of veel minder geregistreerd dan in het kwartaal ervoor, terwijl de zorg "
            + "doorliep of er helemaal niets binnenkwam; of er is weinig zorg in dit kwartaal gedeclareerd terwijl er nog "
            + "evenveel indicaties liepen. Dat past bij een levering die ontbreekt, niet bij minder gebruik.",
        herstel: "Vraag de levering over dit kwartaal na.",
        expected: "een volledige levering over elk kwartaal")

    /// Of the check `KwartaalHoldsCare`.
    package static let kwartaalHoldsCare = Toetstekst(
        "TOE-009", "een kwartaal met veel minder zorg, terwijl er wel is geleverd",
        betekenis:
            "De records met zorg die in dit kwartaal begint zijn veel minder dan in het kwartaal ervoor, terwijl er "
            + "wel is geleverd. Dat kan een echte daling van het gebruik zijn, of een kwartaal dat uit de levering is gevallen.",
        herstel: "Kijk of het gebruik echt daalde. Zo niet: lever de zorg van dit kwartaal aan.",
        expected: "ongeveer evenveel zorg als in het kwartaal ervoor, of een verklaring")

    /// A number in the quarter before, and in this one.
    package typealias Change = (before: Int, after: Int)

    /// Of TOE-008 and TOE-009; `soort` is what many rows are.
    package static func kwartaal(
        _ code: String, _ soort: String, registered: Change, begun: Change, running: Change
    ) -> String {
        func words(_ change: Change) -> String { "\(change.before) → \(change.after)" }
        return "\(soort) \(code), vergeleken met het kwartaal ervoor: geregistreerde rijen "
            + "\(words(registered)), records met zorg die toen begon \(words(begun)), "
            + "lopende indicaties \(words(running))"
    }

    /// Of the check `RegistratiedatumNotBeforeCare`.
    package static let registratiedatumNotBeforeCare = Toetstekst(
        "TOE-010", "een registratiedatum voordat de zorg begon",
        betekenis: "De declaratie is geregistreerd voor haar begindatum, of de indicatie lang ervoor. Bij een vroegere "
            + "peildatum telt zo'n rij te vroeg mee.",
        herstel:
            "Kijk of de begindatum of de registratiedatum verkeerd is; bij een declaratie is de begindatum die van de "
            + "zorg, niet die van de factuur.",
        expected: "een registratiedatum op of na de begindatum")

    /// Of the check `BedragInEuros`.
    package static let bedragInEuros = Toetstekst(
        "TOE-011", "een bestand met bedragen die op centen lijken",
        betekenis:
            "Geen enkel bedrag in het bestand heeft centen, en per dag is het voor dezelfde productcodes ongeveer "
            + "honderd maal dat van andere gemeenten. Waarschijnlijk zijn het eurocenten, gelezen als euro's.",
        herstel: "Lever in euro's met een decimaalteken, of laat bedrag_eenheid voor dit bestand op eurocent zetten.",
        expected: "bedragen in euro's")

    /// A whole number of times, as far as that can be told.
    package static func noCents(timesOthers ratio: Int64) -> String {
        "geen bedrag met centen; per dag ongeveer \(ratio) maal dat van andere gemeenten"
    }

    /// Of the check `ProductcodeIsKnown`.
    package static let productcodeIsKnown = Toetstekst(
        "TOE-012", "een productcode die leeg is of niet in voorzieningen.csv staat",
        betekenis: "De rij telt alleen mee in tabel 2: niemand weet om welke voorziening het gaat.",
        herstel:
            "Herstel de productcode, of vraag Kennispunt Twente om de code in voorzieningen.csv op te nemen, met de "
            + "gemeente en de dagen waarvoor zij geldt.",
        expected: "een productcode uit voorzieningen.csv die voor deze gemeente en begindatum geldt")
}
