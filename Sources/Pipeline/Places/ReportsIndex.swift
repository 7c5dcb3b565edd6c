import Figures
import Jeugdhulp
import Output
import Publication
import Tabular

/// The pages in REPORTS beside its updates: those that list them, and the guide to all of them.
enum ReportsIndex {
    /// A page that the program did not make is no larger than this, or it is not looked at.
    private static let maximumBytes = 1 << 20

    /// One of the pages.
    struct Page {
        let path: String
        /// It begins with this.
        let mark: String

        static let all = [
            Page(path: IndexPage.path, mark: IndexPage.mark), Page(path: IndexHtml.path, mark: IndexHtml.mark),
            Page(path: Leeswijzer.path, mark: Leeswijzer.mark),
        ]

        /// What it says of these updates.
        func text(_ entries: [IndexPage.Entry], _ kader: Indexkader) -> String {
            switch path {
            case IndexHtml.path: IndexHtml(entries, kader).html
            case Leeswijzer.path: Leeswijzer.page
            default: IndexPage(entries).markdown
            }
        }
    }

    /// Makes a page anew from the updates that stand there. Whoever reads the old one is not disturbed.
    ///
    /// `scratch` is the name of a new file beside it; nothing has it afterwards.
    ///
    /// - Returns: what is to be said of the page that stood there, when it could not be cleared away.
    /// - Throws: `.inTheWay` with the path of the page when it is not one of the program.
    static func write(
        _ page: Page, _ text: String, in reports: HeldFolder, scratch: String, _ unfinished: UnfinishedOutput
    ) throws(RunFailure) -> Leftover? {
        try RunFailure.ofOutput { () throws(OutputFailure) in
            if try reports.status(of: page.path) != nil { try refuseForeign(page, page.path, in: reports) }
            let stage = try StagedFile(scratch, in: reports, mode: 0o644, unfinished)
            return try put(page, text, stage, in: reports)
        }
    }

    /// The updates that stand there.
    static func entries(in reports: HeldFolder) throws(RunFailure) -> [IndexPage.Entry] {
        var entries: [IndexPage.Entry] = []
        for kwartaal in try PreviousUpdate.quarters(in: reports.path) {
            entries.append(
                IndexPage.Entry(kwartaal: kwartaal, published: try published(reports.path + "/" + kwartaal.code)))
        }
        return entries
    }

    private static func put(
        _ page: Page, _ text: String, _ stage: StagedFile, in reports: HeldFolder
    ) throws(OutputFailure) -> Leftover? {
        do throws(OutputFailure) {
            try stage.write(Array(text.utf8))
            return try stage.publish(as: page.path) { (name) throws(OutputFailure) in
                try refuseForeign(page, name, in: reports, as: page.path)
            }
        } catch {
            stage.discard()
            throw error
        }
    }

    /// `nil` for an update that was not written as the program does; one that can't be read is a failure. A trend that is not as the
    /// program writes it leaves the update without one.
    private static func published(_ folder: String) throws(RunFailure) -> PublishedUpdate? {
        for further in [[Layout.trend, .rijping], []] {
            do throws(RunFailure) {
                return try PreviousUpdate(folder, further: further).published
            } catch {
                guard case .published = error else { throw error }
            }
        }
        return nil
    }

    /// Refuses what the program did not make: its page begins with a mark, or ended before it could.
    static func refuseForeign(
        _ page: Page, _ name: String, in reports: HeldFolder, as shown: String? = nil
    ) throws(OutputFailure) {
        if try reports.status(of: name)?.kind == .file,
            let bytes = try reports.contents(of: name, limit: maximumBytes)
        {
            let mark = Array(page.mark.utf8)
            if bytes.starts(with: mark) || bytes.elementsEqual(mark.prefix(bytes.count)) { return }
        }
        throw .inTheWay(path: reports.path(of: shown ?? name), what: "een bestand dat niet van tmsd is")
    }
}
