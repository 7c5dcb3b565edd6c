import Attack
import Tabular

extension Pipeline {
    /// Attacks what is published in a folder of reports, or in the folder of one update, and shows where too little room is left.
    ///
    /// - Throws: `.revealed` when something can be worked out, after showing it; `.published` for what can't be read back.
    package func onthul(
        _ reports: String, weet: String?, to output: ([UInt8]) throws(RunFailure) -> Void
    ) throws(RunFailure) {
        let knowledge = try weet.map { path throws(RunFailure) in try KnownCounts(path).knowledge }
        let folders = try PublishedFolders(reports)
        let outcome = try folders.attack(knowing: knowledge ?? InsideKnowledge())
        let text = OnthulText(outcome).lines.map { VisibleText.escaped($0) + "\n" }.joined()
        try output(Array(text.utf8))
        guard outcome.tight.isEmpty else { throw .revealed }
    }
}
