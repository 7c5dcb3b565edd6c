/// A picture under construction, drawn from top to bottom. Nothing in it needs a style sheet, so it is right on any paper.
struct Drawing: Hashable, Sendable {
    /// Of the drawing for a screen and for paper.
    static let wide: Length = 744
    /// Of the drawing for a phone.
    static let narrow: Length = 342

    enum Anchor: String {
        case start, middle, end
    }

    /// Text sizes, in units; nothing is smaller than a note.
    enum Size {
        static let title = 20
        static let subtitle = 15
        static let heading = 16
        static let label = 14
        static let note = 13
    }

    let width: Length
    private(set) var nodes: [Markup] = []
    /// How far down the picture is drawn.
    private(set) var bottom: Length = 0

    init(width: Length) {
        self.width = width
    }

    var isNarrow: Bool { width < Drawing.wide }

    mutating func skip(_ length: Length) {
        bottom += length
    }

    /// Whole lines of text from a left edge on, one below the other.
    mutating func lines(
        _ text: String, size: Int, bold: Bool = false, ink: Ink = .text, x: Length = 0, within room: Length? = nil
    ) {
        for line in Letters.lines(text, size: size, bold: bold, within: room ?? width - x) {
            bottom += Length(hundredths: size * 132)
            self.text(line, x: x, y: bottom - Length(hundredths: size * 30), size: size, bold: bold, ink: ink)
        }
    }

    /// One line of text with its baseline at `y`.
    mutating func text(
        _ text: String, x: Length, y: Length, size: Int = Size.label, bold: Bool = false, ink: Ink = .text,
        anchor: Anchor = .start
    ) {
        var attributes = [
            Markup.Attribute(name: "x", value: x.attribute), Markup.Attribute(name: "y", value: y.attribute),
            Markup.Attribute(name: "font-size", value: "\(size)"),
            Markup.Attribute(name: "fill", value: ink.light.outline),
        ]
        if bold { attributes.append(Markup.Attribute(name: "font-weight", value: "700")) }
        if anchor != .start { attributes.append(Markup.Attribute(name: "text-anchor", value: anchor.rawValue)) }
        nodes.append(
            .element(
                Markup.Element(name: "text", attributes: attributes, children: [.text(text)], isLines: false)))
    }

    /// A bar that takes up exactly the width it is given, its outline included; without an outline where there is no room for it, and
    /// nothing but a broken outline where it is provisional.
    mutating func bar(
        x: Length, y: Length, width: Length, height: Length, ink: Ink, isVoorlopig: Bool = false
    ) {
        guard width > 0 else { return }
        let isOutlined = width >= 3
        let inset = Length(hundredths: isOutlined ? 50 : 0)
        let isOpen = isOutlined && isVoorlopig
        let box: KeyValuePairs = [
            "x": (x + inset).attribute, "y": (y + inset).attribute, "width": (width - inset * 2).attribute,
            "height": (height - inset * 2).attribute,
            "fill": isOpen ? Ink.paper.light.fill : isOutlined ? ink.light.fill : ink.light.outline,
            "stroke": isOutlined ? ink.light.outline : "none", "stroke-dasharray": isOpen ? "4 3" : "none",
        ]
        nodes.append(.empty("rect", box))
    }

    /// A round mark: filled, or open for what is provisional.
    mutating func dot(x: Length, y: Length, ink: Ink, isOpen: Bool = false, radius: Length = 7) {
        let fill = isOpen ? Ink.paper.light.fill : ink.light.outline
        nodes.append(
            .empty(
                "circle",
                [
                    "cx": x.attribute, "cy": y.attribute, "r": radius.attribute, "fill": fill,
                    "stroke": ink.light.outline, "stroke-width": "3",
                ]))
    }

    /// A straight line.
    mutating func line(
        from start: (x: Length, y: Length), to end: (x: Length, y: Length), ink: Ink = .axis, width: Length = 1,
        dashes: String? = nil
    ) {
        path([start, end], ink: ink, width: width, dashes: dashes)
    }

    /// A line through places, in pieces where `dashes` says how.
    mutating func path(_ places: [(x: Length, y: Length)], ink: Ink, width: Length = 1, dashes: String? = nil) {
        guard places.count > 1 else { return }
        let data = places.enumerated().map { "\($0 == 0 ? "M" : "L")\($1.x.attribute) \($1.y.attribute)" }.joined()
        nodes.append(
            .empty(
                "path",
                [
                    "d": data, "fill": "none", "stroke": ink.light.outline, "stroke-width": width.attribute,
                    "stroke-dasharray": dashes ?? "none",
                ]))
    }

    /// What joins two marks of one number.
    mutating func band(x: Length, y: Length, width: Length, height: Length, ink: Ink) {
        guard width > 0 else { return }
        nodes.append(
            .empty(
                "rect",
                [
                    "x": x.attribute, "y": y.attribute, "width": width.attribute, "height": height.attribute,
                    "fill": ink.light.outline, "fill-opacity": "0.4",
                ]))
    }
}
