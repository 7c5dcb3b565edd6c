/// A picture under construction, drawn from top to bottom.
struct Drawing: Hashable, Sendable {
    /// Of every picture: narrow enough to be read on a phone without being made much smaller.
    static let width: Length = 360

    enum Anchor: String {
        case start, middle, end
    }

    /// Text sizes, in units.
    enum Size {
        static let title = 17
        static let heading = 15
        static let label = 14
        static let note = 13
    }

    private(set) var nodes: [Markup] = []
    /// How far down the picture is drawn.
    private(set) var bottom: Length = 0

    mutating func skip(_ length: Length) {
        bottom += length
    }

    /// Whole lines of text from the left edge on, one below the other.
    mutating func lines(_ text: String, size: Int, bold: Bool = false, ink: Ink = .text) {
        for line in Letters.lines(text, size: size, bold: bold, within: Drawing.width) {
            bottom += Length(hundredths: size * 132)
            self.text(line, x: 0, y: bottom - Length(hundredths: size * 30), size: size, bold: bold, ink: ink)
        }
    }

    /// One line of text with its baseline at `y`.
    mutating func text(
        _ text: String, x: Length, y: Length, size: Int = Size.label, bold: Bool = false, ink: Ink = .text,
        anchor: Anchor = .start
    ) {
        var attributes = [
            Markup.Attribute(name: "class", value: "k-\(ink.rawValue)"),
            Markup.Attribute(name: "x", value: x.attribute), Markup.Attribute(name: "y", value: y.attribute),
            Markup.Attribute(name: "font-size", value: "\(size)"),
            Markup.Attribute(name: "fill", value: ink.light.fill),
        ]
        if bold { attributes.append(Markup.Attribute(name: "font-weight", value: "700")) }
        if anchor != .start { attributes.append(Markup.Attribute(name: "text-anchor", value: anchor.rawValue)) }
        nodes.append(
            .element(
                Markup.Element(name: "text", attributes: attributes, children: [.text(text)], isLines: false)))
    }

    /// A bar that takes up exactly the width it is given, its outline included; without an outline where there is no room for it.
    mutating func bar(x: Length, y: Length, width: Length, height: Length, ink: Ink) {
        guard width > 0 else { return }
        let isOutlined = width >= 3
        let inset = Length(hundredths: isOutlined ? 50 : 0)
        nodes.append(
            .empty(
                "rect",
                [
                    "class": isOutlined ? "k-\(ink.rawValue) s-\(ink.rawValue)" : "k-\(ink.rawValue)",
                    "x": (x + inset).attribute, "y": (y + inset).attribute,
                    "width": (width - inset * 2).attribute, "height": (height - inset * 2).attribute,
                    "fill": isOutlined ? ink.light.fill : ink.light.outline,
                    "stroke": isOutlined ? ink.light.outline : "none",
                ]))
    }

    /// A round mark.
    mutating func dot(x: Length, y: Length, ink: Ink) {
        nodes.append(
            .empty(
                "circle",
                [
                    "class": "k-\(ink.rawValue) s-\(ink.rawValue)", "cx": x.attribute, "cy": y.attribute, "r": "2.5",
                    "fill": ink.light.fill, "stroke": ink.light.outline,
                ]))
    }

    /// A straight line.
    mutating func line(from start: (x: Length, y: Length), to end: (x: Length, y: Length), ink: Ink = .axis) {
        path("M\(start.x.attribute) \(start.y.attribute)L\(end.x.attribute) \(end.y.attribute)", ink: ink)
    }

    /// A line along `data`, in the notation of SVG.
    mutating func path(_ data: String, ink: Ink, width: Length = 1) {
        nodes.append(
            .empty(
                "path",
                [
                    "class": "s-\(ink.rawValue)", "d": data, "fill": "none", "stroke": ink.light.outline,
                    "stroke-width": width.attribute,
                ]))
    }

    /// The area within `data`, in the notation of SVG.
    mutating func area(_ data: String, ink: Ink) {
        nodes.append(
            .empty(
                "path",
                ["class": "k-\(ink.rawValue)", "d": data, "fill": ink.light.fill, "fill-opacity": "0.3"]))
    }
}
