import Jeugdhulp
import Output
import Publication

/// Where `tmsd rapport` writes, which is this process's alone as long as the value lives.
struct RapportPlaces: ~Copyable {
    private let reports: ReportsFolder
    /// `nil` where none is asked for.
    let rejectList: RejectList?

    /// Waits for its turn at each.
    ///
    /// - Throws: as ``ReportsFolder`` and ``RejectList`` do.
    init(_ opdracht: RapportOpdracht, _ turn: Turn) throws(RunFailure) {
        let reports = try RunFailure.ofOutput { () throws(OutputFailure) in
            try ReportsFolder(opdracht.uit, notUnder: opdracht.data + "/leveringen", turn)
        }
        let rejectList = try RejectList.place(
            opdracht.afgekeurd, notUnder: [("uit", opdracht.uit), ("data", opdracht.data)], turn)
        self.reports = reports
        self.rejectList = rejectList
    }

    /// Puts a whole report in place, and lists the updates anew.
    ///
    /// - Returns: what is to be said of what could not be cleared away, and of the list.
    func publish(
        _ files: [PublishedFile], of kwartaal: Kwartaal, _ kader: Indexkader
    ) throws(RunFailure) -> [Waarschuwing] {
        let left = try RunFailure.ofOutput { () throws(OutputFailure) in
            try reports.publish(files, of: kwartaal)
        }
        return left.map { Waarschuwing($0) } + reports.writeIndex(kader)
    }
}
