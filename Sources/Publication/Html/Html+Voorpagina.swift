extension Html {
    /// What stands over a whole page.
    static func band(titled title: String, _ phrases: [Phrase]) -> [Markup] {
        let rest = phrases.map { Markup.element("p", inline($0)) }
        return [.lines("header", ["class": "band"], [.element("p", [.element("strong", [text(title)])])] + rest)]
    }

    /// The answer, why, and the picture; then what is provisional, the note of the analyst and where to go on.
    static func first(_ voorpagina: Voorpagina) -> Markup {
        let answer = Markup.lines(
            "div", ["class": "antwoord"],
            [
                .element(
                    "h1",
                    [
                        .element("span", ["class": "vraag"], [text(voorpagina.vraag)]), .text(" "),
                        .element("span", ["class": "oordeel"], [text(voorpagina.oordeel)]),
                    ])
            ] + voorpagina.alineas.map { .element("p", inline($0)) })
        return .lines(
            "section", ["id": "in-het-kort", "class": "voorpagina"],
            [answer, figure(voorpagina.figuur)] + provisional(voorpagina) + [
                .lines("div", ["class": "verder"], further(voorpagina))
            ])
    }

    private static func provisional(_ voorpagina: Voorpagina) -> [Markup] {
        guard !voorpagina.voorlopig.isEmpty else { return [] }
        return [
            .lines(
                "div", ["class": "voorlopig"],
                [.element("p", [.element("strong", [text(voorpagina.kader)])])]
                    + voorpagina.voorlopig.map { .element("p", inline($0)) })
        ]
    }

    private static func further(_ voorpagina: Voorpagina) -> [Markup] {
        let note = voorpagina.toelichting.map { words in
            [
                Markup.lines(
                    "div", ["class": "toelichting"],
                    [
                        .element("p", [.element("strong", [.text("Toelichting van de analist")])]),
                        .element("p", [text(words)]),
                    ])
            ]
        }
        let links = Markup.lines(
            "ul", ["class": "links"],
            voorpagina.links.map { .element("li", [.element("a", ["href": $0.address], [text($0.text)])]) })
        let end =
            voorpagina.slot.isEmpty
            ? [] : [Markup.lines("div", ["class": "slot"], voorpagina.slot.map { .element("p", inline($0)) })]
        return (note ?? []) + [links] + end
    }
}
