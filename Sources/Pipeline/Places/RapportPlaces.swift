import Faults
import Jeugdhulp
import Output
import Publication

/// Where `tmsd rapport` writes, which is this process's alone as long as the value lives.
struct RapportPlaces: ~Copyable {
    private let reports: ReportsFolder
    private let dossier: DossierFolder?
    private let records: RecordFiles?
    /// `nil` where none is asked for.
    let rejectList: RejectList?

    /// Waits for its turn at each.
    ///
    /// - Throws: as ``ReportsFolder``, ``DossierFolder``, ``RejectList`` and ``RecordFiles`` do.
    init(_ opdracht: RapportOpdracht, _ turn: Turn) throws(RunFailure) {
        let apart = [("uit", opdracht.uit), ("data", opdracht.data)]
        let reports = try RunFailure.ofOutput { () throws(OutputFailure) in
            if let path = opdracht.dossier { try DossierFolder.refuse(path, apart: apart) }
            return try ReportsFolder(opdracht.uit, notUnder: opdracht.data + "/leveringen", turn)
        }
        let rejectList = try RejectList.place(opdracht.afgekeurd, notUnder: apart, turn)
        let records = try RunFailure.ofOutput { () throws(OutputFailure) in
            try opdracht.records.map { path throws(OutputFailure) in try RecordFiles(path, notUnder: apart, turn) }
        }
        var dossier: DossierFolder?
        if let path = opdracht.dossier {
            dossier = try RunFailure.ofOutput { () throws(OutputFailure) in
                try DossierFolder(path, apart: apart, turn)
            }
        }
        self.reports = reports
        self.rejectList = rejectList
        self.records = records
        self.dossier = dossier
    }

    /// Puts a whole report in place, and with it its dossier and the list of records where they are asked for, and lists the updates anew.
    ///
    /// All are made whole before any takes its place. The list goes first, then the dossier: whatever goes wrong with them, nothing was
    /// published.
    ///
    /// - Returns: what is to be said of what could not be cleared away, and of the list of updates.
    func publish(
        _ files: [PublishedFile], dossier dossierFiles: [PublishedFile], records content: RecordFiles.Content?,
        of kwartaal: Kwartaal, _ kader: Indexkader
    ) throws(RunFailure) -> [Waarschuwing] {
        let left = try RunFailure.ofOutput { () throws(OutputFailure) in
            let report = try reports.folders.stage(files, as: kwartaal.code)
            do throws(OutputFailure) {
                let left = try place(report, dossierFiles, content, kwartaal.code)
                return report.leftovers + left
            } catch {
                report.stage.discard()
                throw error
            }
        }
        return left.map { Waarschuwing($0) } + reports.writeIndex(kader)
    }

    private func place(
        _ report: SummedFolders.Staged, _ files: [PublishedFile], _ content: RecordFiles.Content?, _ name: String
    ) throws(OutputFailure) -> [Leftover] {
        let staged = try dossier?.folders.stage(files, as: name)
        do throws(OutputFailure) {
            let listed = try place(content)
            try dossier?.refuseMoved()
            try reports.folders.refuseLost()
            let placings = [staged?.placing, report.placing].compactMap(\.self)
            return listed + (staged?.leftovers ?? []) + (try Placing.publish(placings))
        } catch {
            staged?.stage.discard()
            throw error
        }
    }

    private func place(_ content: RecordFiles.Content?) throws(OutputFailure) -> [Leftover] {
        guard let records, let content else { return [] }
        let staged = try records.stage(content)
        do throws(OutputFailure) {
            try dossier?.refuseMoved()
            try reports.folders.refuseLost()
            return try records.publish(staged)
        } catch {
            staged.discard()
            throw error
        }
    }
}
