import Contract
import Counting
import Feedback
import Records
import Threads

extension CountedUpdate {
    /// The list of the records that were counted; they are gone once it is written.
    func listing(_ records: ListedRecords, _ workers: Workers) -> RecordFiles.Content {
        let referentie = reading.folder.referentie
        let lijst = Recordlijst(
            of: reading.levering, gemeenten: referentie.gemeenten,
            Recordplaatser(plan.opdracht, bronregels: referentie.bronregels))
        return RecordFiles.Content(
            lijst: lijst,
            pakket: Recordpakket(
                of: lijst, plan.bereik.kwartaal, peildatum: plan.bereik.peildatum,
                isUniqueInRegion: reading.folder.instellingen.jeugdigeUniekBinnen == .regio,
                programma: Version.current),
            records: records, workers: workers)
    }
}
