import Figures
import Jeugdhulp
import TestSupport
import Testing

@testable import Publication

@Suite("The page over all updates")
struct IndexHtmlTests {
    /// An update read back from what it would have written.
    private static func published(
        _ quarter: String, _ peildatum: String, _ nietThuis: [(String, Int)], _ proef: Trendproef?
    )
        throws -> PublishedUpdate
    {
        let figures = try nietThuis.map { code, number in
            Figure(Figure.Key(.nietThuis, try #require(Periode(code: code)), .aantal), .aantal(number))
        }
        let account = #"{"versie": "1.2.3", "kwartaal": "\#(quarter)", "peildatum": "\#(peildatum)", "leveringen": []}"#
        let trend = try proef.map { Layout.trend.bytes(try $0.figures()) }
        return try PublishedUpdate(inputPaths: [], further: [.trend]) { path in
            switch path {
            case Layout.cijfers.path: Layout.cijfers.bytes(Figures(figures))
            case Verantwoording.path: Array(account.utf8)
            case Layout.trend.path: trend
            default: nil
            }
        }
    }

    private static func page(toelichting: String? = nil, contact: String? = nil) throws -> String {
        let newest = try #require(Kwartaal("2020-Q2"))
        let entries = [
            IndexPage.Entry(
                kwartaal: try #require(Kwartaal("2020-Q1")),
                published: try published(
                    "2020-Q1", "2020-07-31", [("2018", 2450), ("2019", 2547), ("2020-tm-Q1", 1900)], nil)),
            IndexPage.Entry(
                kwartaal: newest,
                published: try published(
                    "2020-Q2", "2020-10-31", [("2018", 2473), ("2019", 2547), ("2020-tm-Q2", 2091)],
                    AntwoordTests.example)),
            IndexPage.Entry(kwartaal: try #require(Kwartaal("2019-Q4")), published: nil),
        ]
        let uitgave = Uitgave(
            toelichtingen: toelichting.map { [newest: $0] } ?? [:], contact: contact,
            volgendeUpdate: CalendarDate(iso: "2021-01-31"))
        return IndexHtml(entries, Indexkader(uitgave: uitgave, fictief: true, ripeningDays: 182)).html.replacing(
            "\u{A0}", with: " ")
    }

    @Test("says of the newest update what its own page says, and of earlier ones what is known now")
    func whole() throws {
        let page = try Self.page(toelichting: "Corona.", contact: "Kennispunt Twente")
        #expect(TagBalance.fault(in: page) == nil)
        #expect(page.hasPrefix(IndexHtml.mark + "\n"))
        for part in [
            "<span class=\"oordeel\">Ja, waarschijnlijk</span>", "<strong class=\"thuis\">2 à 5% meer thuis</strong>",
            "<strong class=\"niet-thuis\">6 à 8% minder niet thuis</strong>",
            "9.668* jeugdigen; een jaar eerder 9.510 (+158 tot +463), waarschijnlijk",
            "1e helft van 2020*: 2 à 5% meer thuis, 6 à 8% minder niet thuis.", "peildatum 31 oktober 2020",
            // 2.473 − 2.450 = 23, 0,93%
            "nu 2.473", "toen 2.450: 23 (0,9%) minder dan nu", "toen 2.547: evenveel als nu", "niet te lezen",
            "2020 1e kwartaal staat niet meer apart in 2020-Q2: daarvan is er geen nieuw cijfer.",
            "<a href=\"2020-Q2/rapport.html\">Lees update 2020-Q2</a>", "href=\"2020-Q2/kwaliteit.md\"",
            "Corona.", "Volgende update: 31 januari 2021.", "Vragen: Kennispunt Twente", "Verzonnen voorbeelddata",
        ] {
            #expect(page.contains(part), "\(part)")
        }
        let newest = try #require(page.range(of: ">2020-Q2</a> <small>"))
        let before = try #require(page.range(of: ">2020-Q1</a> <small>"))
        #expect(newest.lowerBound < before.lowerBound)
    }

    @Test("lets nothing of a note or a contact be markup or invisible")
    func escaped() throws {
        let page = try Self.page(toelichting: HtmlTests.hostile, contact: HtmlTests.hostile)
        #expect(TagBalance.fault(in: page) == nil)
        #expect(!page.contains("<script"))
        #expect(!page.unicodeScalars.contains("\u{202E}"))
    }

    @Test("of nothing that can be read is a page still")
    func nothing() throws {
        let page = IndexHtml([], Indexkader(uitgave: Uitgave(), fictief: false, ripeningDays: 182)).html
        #expect(TagBalance.fault(in: page) == nil)
        #expect(!page.contains("Verzonnen"))
    }
}

extension String {
    /// Where a piece of text stands.
    fileprivate func range(of text: String) -> Range<String.Index>? { firstRange(of: text) }
}
