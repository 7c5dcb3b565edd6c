import Contract
import Counting
import Faults
import Feedback
import Figures
import Intake
import Jeugdhulp
import Output
import Publication
import Records
import Tabular

extension Pipeline {
    /// Shows the figures of the eight tables by other settings or another referentie beside those of now. Nothing is published.
    ///
    /// The files are read once, and a second time only where the other rules read rows otherwise. Of settings that are changed together for
    /// that the difference is told as one. What is doubted is told as in a report, and ends the run where that would end by the rules of now,
    /// unless the others let it pass.
    package func watals(
        _ opdracht: WatalsOpdracht, to output: ([UInt8]) throws(RunFailure) -> Void
    ) throws(RunFailure) {
        let turn = Turn(opdracht: "watals", wacht: opdracht.rapport.wacht, log: log, unfinished: unfinished)
        let dossiers = try RunFailure.ofOutput { () throws(OutputFailure) in
            try opdracht.rapport.dossier.map { path throws(OutputFailure) in
                try DossierFolder(path, apart: [("data", opdracht.rapport.data)], turn)
            }
        }
        let other = try OtherRules(opdracht, besides: DataFolder(opdracht.rapport.data))
        let times = StageTimes(progress: log.progress)
        let deliveries = deliveries(of: opdracht.rapport.data)
        let delivered = try read(deliveries, opdracht.rapport.peildatum, rejectList: nil, times)
        let reading = delivered.reading
        let bereik = try bereik(opdracht.rapport, reading, times)

        let counts = try RulesCount(
            delivered.taken(), reading, bereik, other, deliveries, asked: opdracht.rapport.peildatum)
        let twijfels = RulesDoubts(counts.twijfels.now, counts.twijfels.other)
        tell(twijfels.waarschuwingen)
        try refuse(twijfels.fouten, after: [])
        let vergelijking = try counts.vergelijking()
        let kop = Updatekop(peildatum: bereik.peildatum, kwartaal: bereik.kwartaal, periodes: counts.periodes)
        let page = RegelvergelijkingPage(kop, vergelijking, twijfels: twijfels.lines)
        if let dossiers {
            let files = ChecksumList.completing(
                Dossier.watals(
                    page, inputFiles: other.folder.inputFiles,
                    delivered: reading.levering.files.map { ($0.file.path, $0.file.sha256) }))
            let left = try RunFailure.ofOutput { () throws(OutputFailure) in
                try dossiers.publish(files, as: Dossier.watals)
            }
            tell(left.map { Waarschuwing($0) })
        }
        try output(Array(page.markdown.utf8))
        if let folder = opdracht.rapport.dossier { log.tell(.dossier(folder: "\(folder)/\(Dossier.watals)")) }
    }
}
