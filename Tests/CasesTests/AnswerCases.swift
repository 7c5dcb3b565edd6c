import Testing

/// `--stil` and `--log` of a command that answers a question.
@Suite("An answer, quiet or logged") struct AnswerCases {
    private static let watals = [
        "watals", "--data", "data", "--kwartaal", "2020-Q2", "--vanaf", "2019", "--instelling",
        "bedragen_betrouwbaar_tm=2020-06-30",
    ]
    /// Something to be said: a column that is not used.
    private static var folder: CaseFolder {
        CaseFolder([
            SmallDelivery.declaratiesAlmelo: SmallDelivery.declaratiesHeader.replacing("\n", with: ";kleur\n")
                + "D1;dirk;GM0141;AMB;2020-02-01;2020-02-29;29,00;2020-10-31;rood\n"
        ])
    }

    @Test(
        "comes on standard output all the same with --stil, and nothing is said beside it",
        arguments: [WaaromDelivery.figure("thuis"), watals])
    func quiet(command: [String]) {
        let said = Self.folder.run(command)
        #expect(said.status == 0 && said.err.contains("kleur"), "\(said.err)")
        let quiet = Self.folder.run(command + ["--stil"])
        #expect(quiet.status == 0 && quiet.err == "")
        #expect(quiet.out == said.out && !quiet.out.isEmpty)
        let fault = Self.folder.run(command.map { $0 == "data" ? "nergens" : $0 } + ["--stil"])
        #expect(fault.status == 66 && !fault.err.isEmpty)
    }

    @Test("is logged as counts and places, without a key")
    func logged() {
        let folder = CaseFolder(WaaromDelivery.changes)
        let asked = WaaromDelivery.ask(folder, key: "MERKA", "--log", "run.log")
        #expect(asked.status == 0, "\(asked.err)")
        let log = LogFile(asked.text("run.log"))
        #expect(log.names.first == "begin" && log.names.last == "einde")
        #expect(log.events.first?.text("opdracht") == "waarom")
        #expect(log.all("bestand").count == 5 + 4 + 1)
        #expect(!asked.text("run.log").contains("MERK"))
        let figures = folder.run(WaaromDelivery.figure("thuis", "--jeugdigen", "l.csv", "--log", "ander.log"))
        #expect(figures.status == 0 && !figures.text("ander.log").contains("MERK"))
        let other = CaseFolder().run(Self.watals + ["--log", "run.log"])
        #expect(LogFile(other.text("run.log")).names.last == "einde")
        #expect(other.out == CaseFolder().run(Self.watals).out)
    }

    @Test(
        "has its log nowhere in the way of the file about jeugdigen, nor under DATA",
        arguments: [
            (WaaromDelivery.figure("thuis", "--jeugdigen", "l", "--log", "l"), "--jeugdigen en --log"),
            (WaaromDelivery.figure("thuis", "--jeugdigen", "l", "--log", "l.tmsd-nieuw"), "--jeugdigen en --log"),
            (watals + ["--dossier", "dossier", "--log", "dossier/watals/l"], "--dossier en --log"),
            (WaaromDelivery.figure("thuis", "--log", "data/l"), "--log"),
        ])
    func places(_ use: (command: [String], says: String)) {
        let run = CaseFolder(WaaromDelivery.changes).run(use.command)
        #expect(run.status == 64 && run.err.contains(use.says), "\(run.err)")
        #expect(run.files.isEmpty && run.out == "")
    }
}
