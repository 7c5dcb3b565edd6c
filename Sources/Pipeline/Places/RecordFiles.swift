import Checksum
import Feedback
import Output
import Records
import Threads

/// The list of records (`--records FILE`) and the data package beside it. Both are about single persons, or stand with what is, so they are
/// readable by their owner only and never go under DATA or REPORTS.
struct RecordFiles {
    /// What is written: a list, its data package and the records, which are gone afterwards.
    struct Content {
        let lijst: Recordlijst
        let pakket: Recordpakket
        let records: ListedRecords
        let workers: Workers
    }

    private let list: PrivateFile
    private let package: PrivateFile

    /// Waits for its turn at both. They may not stand in or under one of `folders`.
    ///
    /// - Throws: as ``PrivateFile`` does.
    init(
        _ path: String, notUnder folders: [(option: String, path: String)], _ turn: Turn
    ) throws(OutputFailure) {
        let reason = "de lijst gaat over personen, en is geen invoer"
        list = try PrivateFile(
            path, option: "records", notUnder: folders, reason: reason, beginnings: [Recordlijst.beginning],
            otherwise: "een bestand dat geen lijst van records is", turn)
        package = try PrivateFile(
            path + Recordpakket.suffix, option: "records", notUnder: folders, reason: reason,
            beginnings: [Recordpakket.beginning],
            otherwise: "een bestand dat geen beschrijving van een lijst van records is",
            turn)
    }

    /// Both, made whole beside their places.
    struct Staged {
        let list: StagedFile
        let package: StagedFile

        /// Clears both away.
        func discard() {
            list.discard()
            package.discard()
        }
    }

    /// Makes both whole; nothing that stands there is touched.
    func stage(_ content: Content) throws(OutputFailure) -> Staged {
        let list = try list.stage()
        do throws(OutputFailure) {
            var (sum, byteCount) = (SHA256(), 0)
            try content.lijst.write(content.records, workers: content.workers) { (bytes) throws(OutputFailure) in
                sum.update(bytes.span)
                byteCount += bytes.count
                try list.write(bytes)
            }
            let package = try package.stage()
            do throws(OutputFailure) {
                try package.write(
                    Array(
                        content.pakket.text(path: self.list.name, byteCount: byteCount, sha256: sum.finish()).utf8))
                return Staged(list: list, package: package)
            } catch {
                package.discard()
                throw error
            }
        } catch {
            list.discard()
            throw error
        }
    }

    /// Puts both in their places, in one step.
    ///
    /// - Returns: what is to be said of what stood there, when it could not be cleared away.
    func publish(_ staged: Staged) throws(OutputFailure) -> [Leftover] {
        try StagedFile.publish([try list.placement(of: staged.list), try package.placement(of: staged.package)])
    }
}
