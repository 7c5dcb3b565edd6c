/// The header of a delivered file.
extension Fault {
    static let bst002 = FaultCode("BST-002", 65, "een leeg bestand", "lever opnieuw, of verwijder het")

    /// No line with text.
    package static func fileIsEmpty(expected: ExpectedHeader) -> Fault {
        Fault(bst002, "een leeg bestand", expected: expected.words)
    }

    static let bst003 = FaultCode(
        "BST-003", 65, "de kop mist een verplichte kolom, of past bij twee scheidingstekens",
        "verbeter de kop, of gebruik `kolommen`")

    /// `line` where another line than the first with text comes nearest; `invisible` the place from 1 of a column with a character in
    /// its name that nobody sees, and that character, such as `U+200B`.
    package static func columnsMissing(
        _ names: [String], delimiter: String, line: Int?, invisible: (column: Int, character: String)?,
        expected: ExpectedHeader
    ) -> Fault {
        Fault(
            bst003,
            (line.map { "regel \($0) lijkt het meest op de kop, en mist" } ?? "de kop mist")
                + " \(names.joined(separator: ", ")) (gelezen met \(delimiter) als scheidingsteken)"
                + (invisible.map {
                    "; in de naam van kolom \($0.column) staat een onzichtbaar teken (\($0.character))"
                } ?? ""),
            expected: expected.words + ", in elke volgorde; in plaats van jeugdige mag bsn"
                + (line == nil ? "" : "; haal ook weg wat boven de kop staat")
                + (invisible == nil ? "" : "; haal het onzichtbare teken weg"))
    }

    /// With either delimiter every required column is there.
    package static func twoDelimitersFit(_ first: String, _ second: String) -> Fault {
        Fault(
            bst003, "de kop past bij \(first) en bij \(second) als scheidingsteken", expected: "één scheidingsteken")
    }

    /// The user chose `given`, and the header of a delivery fits `fitting` only.
    package static func givenDelimiterDoesNotFit(_ given: String, fitting: String) -> Fault {
        Fault(
            bst003, "de kop past bij \(fitting) en niet bij \(given) als scheidingsteken",
            expected: "een ander --scheidingsteken, of geen")
    }

    static let bst004 = FaultCode(
        "BST-004", 65,
        "een kolom staat twee keer in de kop, `jeugdige` en `bsn` staan er beide in, of er zijn meer dan 512 kolommen",
        "laat er één staan")

    /// All places of one known column.
    package static func columnTwice(_ kolom: String, at columns: [NumberedColumn]) -> Fault {
        Fault(
            bst004,
            "de kolom \(kolom) staat \(columns.count == 2 ? "twee" : "\(columns.count)") keer in de kop: "
                + NumberedColumn.words(columns),
            expected: "elke kolom één keer")
    }

    /// One column of each.
    package static func jeugdigeAndBsn(at columns: [NumberedColumn]) -> Fault {
        Fault(
            bst004, "de kolommen jeugdige en bsn in één bestand: \(NumberedColumn.words(columns))",
            expected: "één van beide")
    }

    /// Of a header, or of a record that is written anew.
    package static func tooManyColumns(limit: Int) -> Fault {
        Fault(bst004, "meer dan \(limit) kolommen", expected: "hoogstens \(limit)")
    }

    static let lev020 = FaultCode(
        "LEV-020", 65, "`bestanden` geeft een kolom vast die ook in de kop van het bestand staat",
        "haal `vast` weg, of maak het patroon nauwer")

    /// The settings give the value of a column that the file has.
    package static func constantInHeader(_ kolom: String, at column: NumberedColumn) -> Fault {
        Fault(
            lev020,
            "de kolom \(kolom) staat in de kop (\(NumberedColumn.words([column]))), en instellingen.json geeft haar onder vast ook "
                + "voor het hele bestand",
            expected:
                "één van beide: haal vast weg bij dit patroon, of laat het patroon alleen passen bij bestanden zonder die kolom"
        )
    }

    static let lev021 = FaultCode(
        "LEV-021", 65, "één kolom van het bestand zou twee kolommen tegelijk zijn, door wat `kolommen` aanwijst",
        "wijs voor beide een eigen kolom aan")

    /// The settings map one column of the file to `first`, and its own name or a mapping makes it `second` too.
    package static func columnForTwo(_ first: String, _ second: String, at column: NumberedColumn) -> Fault {
        Fault(
            lev021,
            "\(NumberedColumn.words([column])) is volgens instellingen.json de kolom \(first), en zou ook \(second) zijn",
            expected:
                "voor elke kolom een eigen kolom in het bestand; wijs met kolommen ook voor \(second) een kolom aan")
    }

    static let bst014 = FaultCode(
        "BST-014", 65, "er staat iets boven de kop, zoals een titel, een datum of `sep=;`",
        "haal weg wat boven de genoemde regel staat")

    /// Another line than the first with text holds every required column.
    package static func titleLinesAbove(line: Int) -> Fault {
        Fault(
            bst014, "regel \(line) lijkt de kop, en daarboven staat nog iets", expected: "haal weg wat erboven staat")
    }

    static let bst015 = FaultCode(
        "BST-015", 65,
        "een naam in de kop met een stuurteken of regeleinde, of van meer dan 255 bytes, of met tekst na een sluitend aanhalingsteken",
        "kijk of in de kop een aanhalingsteken ontbreekt")

    /// It may be no name but a child's row, so it is not shown.
    package static let unreadableName = Fault(
        bst015,
        "een kolomnaam met een stuurteken, een regeleinde, meer dan 255 bytes of tekst na een sluitend aanhalingsteken",
        expected: "korte namen op één regel; misschien ontbreekt in de kop een aanhalingsteken")

    static let bst016 = FaultCode(
        "BST-016", 65, "alleen bij `tmsd bekijk`: de kop past even goed bij twee scheidingstekens",
        "geef `--scheidingsteken`")

    /// Each of the delimiters gives so many columns, and no other gives more.
    package static func delimitersTie(_ delimiters: [String], columns: Int) -> Fault {
        Fault(
            bst016,
            columns == 1
                ? "een kop van één kolom, welk scheidingsteken ook wordt gebruikt"
                : "een kop van \(columns) kolommen met " + delimiters.joined(separator: " en met "),
            expected: "één scheidingsteken dat de meeste kolommen geeft; zeg het met --scheidingsteken")
    }
}
