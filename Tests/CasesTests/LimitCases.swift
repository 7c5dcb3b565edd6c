import Glibc
import TestSupport
import Testing

/// Runs that get less of the machine than they would like.
@Suite("A run with little") struct LimitCases {
    @Test("of open files goes on with 32 of them")
    func fewFiles() {
        let whole = CaseFolder().run()
        let run = CaseFolder().run(shell: "ulimit -n 32")
        #expect(run.status == 0)
        #expect(run.files == whole.files)
    }

    @Test("of open files says so when there are too few of them", arguments: [8, 15])
    func tooFewFiles(limit: Int) {
        let folder = CaseFolder()
        let before = folder.run().files
        let run = folder.run(shell: "ulimit -n \(limit)")
        #expect(run.status == 70)
        #expect(
            run.err
                == "fout: [SYS-001] tmsd mag hier hoogstens \(limit) bestanden tegelijk openen; geef er minstens 16 (ulimit -n)\n"
        )
        #expect(run.files == before)
    }

    @Test("of memory says so when it is too little to run at all, and leaves the old report", arguments: [80, 127])
    func tooLittleMemory(mebibytes: Int) {
        let folder = CaseFolder()
        let before = folder.run().files
        let run = folder.run(shell: "ulimit -v \(mebibytes * 1024)")
        #expect(run.status == 70)
        #expect(run.err.hasPrefix("fout: [SYS-001] tmsd mag hier hoogstens \(mebibytes) MiB geheugen gebruiken; "))
        #expect(run.files == before)
    }

    @Test("of stack says so when it is too little to run at all", arguments: [40, 56, 255])
    func tooSmallStack(kibibytes: Int) {
        let folder = CaseFolder()
        let before = folder.run().files
        let run = folder.run(shell: "ulimit -s \(kibibytes)")
        #expect(run.status == 70)
        #expect(
            run.err
                == "fout: [SYS-001] tmsd mag hier hoogstens \(kibibytes) KiB stack gebruiken; geef minstens 256 KiB (ulimit -s)\n"
        )
        #expect(run.files == before)
    }

    @Test("of stack goes on when it is enough")
    func smallStack() {
        let run = CaseFolder().run(shell: "ulimit -s 256")
        #expect(run.status == 0, "\(run.err)")
        #expect(run.files == CaseFolder().run().files)
    }

    @Test("of memory goes on when it is enough", arguments: [512, 1024])
    func littleMemory(mebibytes: Int) {
        let run = CaseFolder().run(shell: "ulimit -v \(mebibytes * 1024)")
        #expect(run.status == 0, "\(run.err)")
        #expect(run.files == CaseFolder().run().files)
    }
}
