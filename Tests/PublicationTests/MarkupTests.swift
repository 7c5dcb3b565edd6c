import Testing

@testable import Publication

@Suite("Markup")
struct MarkupTests {
    static let pieces: [(Markup, String)] = [
        (.text("a < b & c > \"d\" 'e'"), "a &lt; b &amp; c &gt; \"d\" 'e'"),
        (.element("p", [.text("x")]), "<p>x</p>"),
        (.element("p", []), "<p></p>"),
        (.empty("br"), "<br/>"),
        (
            .empty("meta", ["name": "a\"<&>", "content": "b\nc"]),
            "<meta name=\"a&quot;&lt;&amp;&gt;\" content=\"b&#10;c\"/>"
        ),
        (.lines("ul", [.element("li", [.text("a")]), .element("li", [])]), "<ul>\n<li>a</li>\n<li></li>\n</ul>"),
        (.element("td", ["b": "1", "a": "2"], [.text("é€𝄞")]), "<td b=\"1\" a=\"2\">é€𝄞</td>"),
        (.text("a\u{0}b\u{8}c\u{FFFE}d\u{1FFFF}e\u{85}f"), "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}e\u{FFFD}f"),
        (.text("]]></p><script>"), "]]&gt;&lt;/p&gt;&lt;script&gt;"),
    ]

    @Test("is written with everything in it escaped, in the order it was made", arguments: pieces)
    func written(markup: Markup, text: String) {
        #expect(Array(markup.written.unicodeScalars) == Array(text.unicodeScalars))
    }

    static let vectors = [
        ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
        ("foobar", "Zm9vYmFy"),
    ]

    @Test("has checksums in Base64 as in section 10 of RFC 4648", arguments: vectors)
    func base64(text: String, encoded: String) {
        #expect(Base64.encoded(Array(text.utf8)) == encoded)
    }

    @Test("reads hexadecimal digits, two a byte")
    func hexadecimal() {
        #expect(Base64.encoded(hexadecimal: "666f6f62") == "Zm9vYg==")
        #expect(Base64.encoded(hexadecimal: "00ff7F80") == "AP9/gA==")
        #expect(Base64.encoded(hexadecimal: "") == "")
    }
}
