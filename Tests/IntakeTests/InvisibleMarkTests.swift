import Testing

@testable import Contract
@testable import Intake

@Suite("A character that nobody sees")
struct InvisibleMarkTests {
    static let texts: [(String, String?)] = [
        ("status", nil), ("reden wijziging", nil), ("één kolom", nil), ("", nil), ("a-b_c.d", nil),
        ("\u{FEFF}status", "U+FEFF"), ("sta\u{200B}tus", "U+200B"), ("sta\u{AD}tus", "U+00AD"),
        ("status\u{200E}", "U+200E"),
        ("a\u{A0}b", "U+00A0"), ("a\u{2003}b", "U+2003"), ("a\u{2028}b", "U+2028"), ("a\u{7}b", "U+0007"),
        ("a\u{E0001}", "U+E0001"), ("a\u{200D}b\u{FEFF}", "U+200D"),
    ]

    @Test("is named by its code point", arguments: texts)
    func code(text: String, code: String?) {
        #expect(InvisibleMark.first(in: text).map(InvisibleMark.code) == code)
    }

    @Test("is placed in the first column that has one, counted from 1")
    func column() {
        let names = ["a", "b\u{200B}", "\u{FEFF}c"].map { Array($0.utf8) }
        #expect(
            InvisibleMark(in: names).map { [$0.column, Int($0.scalar.value)] } == [1, 0x200B])
        #expect(InvisibleMark(in: [Array("a".utf8)]) == nil)
    }
}
