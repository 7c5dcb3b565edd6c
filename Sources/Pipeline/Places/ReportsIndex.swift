import Figures
import Jeugdhulp
import Output
import Publication
import Tabular

/// The page in REPORTS that lists its updates.
enum ReportsIndex {
    /// A page that the program did not make is no larger than this, or it is not looked at.
    private static let maximumBytes = 1 << 20

    /// Makes the page anew from the updates that stand there. Whoever reads the old one is not disturbed.
    ///
    /// `scratch` is the name of a new file beside it; nothing has it afterwards.
    ///
    /// - Returns: what is to be said of the page that stood there, when it could not be cleared away.
    /// - Throws: `.inTheWay` with the path of the page when it is not one of the program.
    static func write(
        in reports: HeldFolder, scratch: String, _ unfinished: UnfinishedOutput
    ) throws(RunFailure) -> Leftover? {
        try RunFailure.ofOutput { () throws(OutputFailure) in
            if try reports.status(of: IndexPage.path) != nil { try refuseForeign(IndexPage.path, in: reports) }
        }
        var entries: [IndexPage.Entry] = []
        for kwartaal in try PreviousUpdate.quarters(in: reports.path) {
            entries.append(
                IndexPage.Entry(kwartaal: kwartaal, kop: try kop(reports.path + "/" + kwartaal.code)))
        }
        let page = IndexPage(entries)
        return try RunFailure.ofOutput { () throws(OutputFailure) in
            let stage = try StagedFile(scratch, in: reports, mode: 0o644, unfinished)
            return try put(page, stage, in: reports)
        }
    }

    private static func put(
        _ page: IndexPage, _ stage: StagedFile, in reports: HeldFolder
    ) throws(OutputFailure) -> Leftover? {
        do throws(OutputFailure) {
            try stage.write(Array(page.markdown.utf8))
            return try stage.publish(as: IndexPage.path) { (name) throws(OutputFailure) in
                try refuseForeign(name, in: reports, as: IndexPage.path)
            }
        } catch {
            stage.discard()
            throw error
        }
    }

    /// `nil` for an update that was not written as the program does; one that can't be read is a failure.
    private static func kop(_ folder: String) throws(RunFailure) -> Updatekop? {
        do throws(RunFailure) {
            return try PreviousUpdate(folder).published.kop
        } catch {
            if case .published = error { return nil }
            throw error
        }
    }

    /// Refuses what the program did not make: its page begins with a mark, or ended before it could.
    static func refuseForeign(_ name: String, in reports: HeldFolder, as shown: String? = nil) throws(OutputFailure) {
        if try reports.status(of: name)?.kind == .file,
            let bytes = try reports.contents(of: name, limit: maximumBytes)
        {
            let mark = Array(IndexPage.mark.utf8)
            if bytes.starts(with: mark) || bytes.elementsEqual(mark.prefix(bytes.count)) { return }
        }
        throw .inTheWay(path: reports.path(of: shown ?? name), what: "een bestand dat niet van tmsd is")
    }
}
