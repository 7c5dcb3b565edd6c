import Testing

@testable import Publication

/// A piece of text in a picture with the room it takes up at most.
struct DrawnText {
    let text: String
    let left: Length
    let right: Length
    let baseline: Length
    let size: Int

    /// All text of a picture, read back from its markup.
    static func all(in figuur: Figuur, narrow: Bool = false) throws -> [DrawnText] {
        try elements("text", in: figuur, narrow: narrow).map { element in
            guard case .text(let text)? = element.children.first else { throw Unreadable() }
            let size = try #require(Int(element["font-size"]))
            let width = Letters.width(text, size: size, bold: element["font-weight"] == "700")
            let x = try length(element["x"])
            let left =
                element["text-anchor"] == "end"
                ? x - width : element["text-anchor"] == "middle" ? x - width.part(1, of: 2) : x
            return DrawnText(
                text: text, left: left, right: left + width, baseline: try length(element["y"]), size: size)
        }
    }

    /// All elements with this name, in the order of drawing.
    static func elements(_ name: String, in figuur: Figuur, narrow: Bool = false) throws -> [Markup.Element] {
        guard case .element(let svg) = figuur.drawings[narrow ? 1 : 0] else { throw Unreadable() }
        return svg.children.compactMap {
            switch $0 {
            case .element(let element), .empty(let element): element.name == name ? element : nil
            case .text: nil
            }
        }
    }

    static func length(_ attribute: String) throws -> Length {
        let parts = attribute.split(separator: ".")
        let units = try #require(Int(parts[0]))
        let rest = parts.count > 1 ? try #require(Int((parts[1] + "0").prefix(2))) : 0
        return Length(hundredths: units * 100 + (attribute.hasPrefix("-") ? -rest : rest))
    }

    func overlaps(_ other: DrawnText) -> Bool {
        left < other.right && other.left < right
            && abs(baseline.hundredths - other.baseline.hundredths) < min(size, other.size) * 90
    }

    struct Unreadable: Error {}
}

extension Markup.Element {
    /// The value of an attribute; empty where it is not there.
    subscript(_ name: String) -> String { attributes.first { $0.name == name }?.value ?? "" }
}
