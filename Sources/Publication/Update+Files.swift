import Disclosure
import Figures
import Jeugdhulp
import Json

extension Update {
    /// All files of the report folder (`reports/LEESMIJ.md`). The same update gives the same bytes.
    ///
    /// `SHA256SUMS`, which is about all the others, is added by whoever writes them. `data` are its `dataFiles`.
    package func files(with data: [PublishedFile]) -> [PublishedFile] {
        let rapport = RapportPage(self).document
        let gemeenten = GemeentenPage(self)
        return data + [
            PublishedFile(path: "rapport.md", text: rapport.markdown),
            PublishedFile(
                path: "rapport.html", text: rapport.html(named: "\(rapport.title), update \(kop.kwartaal.code)")),
            PublishedFile(path: "kwaliteit.md", text: KwaliteitPage(self).text),
            PublishedFile(path: Datapackage.path, text: Datapackage(self).json.prettyPrinted()),
        ] + ([voorfiguur] + figuren + gemeenten.figuren).map(\.file) + pages(gemeenten)
            + PublishedTable.all.map { file($0.layout) }
    }

    /// Of those the ones with figures, and what they rest on: all that anything can be worked out from.
    package func dataFiles() -> [PublishedFile] {
        [Layout.cijfers, .gemeenten, .trend, .rijping, .combinaties, .stand].map(file)
            + [PublishedFile(path: Verantwoording.path, text: Verantwoording(self).json.prettyPrinted())]
            + (vorige == nil ? [] : [file(.bijstellingen)])
            + inputFiles.map { PublishedFile(path: InputCopies.path(of: $0.path), bytes: $0.content) }
    }

    /// About gemeenten; none where nothing is told of them.
    private func pages(_ gemeenten: GemeentenPage) -> [PublishedFile] {
        guard let page = gemeenten.document else { return [] }
        return [
            PublishedFile(path: GemeentenPage.markdownPath, text: page.markdown),
            PublishedFile(
                path: GemeentenPage.htmlPath, text: page.html(named: "\(page.title), update \(kop.kwartaal.code)")),
        ] + figures.gemeenten.map { GemeentePage(self, $0).file }
    }

    private func file(_ layout: Layout) -> PublishedFile {
        PublishedFile(path: layout.path, bytes: layout.bytes(figures.figures, regio: kop.regio))
    }
}
