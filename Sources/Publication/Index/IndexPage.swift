import Figures
package import Jeugdhulp

/// `README.md` of REPORTS: all updates that stand there, newest first.
package struct IndexPage {
    /// An update and what it says of itself.
    package struct Entry {
        /// Also the name of its folder.
        package let kwartaal: Kwartaal
        /// What it published, with its trend where that is there; `nil` for a folder that can't be read back.
        package let published: PublishedUpdate?

        var kop: Updatekop? { published?.kop }

        /// An update in REPORTS.
        package init(kwartaal: Kwartaal, published: PublishedUpdate?) {
            self.kwartaal = kwartaal
            self.published = published
        }
    }

    /// The path in REPORTS.
    package static let path = "README.md"
    /// The first line, by which the program knows its own page.
    package static let mark = OwnPage.mark

    private let entries: [Entry]

    /// `entries` in any order.
    package init(_ entries: [Entry]) {
        self.entries = entries
    }

    /// As Markdown.
    package var markdown: String {
        var page = Markdown()
        page.paragraph(IndexPage.mark)
        let regio = entries.max { $0.kwartaal < $1.kwartaal }?.kop?.regio ?? .twente
        page.heading(
            1,
            regio == .twente
                ? "Updates van de TMSD: jeugdhulp in Twente" : "Updates: jeugdhulp in \(Markdown.plain(regio.naam))")
        page.paragraph(
            "De nieuwste update staat bovenaan. Van elk kwartaal is er één: wie het opnieuw maakt, vervangt het.")
        page.table(
            [("update", .left), ("peildatum", .left), ("periodes", .left)],
            rows: entries.sorted { $0.kwartaal > $1.kwartaal }.map { entry in
                let code = entry.kwartaal.code
                guard let kop = entry.kop else { return [code, "niet te lezen", ""] }
                return [
                    "[\(code)](\(code)/rapport.md)", kop.peildatum.inWords,
                    kop.periodes.map(\.label).joined(separator: ", "),
                ]
            })
        return page.text
    }
}
