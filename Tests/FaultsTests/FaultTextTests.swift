import Contract
import Faults
import Jeugdhulp
import Testing

/// What is said: one and many in each message that counts, and the exit status of each code.
struct FaultTextTests {
    private static let twee = [NumberedColumn(1, "A"), NumberedColumn(2, "B")]

    @Test(
        arguments: [
            (Fault.tooManyRejected(1, of: 1, lines: nil, advice: nil, promille: 10), "1 van 1 rij afgekeurd"),
            (.tooManyRejected(1, of: 2, lines: nil, advice: nil, promille: 10), "1 van 2 rijen afgekeurd"),
            (
                .tooManyRejected(1, of: 2, lines: (3, 4), advice: nil, promille: 10),
                "1 van 2 rijen afgekeurd, op 3 van 4 regels"
            ),
            (.columnTwice("bsn", at: twee), "de kolom bsn staat twee keer in de kop: kolom 1 (A) en kolom 2 (B)"),
            (
                .columnTwice("bsn", at: twee + [NumberedColumn(3, "C")]),
                "de kolom bsn staat 3 keer in de kop: kolom 1 (A) en kolom 2 (B) en kolom 3 (C)"
            ),
            (
                .delimitersTie(["puntkomma", "komma"], columns: 1),
                "een kop van één kolom, welk scheidingsteken ook wordt gebruikt"
            ),
            (.delimitersTie(["puntkomma", "komma"], columns: 2), "een kop van 2 kolommen met puntkomma en met komma"),
            (.referentieColumnsMissing(["code"], required: ["code", "naam"]), "een verplichte kolom ontbreekt: code"),
            (
                .referentieColumnsMissing(["code", "naam"], required: ["code", "naam"]),
                "verplichte kolommen ontbreken: code, naam"
            ),
            (.referentieFieldCount(0, expected: 2), "0 velden"), (.referentieFieldCount(1, expected: 2), "1 veld"),
            (.referentieFieldCount(3, expected: 2), "3 velden"),
            (.moreFaultsInReferentie(1), "nog 1 fout in dit bestand"),
            (.moreFaultsInSettings(2), "nog 2 fouten in dit bestand"),
        ])
    func `one and many of what is found`(_ fault: Fault, gevonden: String) {
        #expect(fault.gevonden == gevonden)
    }

    @Test func `one and many of rows that lack cells`() {
        #expect(
            CutRows.advice(rows: 1, from: (7, "bedrag")).hasPrefix(
                "in 1 rij ontbreken alleen cellen aan het eind, vanaf kolom 7 (bedrag), die"))
        #expect(
            CutRows.advice(rows: 2, from: (7, nil)).hasPrefix(
                "in 2 rijen ontbreken alleen cellen aan het eind, vanaf kolom 7, die"))
    }

    @Test func `one and many of what a run says`() {
        #expect(Notice.updateLacksColumns(["maat"]).tekst.hasPrefix("in de kop ontbreekt de kolom maat; "))
        #expect(
            Notice.updateLacksColumns(["maat", "waarde"]).tekst.hasPrefix(
                "in de kop ontbreken de kolommen maat, waarde; "))
        #expect(
            Notice.tooFewFiles(1, minimum: 16).tekst
                == "tmsd mag hier hoogstens 1 bestand tegelijk openen; geef er minstens 16 (ulimit -n)")
        #expect(Notice.tooFewFiles(0, minimum: 16).tekst.contains("hoogstens 0 bestanden tegelijk"))
    }

    @Test func `one and many of what is warned about`() {
        #expect(
            Waarschuwing.linkedFolders(1).tekst
                == "Onder leveringen staat 1 verwijzing naar een map. Wat daarin staat, is niet gelezen; kwaliteit.md noemt haar."
        )
        #expect(
            Waarschuwing.linkedFolders(2).tekst
                == "Onder leveringen staan 2 verwijzingen naar mappen. Wat daarin staat, is niet gelezen; kwaliteit.md noemt ze."
        )
        let soort = (one: "declaratie", many: "declaraties")
        #expect(
            Waarschuwing.decidedByTie(1, soort, path: "a", isFirst: true).tekst.hasPrefix(
                "Uit a geldt 1 declaratie waarvan "))
        #expect(
            Waarschuwing.decidedByTie(2, soort, path: "a", isFirst: true).tekst.hasPrefix(
                "Uit a gelden 2 declaraties waarvan "))
        #expect(Waarschuwing.decidedByTie(2, soort, path: "a", isFirst: true).gepubliceerd?.contains("2") == false)
        #expect(Waarschuwing.decidedByTie(2, soort, path: "a", isFirst: false).gepubliceerd == nil)
        #expect(Waarschuwing.unsureStatuses(1, path: "a").tekst.hasPrefix("In a heeft 1 aangenomen rij een status "))
        #expect(Waarschuwing.unsureStatuses(1, path: "a").tekst.contains(". Die rij telt gewoon mee. "))
        #expect(Waarschuwing.unsureStatuses(2, path: "a").tekst.hasPrefix("In a hebben 2 aangenomen rijen een status "))
        #expect(Waarschuwing.unsureStatuses(2, path: "a").tekst.contains(". Die rijen tellen gewoon mee. "))
        #expect(
            Waarschuwing.updateIsNewer("a", columns: ["x"], lines: [("maat", 1)]).tekst.contains(
                ": de kolom x; 1 regel met een onbekend woord in maat. "))
        #expect(
            Waarschuwing.updateIsNewer("a", columns: ["x", "y"], lines: [("maat", 2)]).tekst.contains(
                ": de kolommen x, y; 2 regels met een onbekend woord in maat. "))
    }

    @Test(
        arguments: [
            (
                Fault.daysInUTC(cells: 12),
                "bij alle 12 ingevulde dagen de tijd 22:00:00 of 23:00:00: middernacht in UTC, zodat elke dag hier de dag ervoor is; verwacht: dagen in Nederlandse tijd, het liefst zonder tijd; exporteer opnieuw met die tijdzone"
            ),
            (
                .swallowedRows(opens: 3, closes: 5),
                "een aanhalingsteken dat hier opent en pas op regel 5 sluit, met hele rijen ertussen; verwacht: geen los aanhalingsteken op regel 3 en op regel 5, zoals voor 'idem'; haal ze weg, of schrijf een aanhalingsteken in een veld tussen aanhalingstekens dubbel"
            ),
            (
                .tooMuchData(pieces: 8, of: 9),
                "meer gegevens dan verwerkt kunnen worden; verwacht: hoogstens 8 stukken van 9 bytes"
            ),
            (
                .tooManyAanbieders(9, limit: 8),
                "9 verschillende aanbieders; verwacht: hoogstens 8; staat er iets anders in de kolom aanbieder?"
            ),
            (.tooManyFiles(limit: 7), "meer dan 7 bestanden; verwacht: hoogstens 7 bestanden"),
            (.foldersTooDeep(limit: 7), "mappen van meer dan 7 diep; verwacht: hoogstens 7 mappen in elkaar"),
            (.fileTooLarge(limit: 64 << 20), "een bestand van meer dan 64 MiB; verwacht: een kleiner bestand"),
            (
                .givenDelimiterDoesNotFit("tab", fitting: "komma"),
                "de kop past bij komma en niet bij tab als scheidingsteken; verwacht: een ander --scheidingsteken, of geen"
            ),
            (
                .mixedIdentities(kolom: "bsn", first: "a.csv"),
                "de kolom bsn, terwijl a.csv de andere heeft; verwacht: in alle bestanden jeugdige, of in alle bestanden bsn"
            ),
            (
                .gemeenteUnknown(besides: .regioOrNothing("Twente")),
                "een gemeente die niet in gemeenten.csv staat; verwacht: een code uit gemeenten.csv, Twente of niets"
            ),
            (
                .gemeenteUnknown(besides: .regio("Twente")),
                "een gemeente die niet in gemeenten.csv staat; verwacht: een code uit gemeenten.csv, of Twente"
            ),
            (
                .gemeenteUnknown(besides: .nothing),
                "een gemeente die niet in gemeenten.csv staat; verwacht: een code uit gemeenten.csv, of niets"
            ),
            (.drempelOutside(2...9), "een andere waarde; verwacht: een heel getal van 2 tot en met 9"),
            (
                .patternMissing(at: 2),
                "geen patroon in het tweede object; verwacht: een patroon: een pad onder DATA, met * en ?"
            ),
            (
                .textTooLong(limit: 9, column: 4),
                "een tekst van meer dan 9 bytes (kolom 4); verwacht: teksten van hoogstens 9 bytes"
            ),
            (
                .noJson(.doubleKey("x"), column: 4),
                "de sleutel x voor de tweede keer (kolom 4); verwacht: JSON volgens RFC 8259, met hele getallen"
            ),
        ])
    func `the whole of what is rarely seen`(_ fault: Fault, text: String) {
        #expect("\(fault.gevonden); verwacht: \(fault.verwacht)" == text)
    }

    /// The codes of an exit status that is not the usual one of their kind; `nil` where they end no run.
    private static let unusual: [String: Int?] = [
        "BST-001": 66, "BST-010": 78, "BST-011": 66, "BST-012": 66, "BST-013": 66, "LEV-001": 66, "LEV-002": 66,
        "REF-002": 66, "VRG-001": 66, "VRG-003": nil, "UIT-003": 75, "UIT-004": nil, "UIT-007": nil, "UIT-009": nil,
        "CON-009": nil,
    ]

    @Test func `each code ends a run with the status of its kind, but for those that are named here`() {
        let usual: [Substring: Int?] = [
            "BST": 65, "LEV": 65, "TEL": 65, "VRG": 65, "REF": 78, "INS": 78, "UIT": 73, "CON": 70, "SYS": 70,
            "TWI": 65,
            "RIJ": nil, "WAA": nil,
        ]
        for entry in FaultCatalogue.all {
            let expected = Self.unusual[entry.code] ?? usual[entry.code.prefix(3)] ?? nil
            #expect(entry.exit == expected, "\(entry.code)")
        }
        #expect(Set(Self.unusual.keys).isSubset(of: FaultCatalogue.all.map(\.code)))
    }

    @Test func `a fault in the input has the consequence of its code`() {
        let consequences: [Int?: Fout.Gevolg] = [65: .gegevensGeweigerd, 66: .invoerOntbreekt, 78: .instellingOnjuist]
        let faults: [Fault] = [
            .changed, .unreadable("x"), .fileTooLarge(limit: 1 << 20), .noFile(of: "indicaties"), .noAcceptedRow,
            .referentieFileMissing, .noPeriodecode, .noCode, .drempelOutside(1...2),
        ]
        for fault in faults {
            #expect(Fout(Plaats("a"), fault).gevolg == consequences[fault.declared.exit], "\(fault.declared.code)")
        }
        let codes = faults.map(\.declared.code)
        #expect(
            codes == [
                "BST-009", "BST-001", "BST-010", "LEV-002", "LEV-010", "REF-002", "REF-001", "INS-001", "INS-002",
            ])
    }
}
