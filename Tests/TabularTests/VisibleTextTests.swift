import Testing

@testable import Tabular

@Suite("VisibleText")
struct VisibleTextTests {
    static let visible = [
        ("gewoon, met é en €.", "gewoon, met é en €."), ("\0", "\\u{0}"), ("a\tb", "a\\u{9}b"),
        ("\u{7F}\u{9F}", "\\u{7f}\\u{9f}"),
        ("\u{2028}\u{2029}", "\\u{2028}\\u{2029}"), ("\u{202E}fdp.exe", "\\u{202e}fdp.exe"),
        ("a\u{200B}b\u{FEFF}", "a\\u{200b}b\\u{feff}"),
        ("\u{AD}", "\\u{ad}"), ("\u{2066}x\u{2069}", "\\u{2066}x\\u{2069}"), ("\u{E000}", "\\u{e000}"),
        ("\u{10FFFF}", "\\u{10ffff}"),
        (" ", " "), ("\u{A0}", "\u{A0}"), ("", ""), ("\u{7}", "\\u{7}"), ("~\u{7E}", "~~"),
        // Without a shape, though not all of them are called format: a filler, a joiner, a variation, a tag, empty Braille.
        ("\u{3164}", "\\u{3164}"), ("a\u{34F}", "a\\u{34f}"), ("\u{FE0F}", "\\u{fe0f}"), ("\u{E0041}", "\\u{e0041}"),
        ("\u{2800}\u{2801}", "\\u{2800}\u{2801}"), ("e\u{301}", "e\u{301}"),
    ]

    @Test("never lets a character through that is not seen or turns the text around", arguments: visible)
    func escaped(text: String, shown: String) {
        #expect(Array(VisibleText.escaped(text).unicodeScalars) == Array(shown.unicodeScalars))
    }
}
