import Jeugdhulp
import Publication

extension Pipeline {
    /// Shows what changed between two report folders: as Markdown the figures that differ, as CSV all of them.
    ///
    /// - Throws: `.differs` when they are not the same, after showing it; `.published` for a folder that can't be read back.
    package func vergelijk(
        oud: String, nieuw: String, csv: Bool, to output: ([UInt8]) throws(RunFailure) -> Void
    ) throws(RunFailure) {
        let (before, after) = (try PreviousUpdate(oud).published.cijfers, try PreviousUpdate(nieuw).published.cijfers)
        let vergelijking = Updatevergelijking(oud: before, nieuw: after)
        if csv {
            try output(VergelijkingFile.bytes(vergelijking))
        } else {
            try output(Array(VergelijkingPage(oud: before, nieuw: after, mappen: (oud, nieuw)).markdown.utf8))
        }
        guard vergelijking.isEqual else { throw .differs }
    }
}
