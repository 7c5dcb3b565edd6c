import Wording

/// One file of `referentie/` as a whole, whatever its columns.
extension Fault {
    static let ref001 = FaultCode(
        "REF-001", 78, "een bestand in `referentie/` klopt niet", "verbeter de genoemde regel")

    /// `missing` are those of the delimiter that comes nearest; at least one.
    package static func referentieColumnsMissing(_ missing: [String], required: [String]) -> Fault {
        Fault(
            ref001,
            missing.count == 1
                ? "een verplichte kolom ontbreekt: \(missing[0])"
                : "verplichte kolommen ontbreken: " + missing.joined(separator: ", "),
            expected: header(required))
    }

    /// With each every required column is there.
    package static func referentieDelimitersFit(required: [String]) -> Fault {
        Fault(ref001, "de kop past bij meer dan één scheidingsteken", expected: header(required))
    }

    private static func header(_ required: [String]) -> String {
        "een kop met de kolommen " + required.joined(separator: ";")
    }

    /// A mixture, or a byte that Windows-1252 does not have.
    package static let referentieUnknownEncoding = Fault(
        ref001, "tekst die geen UTF-8 en geen Windows-1252 is", expected: "UTF-8 of Windows-1252")

    /// At that column.
    package static let referentieColumnTwice = Fault(
        ref001, "deze kolom staat twee keer in de kop", expected: "elke kolom één keer")

    /// At the line where it opens.
    package static let referentieOpenQuote = Fault(
        ref001, "een aanhalingsteken dat nergens sluit", expected: "een sluitend aanhalingsteken")

    /// In one line.
    package static let referentieTextAfterQuote = Fault(
        ref001, "tekst na een sluitend aanhalingsteken", expected: "velden volgens RFC 4180")

    /// In one line; the header has `expected`.
    package static func referentieFieldCount(_ count: Int, expected: Int) -> Fault {
        Fault(ref001, Plural.counted(count, "veld", "velden"), expected: "\(expected) velden, zoals de kop")
    }

    static let ref002 = FaultCode("REF-002", 66, "een verplicht bestand in `referentie/` ontbreekt", "zet het erbij")

    /// A required one.
    package static let referentieFileMissing = Fault(
        ref002, "dit bestand is er niet", expected: "een bestand op deze plaats onder DATA")

    /// Whether it says no more than that a file is not there.
    package var isOfMissingReferentie: Bool { declared == Fault.ref002 }

    static let ref003 = FaultCode(
        "REF-003", 78, "er zijn meer fouten in dit bestand van `referentie/` dan er staan",
        "herstel eerst de genoemde regels")

    /// So many beside those that are told.
    package static func moreFaultsInReferentie(_ count: Int) -> Fault { more(count, ref003) }

    static func more(_ count: Int, _ code: FaultCode) -> Fault {
        Fault(
            code, "nog \(Plural.counted(count, "fout", "fouten")) in dit bestand",
            expected: "een bestand zonder fouten; herstel eerst wat hierboven staat, dan komen de volgende in beeld")
    }

    static let ref004 = FaultCode(
        "REF-004", 78, "een voorbeeldregel van `tmsd begin` staat er nog", "vervang de regel, of haal haar weg")

    /// One line.
    package static let referentieExampleLine = Fault(
        ref004, "een voorbeeldregel van tmsd begin",
        expected: "uw eigen gegevens op deze plaats; vervang de regel, of haal haar weg als u hier niets hebt")
}
