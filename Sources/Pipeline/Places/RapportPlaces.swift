import Faults
import Jeugdhulp
import Output
import Publication

/// Where `tmsd rapport` writes, which is this process's alone as long as the value lives.
struct RapportPlaces: ~Copyable {
    private let reports: ReportsFolder
    private let dossier: DossierFolder?
    /// `nil` where none is asked for.
    let rejectList: RejectList?

    /// Waits for its turn at each.
    ///
    /// - Throws: as ``ReportsFolder``, ``DossierFolder`` and ``RejectList`` do.
    init(_ opdracht: RapportOpdracht, _ turn: Turn) throws(RunFailure) {
        let apart = [("uit", opdracht.uit), ("data", opdracht.data)]
        let reports = try RunFailure.ofOutput { () throws(OutputFailure) in
            if let path = opdracht.dossier { try DossierFolder.refuse(path, apart: apart) }
            return try ReportsFolder(opdracht.uit, notUnder: opdracht.data + "/leveringen", turn)
        }
        let rejectList = try RejectList.place(opdracht.afgekeurd, notUnder: apart, turn)
        var dossier: DossierFolder?
        if let path = opdracht.dossier {
            dossier = try RunFailure.ofOutput { () throws(OutputFailure) in
                try DossierFolder(path, apart: apart, turn)
            }
        }
        self.reports = reports
        self.rejectList = rejectList
        self.dossier = dossier
    }

    /// Puts a whole report in place, and with it its dossier where one is asked for, and lists the updates anew.
    ///
    /// Both are made whole before either takes its place. The dossier goes first: whatever goes wrong with it, nothing was published.
    ///
    /// - Returns: what is to be said of what could not be cleared away, and of the list.
    func publish(
        _ files: [PublishedFile], dossier dossierFiles: [PublishedFile], of kwartaal: Kwartaal, _ kader: Indexkader
    ) throws(RunFailure) -> [Waarschuwing] {
        let left = try RunFailure.ofOutput { () throws(OutputFailure) in
            let report = try reports.folders.stage(files, as: kwartaal.code)
            do throws(OutputFailure) {
                let left = try place(report, dossierFiles, kwartaal.code)
                return report.leftovers + left
            } catch {
                report.stage.discard()
                throw error
            }
        }
        return left.map { Waarschuwing($0) } + reports.writeIndex(kader)
    }

    private func place(
        _ report: SummedFolders.Staged, _ files: [PublishedFile], _ name: String
    ) throws(OutputFailure) -> [Leftover] {
        let staged = try dossier?.folders.stage(files, as: name)
        do throws(OutputFailure) {
            try dossier?.refuseMoved()
            try reports.folders.refuseLost()
            let placings = [staged?.placing, report.placing].compactMap(\.self)
            return (staged?.leftovers ?? []) + (try Placing.publish(placings))
        } catch {
            staged?.stage.discard()
            throw error
        }
    }
}
