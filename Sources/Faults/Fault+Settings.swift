import Wording

/// `instellingen.json`.
extension Fault {
    static let ins001 = FaultCode("INS-001", 78, "`instellingen.json` klopt niet", "verbeter de genoemde regel")

    /// At a line; `column` counts from 1.
    package static func noJson(_ flaw: JsonFlaw, column: Int) -> Fault {
        Fault(ins001, "\(flaw.gevonden) (kolom \(column))", expected: "JSON volgens RFC 8259, met hele getallen")
    }

    /// A value of another kind, or one that is none of those that may stand there.
    package static func valueImpossible(expected: ExpectedValue) -> Fault {
        Fault(ins001, impossible, expected: expected.rawValue)
    }

    /// None of these words.
    package static func valueImpossible(among words: [String]) -> Fault {
        Fault(ins001, impossible, expected: words.map { "\"" + $0 + "\"" }.joined(separator: " of "))
    }

    /// No whole number, or one that lies outside.
    package static func valueImpossible(outside range: ClosedRange<Int>) -> Fault {
        Fault(ins001, impossible, expected: whole(range))
    }

    private static let impossible = "een waarde die hier niet kan"

    private static func whole(_ range: ClosedRange<Int>) -> String {
        "een heel getal van \(range.lowerBound) tot en met \(range.upperBound)"
    }

    /// Also an empty one.
    package static func noText(expected: ExpectedValue) -> Fault {
        Fault(ins001, "geen tekst", expected: expected.rawValue)
    }

    /// Under `toelichting`.
    package static let noKwartaal = Fault(ins001, "geen kwartaal", expected: "een kwartaal zoals 2020-Q2")

    /// Where text for readers should stand, of at most so many characters.
    package static func noShownText(upTo maximum: Int) -> Fault {
        Fault(ins001, "geen tekst", expected: shownText(upTo: maximum))
    }

    /// Of that text: `count` characters, 0 or more than `maximum`.
    package static func shownTextOf(_ count: Int, upTo maximum: Int) -> Fault {
        Fault(
            ins001, count == 0 ? "een lege tekst" : "een tekst van \(count) tekens",
            expected: shownText(upTo: maximum))
    }

    /// In that text.
    package static func controlInShownText(upTo maximum: Int) -> Fault {
        Fault(ins001, "een stuurteken in de tekst", expected: shownText(upTo: maximum))
    }

    private static func shownText(upTo maximum: Int) -> String {
        "tekst van 1 tot en met \(maximum) tekens, op één regel, zonder opmaak of stuurtekens"
    }

    /// Not between brackets.
    package static func noList(expected: ExpectedValue) -> Fault {
        Fault(ins001, "geen lijst", expected: expected.rawValue)
    }

    /// Not between braces.
    package static func noObject(expected: ExpectedValue) -> Fault {
        Fault(ins001, "geen object", expected: expected.rawValue)
    }

    /// In the list `bestanden`; `place` counts from 1.
    package static func noObject(at place: Int) -> Fault {
        Fault(
            ins001, "geen object als \(DutchOrdinal.text(place)) in de lijst",
            expected: ExpectedValue.pattern.rawValue)
    }

    /// Of a date in settings.
    package static let noDateInText = Fault(
        ins001, "geen datum", expected: "een datum tussen aanhalingstekens, zoals \"2019-12-31\"")

    /// In a list of them.
    package static let notAGemeente = Fault(
        ins001, "iets dat geen gemeente van gemeenten.csv is", expected: ExpectedValue.gemeenten.rawValue)

    /// Under `vast`.
    package static let constantGemeenteUnknown = Fault(
        ins001, "een gemeente die niet in gemeenten.csv staat", expected: ExpectedValue.gemeente.rawValue)

    /// Under `vast`.
    package static func constantUnusable(maximumBytes: Int) -> Fault {
        Fault(
            ins001, "een lege of te lange tekst, of een met een stuurteken",
            expected: "\(ExpectedValue.aanbieder.rawValue), van hoogstens \(maximumBytes) bytes")
    }

    /// Names the right one that is near, or all.
    package static func keyUnknown(_ key: String, among keys: [String]) -> Fault {
        Fault(ins001, "een sleutel die hier niet bestaat", expected: NearestName.hint(for: key, among: keys))
    }

    /// `names` are those that may stand there.
    package static func columnUnknown(among names: [String]) -> Fault {
        Fault(ins001, "een kolom die hier niet bestaat", expected: names.joined(separator: ", "))
    }

    /// In the object at a place, from 1, of `bestanden`.
    package static func patternMissing(at place: Int) -> Fault {
        Fault(
            ins001, "geen patroon in het \(DutchOrdinal.text(place)) object",
            expected: "een patroon: \(ExpectedValue.path.rawValue)")
    }

    /// Of one pattern.
    package static func columnMappedAndConstant(_ kolom: String) -> Fault {
        Fault(ins001, "\(kolom) onder kolommen en onder vast van één patroon", expected: "één van beide")
    }

    /// A pattern of `bestanden`.
    package static func patternTooLong(maximumBytes: Int) -> Fault {
        Fault(ins001, "een te lang patroon", expected: "een patroon van hoogstens \(maximumBytes) bytes")
    }

    /// No header can hold it.
    package static func columnNameTooLong(maximumBytes: Int) -> Fault {
        Fault(ins001, "een naam die te lang is voor een kop", expected: "een naam van hoogstens \(maximumBytes) bytes")
    }

    /// Besides the column at which it stands, `other` has it.
    package static func columnNameTwice(other: String) -> Fault {
        Fault(ins001, "dezelfde naam voor twee kolommen, ook voor \(other)", expected: "per kolom een eigen naam")
    }

    /// Of a doubt, under `twijfel`.
    package static let noCode = Fault(ins001, "geen code", expected: "een code zoals TWI-001")

    static let ins002 = FaultCode(
        "INS-002", 78,
        "onder `toetsen` of `twijfel` staat een toets, twijfel of drempel die niet bestaat, of een waarde die niet mag",
        "verbeter de genoemde regel; `tmsd regels` noemt wat er is")

    /// A check, or a threshold of one; `keys` may be empty.
    package static func drempelUnknown(_ key: String, among keys: [String]) -> Fault {
        Fault(
            ins002, "een sleutel die niet bestaat",
            expected: keys.isEmpty ? "deze toets heeft geen drempels" : NearestName.hint(for: key, among: keys))
    }

    /// A doubt under `twijfel`; `codes` are those that exist.
    package static func twijfelUnknown(_ code: String, among codes: [String]) -> Fault {
        Fault(ins002, "een code van twijfel die niet bestaat", expected: NearestName.hint(for: code, among: codes))
    }

    /// Of a threshold that exists.
    package static func drempelOutside(_ range: ClosedRange<Int>) -> Fault {
        Fault(ins002, "een andere waarde", expected: whole(range))
    }

    static let ins003 = FaultCode(
        "INS-003", 78, "er zijn meer fouten in `instellingen.json` dan er staan", "herstel eerst de genoemde regels")

    /// So many beside those that are told.
    package static func moreFaultsInSettings(_ count: Int) -> Fault { more(count, ins003) }

    static let ins004 = FaultCode(
        "INS-004", 78, "een tekst, een lijst of het aantal waarden in `instellingen.json` is te groot",
        "maak het kleiner")

    /// The whole file.
    package static func settingsTooLong(limit: Int, column: Int) -> Fault {
        Fault(ins004, "een bestand van meer dan \(limit) bytes (kolom \(column))", expected: "een kleiner bestand")
    }

    /// A text or a key in it.
    package static func textTooLong(limit: Int, column: Int) -> Fault {
        Fault(
            ins004, "een tekst van meer dan \(limit) bytes (kolom \(column))",
            expected: "teksten van hoogstens \(limit) bytes")
    }

    /// In the whole file.
    package static func tooManyValues(limit: Int, column: Int) -> Fault {
        Fault(
            ins004, "meer dan \(limit) waarden (kolom \(column))",
            expected: "hoogstens \(limit) waarden in het hele bestand")
    }

    /// In the list `bestanden`.
    package static func tooManyPatterns(_ count: Int, limit: Int) -> Fault {
        Fault(ins004, "\(count) patronen", expected: "hoogstens \(limit) patronen")
    }
}
