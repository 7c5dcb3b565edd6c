import Glibc
import Testing

/// Two runs with the same REPORTS.
@Suite("A second run") struct BusyCases {
    @Test("ends with 75 while another holds REPORTS, and changes nothing; after that it goes on")
    func busy() {
        let folder = CaseFolder()
        let before = folder.run().files
        folder.change([
            SmallDelivery.declaratiesAlmelo: SmallDelivery.declaratiesHeader
                + "D9;erik;GM0141;RES;2020-03-01;2020-03-31;310,00;2020-10-31\n"
        ])
        let descriptor = unsafe open(folder.path + "/reports", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        #expect(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
        let run = folder.run()
        #expect(run.status == 75)
        #expect(run.out == "")
        #expect(run.err == "reports: fout: [UIT-003] een andere run van tmsd is hiermee bezig; probeer het later\n")
        #expect(run.files == before)
        close(descriptor)
        let next = folder.run()
        #expect(next.status == 0)
        #expect(next.files != before)
    }

    @Test("at the same moment never leaves anything but one whole report")
    func together() {
        let folder = CaseFolder()
        let whole = folder.run().files
        for _ in 0..<5 {
            let runs = (0..<4).map { _ in folder.start() }
            let statuses = runs.map { $0.wait() }
            #expect(statuses.contains(0))
            #expect(statuses.allSatisfy { $0 == 0 || $0 == 75 }, "\(statuses)")
            #expect(folder.outputs == whole)
        }
    }

    @Test("of a check of a delivery is never kept waiting")
    func checking() {
        let folder = CaseFolder()
        _ = folder.run()
        let descriptor = unsafe open(folder.path + "/reports", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        defer { close(descriptor) }
        #expect(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
        #expect(folder.run(["controleer", "--data", "data"]).status == 0)
    }
}
