import TestSupport
import Testing

@testable import Contract
@testable import Intake

@Suite("The bytes of a field")
struct FieldBytesTests {
    static let trims = [
        ("", ""), ("a", "a"), (" a ", "a"), ("\ta\t", "a"), ("\u{A0}a\u{A0}", "a"), (" \t\u{A0} a b \u{A0}\t ", "a b"),
        (" ", ""), ("\u{A0}", ""), ("\t\u{A0} ", ""), ("a\u{A0}b", "a\u{A0}b"), ("\na\r", "\na\r"),
        ("\u{2007}a\u{202F}", "\u{2007}a\u{202F}"), ("Ã\u{A0}", "Ã"), ("à", "à"), ("\u{A0}é", "é"), ("Â", "Â"),
    ]

    @Test("are trimmed of spaces, tabs and no-break spaces only", arguments: trims)
    func trimmed(text: String, expected: String) {
        let bytes = Array(text.utf8)
        let span = bytes.span
        let whole = span.extracting(span.trimmed(from: 0, to: span.count)).text()
        #expect(whole == expected)
        // The same within a longer text, of which the bytes around the field are left alone.
        let longer = [0xC2] + Array("  ".utf8) + bytes + [0xA0]
        let range = longer.span.trimmed(from: 3, to: 3 + bytes.count)
        let within = longer.span.extracting(range).text()
        #expect(within == expected)
    }

    @Test("are compared without regard to ASCII letter case")
    func letterCase() {
        let pairs = [
            ("Jeugdwet", "jeugdwet", true), ("JW", "jw", true), ("jw", "jw", true), ("", "", true),
            ("wmo 2015", "wmo 2015", true),
            ("j", "jw", false), ("[", "{", false), ("@", "`", false), ("\u{130}", "i", false), ("É", "é", false),
            ("\0w", " w", false),
        ]
        for (written, lower, isEqual) in pairs {
            let bytes = Array(written.utf8)
            let found = bytes.span.equalsIgnoringCase(Array(lower.utf8))
            #expect(found == isEqual, "\(written)")
        }
        let number = Array("13".utf8)
        let found = ["13", "1", "133", "14", ""].map { number.span.equals(Array($0.utf8)) }
        #expect(found == [true, false, false, false, false])
    }

    @Test("hold a control character exactly when it is one of U+0000–U+001F and U+007F–U+009F")
    func controls() {
        for value in UInt32(0)...0x2FF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let isControl = value < 0x20 || (0x7F...0x9F).contains(value)
            for text in ["\(scalar)", "a\(scalar)", "\(scalar)é", "Â\(scalar)\u{A0}"] {
                let bytes = Array(text.utf8)
                let found = bytes.span.holdsControlCharacter()
                #expect(found == isControl, "U+\(String(value, radix: 16))")
            }
        }
    }
}
