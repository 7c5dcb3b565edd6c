import Pipeline

/// `tmsd(1)`, made from the tables of the help. Source of the notation: groff_man(7), which mandoc reads too.
enum ManPage {
    static var text: String {
        let opening = [
            ".\\\" Gemaakt met `tmsd handleiding`; niet met de hand wijzigen.",
            ".TH TMSD 1 \"\" \(quoted("tmsd \(Version.current)")) \(quoted("Twentse Monitor Sociaal Domein"))",
            // Words are Dutch, and would be broken as English ones.
            ".nh",
        ]
        let sections = [
            section("NAAM", ["tmsd \\- cijfers over jeugdhulp in Twente uit indicaties en declaraties"]),
            section("OVERZICHT", synopsis),
            section(
                "BESCHRIJVING",
                paragraphs(
                    "tmsd maakt de kwartaalcijfers van de Twentse Monitor Sociaal Domein (TMSD) uit de CSV-bestanden die de "
                        + "gemeenten leveren.") + paragraphs(Help.streams)),
            section("OPDRACHTEN", Command.allCases.flatMap(chapter)),
            section("HULP", Help.general.flatMap(item)), section("EXITCODES", Help.exits.flatMap(item)),
            section("HANDLEIDINGEN", paragraphs(Help.guides)),
            section("VOORBEELDEN", examples),
        ]
        return (opening + sections.flatMap(\.self)).joined(separator: "\n") + "\n"
    }

    private static var synopsis: [String] {
        Command.allCases.enumerated().flatMap { place, command in
            (place > 0 ? [".br"] : []) + [line(Help.usage(of: command))]
        }
    }

    private static func chapter(_ command: Command) -> [String] {
        [".SS \(quoted("tmsd " + command.rawValue))"] + paragraphs("Deze opdracht \(command.summary).").dropFirst()
            + paragraphs(command.explanation) + Help.arguments(of: command).flatMap(item)
    }

    private static let examples = [
        ("tmsd controleer --data DATA > uitkomst.txt", "Controleert een levering en bewaart de uitkomst."),
        (
            "tmsd rapport --data DATA --uit REPORTS --kwartaal 2020-Q2",
            "Maakt het rapport van het tweede kwartaal van 2020."
        ),
        ("tmsd vergelijk REPORTS/2020-Q1 REPORTS/2020-Q2", "Toont wat er veranderde."),
    ].flatMap(item)

    /// A heading begins a paragraph by itself.
    private static func section(_ title: String, _ lines: [String]) -> [String] {
        [".SH \(quoted(title))"] + lines.drop { $0 == ".PP" }
    }

    private static func paragraphs(_ text: String) -> [String] {
        [".PP"] + text.split(separator: "\n").map { line(String($0)) }
    }

    private static func item(_ term: String, _ text: String) -> [String] { [".TP", ".B " + line(term), line(text)] }

    /// Text in which nothing is notation: no escape, no request at the start of a line, and hyphens that can be copied.
    private static func line(_ text: String) -> String {
        let escaped = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
        return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
    }

    private static func quoted(_ text: String) -> String { "\"" + line(text).replacing("\"", with: "\\(dq") + "\"" }
}
