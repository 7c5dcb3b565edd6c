import Wording

/// What accepted rows of a file say, and the records they make.
extension Waarschuwing {
    static let waa012 = FaultCode(
        "WAA-012", nil,
        "uit een bestand gelden rijen waarvan een andere versie, met een andere inhoud, op hetzelfde moment is geregistreerd; het aantal staat op het scherm en in `--log`, niet in `kwaliteit.md`",
        "kijk welke klopt; lever de tijd van registratie mee")

    /// So many records of a file, called `soort`, hold only because of the order of reading. What is published stands with the first file
    /// and names none.
    package static func decidedByTie(
        _ count: Int, _ soort: (one: String, many: String), path: String, isFirst: Bool
    ) -> Waarschuwing {
        let why = "waarvan een andere versie met een andere inhoud op hetzelfde moment is geregistreerd"
        let advice =
            "Dan geldt de versie van de latere levering, en anders die het laatst is gelezen. Kijk welke klopt; een tijd in "
            + "registratiedatum of registratietijd maakt het verschil."
        let holds = Plural.word(count, "geldt", "gelden") + " " + Plural.counted(count, soort.one, soort.many)
        return Waarschuwing(
            waa012, "Uit \(path) \(holds) \(why). \(advice)",
            published: isFirst ? "Er gelden versies \(why). \(advice) kwaliteit.md noemt de bestanden." : nil)
    }

    static let waa015 = FaultCode(
        "WAA-015", nil,
        "in een bestand heeft een rij een status die op intrekken lijkt (`Ingetrokken per 1-9`, `vervallen.`, `storno`), maar geen van de zes woorden is; de rij telt gewoon mee",
        "gebruik precies een van de zes woorden, of een status zonder zo'n woord")

    /// Accepted rows of one file; at least one.
    package static func unsureStatuses(_ rows: Int, path: String) -> Waarschuwing {
        Waarschuwing(
            waa015,
            "In \(path) \(Plural.word(rows, "heeft 1 aangenomen rij", "hebben \(rows) aangenomen rijen")) "
                + "\(StatusTeksten.titel). \(Plural.word(rows, "Die rij telt", "Die rijen tellen")) gewoon mee. "
                + "Verwacht: \(StatusTeksten.verwacht).",
            published: "In \(path) staat in aangenomen rijen \(StatusTeksten.titel). Die rijen tellen gewoon mee.")
    }

    /// Words that so many rows have that they say nothing of a person; at least one.
    package static func unsureStatusWords(_ words: [String]) -> Waarschuwing {
        Waarschuwing(waa015, "Zo'n status is onder meer: \(words.joined(separator: ", ")).")
    }
}
