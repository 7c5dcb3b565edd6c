import Glibc
import Testing

/// Runs whose standard streams are not as usual.
@Suite("Standard streams") struct StreamCases {
    @Test(
        "that are closed change nothing of the report",
        arguments: [
            "exec <&-", "exec >&-", "exec 2>&-", "exec <&- >&- 2>&-", "exec 2>/dev/full", "exec >/dev/full",
        ])
    func closed(shell: String) {
        let folder = CaseFolder()
        let run = folder.run(CaseFolder.rapport + ["--afgekeurd", "afgekeurd.csv"], shell: shell)
        #expect(run.status == 0)
        #expect(run.text("afgekeurd.csv") == SmallDelivery.lines(["bestand;regel;kolom;code;reden;verwacht"]))
        #expect(run.files.without("afgekeurd.csv") == CaseFolder().run().files)
    }

    @Test("end help with 73 when it can't be written, and say so", arguments: ["exec >&-", "exec >/dev/full"])
    func helpUnwritable(shell: String) {
        let run = CaseFolder().run(["help"], shell: shell)
        #expect(run.status == 73)
        #expect(run.out == "")
        #expect(run.err.hasPrefix("standaarduitvoer: fout: [UIT-001] niet te schrijven ("))
    }

    @Test("that nobody reads any more change nothing of the report, and end what is shown as SIGPIPE does")
    func closedPipes() {
        let closed = "mkfifo pijp; exec 3<>pijp; exec >pijp 2>pijp 3<&-; rm pijp"
        let folder = CaseFolder()
        let report = folder.run(shell: closed)
        #expect(report.status == 0)
        #expect(report.files == CaseFolder().run().files)
        let file = "data/" + SmallDelivery.declaratiesEnschede
        for command in [["bekijk", file], ["bekijk", "--csv", file], ["regels"], ["help"]] {
            #expect(folder.run(command, shell: closed).status == 128 + SIGPIPE, "\(command)")
        }
    }

    @Test("without a terminal, in a session of its own, change nothing of the report")
    func noTerminal() {
        let run = CaseFolder().run(shell: "exec setsid --wait \"$@\"")
        #expect(run.status == 0)
        #expect(run.files == CaseFolder().run().files)
    }

    @Test("end help as SIGPIPE does, and without a word, when nobody reads it any more")
    func brokenPipe() {
        let run = CaseFolder().run(["help"], shell: "mkfifo pijp; exec 3<>pijp >pijp 3<&-; rm pijp")
        #expect(run.status == 128 + SIGPIPE)
        // Whoever read has stopped, and knows it.
        #expect(run.err == "")
    }
}
