/// One file or folder of the input, whatever its columns.
extension Fault {
    static let bst001 = FaultCode(
        "BST-001", 66, "een bestand of map is niet te lezen", "kijk of het bestaat en of u het mag lezen")

    /// `reason` is what the system says.
    package static func unreadable(_ reason: String) -> Fault {
        Fault(
            bst001, "niet te openen of te lezen (\(reason))", expected: "een leesbaar bestand of map op deze plaats")
    }

    /// Such as a folder or a pipe.
    package static let notARegularFile = Fault(
        bst001, "geen gewoon bestand", expected: "een leesbaar bestand op deze plaats")

    static let bst005 = FaultCode(
        "BST-005", 65, "UTF-8 en Windows-1252 door elkaar",
        "lever opnieuw als UTF-8; vaak zijn er twee bestanden aan elkaar geplakt")

    /// At the line of the first byte that is no UTF-8.
    package static let mixedEncodings = Fault(
        bst005, "een mengsel van UTF-8 en Windows-1252; op deze regel staat de eerste byte die geen UTF-8 is",
        expected: "één tekenset in het hele bestand; lever opnieuw aan als UTF-8")

    static let bst006 = FaultCode(
        "BST-006", 65, "een aanhalingsteken dat niet binnen 4 MiB sluit, of in de kop nergens",
        "sluit het op de genoemde regel, of in de kop")

    /// At the line where it opens.
    package static let openQuote = Fault(
        bst006, "een aanhalingsteken dat hier opent en niet binnen 4 MiB sluit",
        expected: "een sluitend aanhalingsteken voor een scheidingsteken of regeleinde")

    /// Without a line: the header is all there is.
    package static let openQuoteInHeader = Fault(
        bst006, "een aanhalingsteken in de kop dat nergens sluit", expected: "een sluitend aanhalingsteken")

    static let bst007 = FaultCode(
        "BST-007", 65, "een rij of kop van meer dan 4 MiB", "kijk of er een aanhalingsteken of regeleinde ontbreekt")

    /// At the line where it begins.
    package static let recordTooLong = Fault(
        bst007, "een regel van meer dan 4 MiB", expected: "regels van hoogstens 4 MiB")

    /// The first line of a file has no end.
    package static func headerTooLong(expected: ExpectedHeader) -> Fault {
        Fault(bst007, "een kop die niet binnen 4 MiB eindigt", expected: expected.words)
    }

    static let bst008 = FaultCode("BST-008", 65, "UTF-16, met of zonder BOM", "kies bij opslaan *CSV UTF-8*")

    /// With or without a byte order mark.
    package static let utf16 = Fault(bst008, "UTF-16", expected: "UTF-8; kies bij het opslaan 'CSV UTF-8'")

    static let bst009 = FaultCode(
        "BST-009", 65, "het bestand veranderde tijdens het lezen", "wacht tot de levering af is en draai opnieuw")

    /// What was read is not what stands there now.
    package static let changed = Fault(
        bst009, "het bestand veranderde terwijl het werd gelezen",
        expected: "een bestand dat niet meer verandert; wacht tot de levering af is")

    static let bst010 = FaultCode(
        "BST-010", 78, "een bestand in `referentie/` van meer dan 64 MiB, of `instellingen.json` van meer dan 1 MiB",
        "maak het kleiner")

    /// Of a file that is read whole; `limit` in bytes.
    package static func fileTooLarge(limit: Int) -> Fault {
        Fault(bst010, "een bestand van meer dan \(limit >> 20) MiB", expected: "een kleiner bestand")
    }

    static let bst011 = FaultCode("BST-011", 66, "een bestandsnaam die geen UTF-8 is", "hernoem het bestand")

    /// The name itself can't be shown.
    package static let fileNameIsNotUTF8 = Fault(
        bst011, "een bestandsnaam die geen UTF-8 is", expected: "bestandsnamen in UTF-8")

    static let bst012 = FaultCode("BST-012", 66, "meer dan 100.000 bestanden onder `leveringen`", "ruim op")

    /// Below one folder.
    package static func tooManyFiles(limit: Int) -> Fault {
        Fault(bst012, "meer dan \(limit) bestanden", expected: "hoogstens \(limit) bestanden")
    }

    static let bst013 = FaultCode("BST-013", 66, "meer dan 32 mappen diep", "maak de mappen minder diep")

    /// Folders in each other.
    package static func foldersTooDeep(limit: Int) -> Fault {
        Fault(bst013, "mappen van meer dan \(limit) diep", expected: "hoogstens \(limit) mappen in elkaar")
    }

    static let bst017 = FaultCode(
        "BST-017", 65, "tussen twee aanhalingstekens staan hele rijen",
        "haal de losse aanhalingstekens weg op de twee genoemde regels")

    /// At the line where the quoted field opens.
    package static func swallowedRows(opens: Int, closes: Int) -> Fault {
        Fault(
            bst017, "een aanhalingsteken dat hier opent en pas op regel \(closes) sluit, met hele rijen ertussen",
            expected: "geen los aanhalingsteken op regel \(opens) en op regel \(closes), zoals voor 'idem'; "
                + "haal ze weg, of schrijf een aanhalingsteken in een veld tussen aanhalingstekens dubbel")
    }

    static let bst018 = FaultCode(
        "BST-018", 65, "verderop staat een tweede kop, met de kolommen op een andere plaats",
        "lever wat eronder staat als een eigen bestand")

    /// At the line of the second header.
    package static let otherHeader = Fault(
        bst018, "een tweede kop, met de kolommen op een andere plaats dan in de eerste",
        expected: "één kop; lever wat onder de tweede staat als een eigen bestand")

    static let bst019 = FaultCode(
        "BST-019", 65, "alle begin- of einddatums hebben de tijd 22:00 of 23:00: dagen in UTC",
        "exporteer opnieuw met de Nederlandse tijd, of zonder tijd")

    /// All filled cells of one column of days, at least ten.
    package static func daysInUTC(cells: Int) -> Fault {
        Fault(
            bst019,
            "bij alle \(cells) ingevulde dagen de tijd 22:00:00 of 23:00:00: middernacht in UTC, "
                + "zodat elke dag hier de dag ervoor is",
            expected: "dagen in Nederlandse tijd, het liefst zonder tijd; exporteer opnieuw met die tijdzone")
    }

    static let bst020 = FaultCode(
        "BST-020", 65,
        "het bestand is geen CSV maar Excel of een ander zip-bestand, PDF, gzip, een webpagina, XML of JSON",
        "sla het op als *CSV UTF-8*")

    /// Told by its first bytes.
    package static func foreignFormat(_ format: ForeignFormat) -> Fault {
        Fault(bst020, format.gevonden, expected: format.verwacht)
    }
}
