import Wording

/// Output that came beside the report, and an earlier update.
extension Waarschuwing {
    static let waa009 = FaultCode(
        "WAA-009", nil, "een overzicht in REPORTS, of de uitleg ernaast, is niet te schrijven",
        "kijk naar de rechten en de vrije ruimte; het rapport zelf staat er")

    /// By its path.
    package static func indexNotWritten(_ page: String) -> Waarschuwing {
        Waarschuwing(waa009, "De pagina \(page) is niet bijgewerkt: zij is niet te schrijven.")
    }

    static let waa010 = FaultCode(
        "WAA-010", nil,
        "op de plaats van een overzicht in REPORTS, of van de uitleg ernaast, staat een bestand dat niet van `tmsd` is",
        "zet dat bestand ergens anders")

    /// By its path.
    package static func indexIsForeign(_ page: String) -> Waarschuwing {
        Waarschuwing(
            waa010, "De pagina \(page) is niet bijgewerkt: het bestand dat daar staat, is niet van tmsd.")
    }

    static let uit007 = FaultCode(
        "UIT-007", nil,
        "iets met `.tmsd-` in de naam is niet op te ruimen, of er staat iets van een ander in; de run gaat door",
        "kijk wat het is, en ruim het zelf op")

    /// `reason` is what was said of `place`, in it or itself.
    package static func leftover(_ path: String, because reason: String, at place: String) -> Waarschuwing {
        Waarschuwing(
            uit007,
            "\(path) blijft staan, want het is niet op te ruimen (\(place): \(reason)). Kijk wat erin staat en haal het weg."
        )
    }

    static let vrg003 = FaultCode(
        "VRG-003", nil,
        "een update die wordt vergeleken, is van een nieuwere versie van `tmsd`: kolommen of woorden die deze niet kent, zijn overgeslagen; de run gaat door",
        "gebruik de nieuwere versie om alles te vergelijken")

    /// Of one file, what this version does not know: columns, of which ten are named, and lines by the column with the strange word.
    package static func updateIsNewer(
        _ path: String, columns: [String], lines: [(column: String, count: Int)]
    ) -> Waarschuwing {
        let parts =
            (columns.isEmpty
                ? []
                : [
                    "\(Plural.word(columns.count, "de kolom", "de kolommen")) \(columns.prefix(10).joined(separator: ", "))"
                ])
            + lines.map { column, count in
                "\(Plural.counted(count, "regel", "regels")) met een onbekend woord in \(column)"
            }
        return Waarschuwing(
            vrg003,
            "\(path): dit is van een nieuwere versie van tmsd en is overgeslagen: "
                + "\(parts.joined(separator: "; ")). Gebruik die versie om alles te vergelijken.")
    }
}
