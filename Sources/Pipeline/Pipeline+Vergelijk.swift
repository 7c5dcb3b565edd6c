import Figures
import Jeugdhulp
import Publication

extension Pipeline {
    /// Shows what changed between two report folders: as Markdown the figures that differ, as CSV all of them.
    ///
    /// - Throws: `.differs` when they are not the same, after showing it; `.published` for a folder that can't be read back.
    package func vergelijk(
        oud: String, nieuw: String, csv: Bool, to output: ([UInt8]) throws(RunFailure) -> Void
    ) throws(RunFailure) {
        let (before, after) = (
            try PreviousUpdate(oud, further: Layout.readable), try PreviousUpdate(nieuw, further: Layout.readable)
        )
        for update in [before, after] {
            for waarschuwing in Waarschuwingen.unknown(update) { log.tell(.waarschuwing(waarschuwing)) }
        }
        let vergelijking = Updatevergelijking(
            oud: before.published.figures, nieuw: after.published.figures,
            gaten: before.published.kop.gaten.union(after.published.kop.gaten))
        if csv {
            try output(VergelijkingFile.bytes(vergelijking))
        } else {
            let page = VergelijkingPage(
                oud: before.published.kop, nieuw: after.published.kop, mappen: (oud, nieuw), vergelijking)
            try output(Array(page.markdown.utf8))
        }
        guard vergelijking.isEqual else { throw .differs }
    }
}
