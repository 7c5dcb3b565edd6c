import Figures
import Jeugdhulp

/// `index.html` of REPORTS: the newest answer, and what each update said beside what is known now.
package struct IndexHtml {
    /// The path in REPORTS.
    package static let path = "index.html"
    /// The first lines, by which the program knows its own page.
    package static let mark = Html.doctype + OwnPage.mark

    /// So many full years have a column.
    private static let maximumYears = 3

    private let entries: [IndexPage.Entry]
    private let kader: Indexkader

    /// `entries` in any order.
    package init(_ entries: [IndexPage.Entry], _ kader: Indexkader) {
        self.entries = entries.sorted { $0.kwartaal > $1.kwartaal }
        self.kader = kader
    }

    /// The whole page.
    package var html: String {
        let page = Html.page(
            named: "Jeugdhulp in \(kader.regio.naam): updates" + (kader.regio == .twente ? " van de TMSD" : ""),
            band + [.lines("main", ["id": Html.content], opening + card + [history] + notes + end)])
        return IndexHtml.mark + "\n" + page.dropFirst(Html.doctype.count)
    }

    private var band: [Markup] {
        kader.fictief
            ? [.lines("header", ["class": "band"], [.element("p", Html.inline(.fictief))])] : []
    }

    private var opening: [Markup] {
        [
            .element("h1", [Html.text("Jeugdhulp in \(kader.regio.naam): thuis en niet thuis")]),
            .element(
                "p",
                [
                    .text(
                        kader.regio == .twente
                            ? "Elk kwartaal een update van de Twentse Monitor Sociaal Domein (TMSD), door Kennispunt Twente."
                            : "Elk kwartaal een update.")
                ]
            ),
        ]
    }

    /// Updates that can be read back, newest first.
    private var read: [(entry: IndexPage.Entry, published: PublishedUpdate, uitspraak: Uitspraak)] {
        entries.compactMap { entry in
            entry.published.map { (entry, $0, Uitspraak($0, ripeningDays: kader.ripeningDays)) }
        }
    }

    private var card: [Markup] {
        guard let (entry, published, uitspraak) = read.first else { return [] }
        let code = entry.kwartaal.code
        let about = uitspraak.periode.map { " · \($0.inZin)\(uitspraak.mark)" } ?? ""
        let note = kader.uitgave.toelichtingen[entry.kwartaal].map { words in
            [
                Markup.lines(
                    "div", ["class": "toelichting"],
                    [
                        .element("p", [.element("strong", [.text("Toelichting van de analist")])]),
                        .element("p", [Html.text(words)]),
                    ])
            ]
        }
        let links = [
            ("Lees update \(code)", "\(code)/rapport.html"), ("Uitleg bij de cijfers", Leeswijzer.path),
            ("CSV", "\(code)/cijfers.csv"), ("Kwaliteit", "\(code)/kwaliteit.md"),
        ]
        return [
            .lines(
                "section", ["class": "kaart"],
                [
                    .element(
                        "p",
                        [
                            .text("Nieuwste update: "), .element("strong", [.text(code)]),
                            Html.text("\(about) · peildatum \(published.kop.peildatum.inWords)"),
                        ]),
                    .element(
                        "h2",
                        [
                            .element("span", ["class": "vraag"], [.text(Antwoord.vraag)]), .text(" "),
                            .element("span", ["class": "oordeel"], [.text(uitspraak.oordeel)]),
                        ]),
                ] + ranges(uitspraak) + uitspraak.provisional.map { .element("p", [Html.text($0)]) } + (note ?? []) + [
                    .lines(
                        "ul", ["class": "links"],
                        links.map { text, path in
                            .element("li", [.element("a", ["href": path], [.text(text)])])
                        })
                ])
        ]
    }

    private func ranges(_ uitspraak: Uitspraak) -> [Markup] {
        let parts = uitspraak.vergelijkingen.map { one, naam, ink in
            Markup.element(
                "p",
                [
                    .element("strong", ["class": ink.rawValue], [Html.text("\(Bereik(one).inWords) \(naam)")]),
                    .text(" "),
                    Html.text(
                        "\(DutchNumber.grouped(one.nu.laatste))\(uitspraak.mark) jeugdigen; een jaar eerder \(DutchNumber.grouped(one.nu.eerder)) (\(Bereik(one).counts)), \(one.oordeel.inWords)"
                    ),
                ])
        }
        return parts.isEmpty ? [] : [.lines("div", ["class": "bereiken"], parts)]
    }

    /// Every update, with what it said of the full years that the newest one has.
    private var history: Markup {
        let newest = read.first?.published
        let years = (newest?.kop.periodes ?? []).filter { $0.soort == .jaar }.suffix(IndexHtml.maximumYears)
        let columns = ["wat we toen zeiden"] + years.map { "niet thuis in \($0.year)" }
        let rows = entries.map { entry -> [Markup] in
            let code = entry.kwartaal.code
            let link = Markup.element("a", ["href": "\(code)/rapport.html"], [.text(code)])
            guard let published = entry.published else {
                return [link, .text("niet te lezen")] + years.map { _ in .text("niet te lezen") }
            }
            let uitspraak = Uitspraak(published, ripeningDays: kader.ripeningDays)
            return [
                .element(
                    "span",
                    [link, .text(" "), .element("small", [.text("peildatum \(published.kop.peildatum.inWords)")])]),
                .element(
                    "span", [.element("strong", [.text(uitspraak.oordeel + ".")]), Html.text(" " + uitspraak.inWords)]),
            ] + years.map { Html.text(then($0, published, newest)) }
        }
        return .lines(
            "section",
            [
                .element("h2", [.text("Wat zeiden we toen, en wat weten we nu?")]),
                .element("p", [.text("Elke levering maakt ook oude jaren completer. * Voorlopig.")]),
                IndexHtml.table(["update"] + columns, rows),
            ])
    }

    /// `nu 2.473`, or `toen 2.450: 23 (0,9%) minder dan nu`.
    private func then(_ periode: Periode, _ published: PublishedUpdate, _ newest: PublishedUpdate?) -> String {
        let figure = { (update: PublishedUpdate?) in update?.figures[.nietThuis, .twente, periode, .aantal] }
        guard let own = figure(published) else { return "niet in deze update" }
        guard let then = own.aantal else { return own.reasonInWords }
        let isNow = published.kop == newest?.kop
        guard let newest, let now = figure(newest)?.aantal,
            isNow || published.kop.gaten.union(newest.kop.gaten).isHeel(periode)
        else { return "toen \(DutchNumber.grouped(then)): niet te vergelijken met nu" }
        if isNow { return "nu \(DutchNumber.grouped(now))" }
        let difference = then - now
        guard difference != 0 else { return "toen \(DutchNumber.grouped(then)): evenveel als nu" }
        let tenths = Afronding.tenths(abs(difference), per: 100, of: now)
        let percent =
            now >= Bereik.leastForPercentage ? tenths.map { " (\(DutchNumber.percentage(tenths: $0)))" } ?? "" : ""
        return
            "toen \(DutchNumber.grouped(then)): \(DutchNumber.grouped(abs(difference)))\(percent) \(difference > 0 ? "meer" : "minder") dan nu"
    }

    /// Periods of earlier updates that the newest one does not count any more.
    private var notes: [Markup] {
        guard let newest = read.first else { return [] }
        let gone = Set(read.dropFirst().flatMap { $0.published.kop.periodes }).subtracting(
            newest.published.kop.periodes)
        let names = gone.sorted { ($0.year, $0.code) < ($1.year, $1.code) }.map(\.label)
        guard !names.isEmpty else { return [] }
        return [
            .element(
                "p",
                [
                    Html.text(
                        "\(Opsomming.en(names)) \(names.count == 1 ? "staat" : "staan") niet meer apart in \(newest.entry.kwartaal.code): daarvan is er geen nieuw cijfer."
                    )
                ])
        ]
    }

    private var end: [Markup] {
        let slot = kader.uitgave.slot
        return slot.isEmpty ? [] : [.lines("div", ["class": "slot"], slot.map { .element("p", Html.inline($0)) })]
    }

    private static func table(_ columns: [String], _ rows: [[Markup]]) -> Markup {
        .lines(
            "table", ["class": "gestapeld", "role": "table"],
            [
                .element("caption", [.text("Alle updates, de nieuwste eerst")]),
                .lines(
                    "thead", ["role": "rowgroup"],
                    [
                        .lines(
                            "tr", ["role": "row"],
                            columns.map { .element("th", ["scope": "col", "role": "columnheader"], [Html.text($0)]) })
                    ]),
                .lines(
                    "tbody", ["role": "rowgroup"],
                    rows.map { row in
                        .lines(
                            "tr", ["role": "row"],
                            zip(row, columns).enumerated().map { place, pair in
                                place == 0
                                    ? .element("th", ["scope": "row", "role": "rowheader"], [pair.0])
                                    : .element("td", ["role": "cell", "class": "naam", "data-kolom": pair.1], [pair.0])
                            })
                    }),
            ])
    }
}
