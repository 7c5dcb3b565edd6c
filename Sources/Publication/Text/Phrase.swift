/// Running text of which some words are stressed or are code; what surrounds them is never taken for notation.
///
/// Written as a literal: `"Zie \(code: "cijfers.csv"), kolom \(emphasis: "status")."`
struct Phrase: Hashable, Sendable, ExpressibleByStringInterpolation {
    enum Part: Hashable, Sendable {
        case text(String)
        case strong(String)
        /// Stressed, with the colour of what it is about.
        case coloured(String, Kleur)
        case emphasis(String)
        case code(String)
        /// What leads to another page, by its place from the folder of this one.
        case link(String, to: String)
    }

    /// By its name in the style of a page.
    enum Kleur: String, Sendable {
        case thuis
        case nietThuis = "niet-thuis"
    }

    let parts: [Part]

    init(_ parts: [Part]) {
        self.parts = parts
    }

    init(_ text: String) {
        self.init([.text(text)])
    }

    init(stringLiteral text: String) {
        self.init(text)
    }

    init(stringInterpolation: StringInterpolation) {
        self.init(stringInterpolation.parts)
    }

    static func + (left: Phrase, right: Phrase) -> Phrase {
        Phrase(left.parts + right.parts)
    }

    struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var parts: [Part] = []

        init(literalCapacity: Int, interpolationCount: Int) {
            parts.reserveCapacity(interpolationCount * 2 + 1)
        }

        mutating func appendLiteral(_ literal: String) {
            if !literal.isEmpty { parts.append(.text(literal)) }
        }

        mutating func appendInterpolation(_ text: String) {
            parts.append(.text(text))
        }

        mutating func appendInterpolation(_ number: Int) {
            parts.append(.text(DutchNumber.grouped(number)))
        }

        mutating func appendInterpolation(_ phrase: Phrase) {
            parts += phrase.parts
        }

        mutating func appendInterpolation(strong text: String) {
            parts.append(.strong(text))
        }

        mutating func appendInterpolation(strong text: String, _ kleur: Kleur) {
            parts.append(.coloured(text, kleur))
        }

        mutating func appendInterpolation(emphasis text: String) {
            parts.append(.emphasis(text))
        }

        mutating func appendInterpolation(code text: String) {
            parts.append(.code(text))
        }
    }
}
