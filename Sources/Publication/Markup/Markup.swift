/// A piece of an XML or HTML page. Text and attributes are escaped where they are written, so that nothing in them is ever markup.
indirect enum Markup: Hashable, Sendable {
    case element(Element)
    /// An element that has no content by its nature, such as `br` and `rect`.
    case empty(Element)
    case text(String)

    struct Attribute: Hashable, Sendable {
        let name: String
        let value: String
    }

    struct Element: Hashable, Sendable {
        let name: String
        /// In the order of writing.
        let attributes: [Attribute]
        let children: [Markup]
        /// Whether each child stands on a line of its own; not where white space would be seen.
        let isLines: Bool
    }

    /// An element in running text, with no white space but its own.
    static func element(
        _ name: String, _ attributes: KeyValuePairs<String, String>, _ children: [Markup]
    ) -> Markup {
        .element(Element(name: name, attributes: pairs(attributes), children: children, isLines: false))
    }

    /// An element of which each child stands on a line of its own.
    static func lines(
        _ name: String, _ attributes: KeyValuePairs<String, String>, _ children: [Markup]
    ) -> Markup {
        .element(Element(name: name, attributes: pairs(attributes), children: children, isLines: true))
    }

    /// An element without attributes, in running text.
    static func element(_ name: String, _ children: [Markup]) -> Markup { element(name, [:], children) }

    /// An element without attributes, of which each child stands on a line of its own.
    static func lines(_ name: String, _ children: [Markup]) -> Markup { lines(name, [:], children) }

    /// An element that never has content.
    static func empty(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) -> Markup {
        .empty(Element(name: name, attributes: pairs(attributes), children: [], isLines: false))
    }

    private static func pairs(_ attributes: KeyValuePairs<String, String>) -> [Attribute] {
        attributes.map { Attribute(name: $0.key, value: $0.value) }
    }
}
