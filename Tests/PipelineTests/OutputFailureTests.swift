import Faults
import Output
import Testing

@testable import Pipeline

/// What a failure of output becomes for whoever runs the program; the codes and statuses stand in `Regels.md`.
@Suite("OutputFailure")
struct OutputFailureTests {
    struct Told: Sendable {
        let failure: OutputFailure
        let code: String?
        let status: Int32
    }

    private static let path = "reports/2020-Q2"

    @Test(
        "has a code and an exit status of its own",
        arguments: [
            Told(failure: .cannotWrite(path: path, errno: 28), code: "UIT-001", status: 73),
            Told(
                failure: .inTheWay(path: path, what: "iets anders dan een map"), code: "UIT-002", status: 73),
            Told(failure: .busy(path: path, holder: nil), code: "UIT-003", status: 75),
            Told(failure: .cannotLock(path: path, errno: 38), code: "UIT-005", status: 73),
            Told(failure: .cannotLook(path: path, errno: 5), code: "UIT-006", status: 73),
            Told(failure: .notPutBack(path: path, besides: "reports"), code: "UIT-008", status: 73),
            Told(failure: .notAllowed("--uit mag daar niet staan"), code: nil, status: 64),
        ])
    func told(_ told: Told) {
        let failure = RunFailure.output(told.failure)
        #expect(failure.status.rawValue == told.status)
        #expect(failure.lines.count == 1)
        let beginning = told.code.map { "\(OutputFailureTests.path): fout: [\($0)] " } ?? "fout: "
        #expect(failure.lines.first?.hasPrefix(beginning) == true)
    }

    @Test("of a place that is not allowed says which and why, and nothing else")
    func notAllowed() {
        #expect(
            RunFailure.output(.notAllowed("--uit mag daar niet staan")).lines == ["fout: --uit mag daar niet staan"])
    }

    @Test("of something that could not be cleared away is a warning with the place of the failure")
    func leftover() {
        let left = Leftover(
            path: "reports/.tmsd-oud-2020-Q2",
            failure: .inTheWay(path: "reports/.tmsd-oud-2020-Q2/brief.txt", what: "een bestand dat niet van tmsd is"))
        let said = Waarschuwing(left)
        #expect(said.code == "UIT-007")
        #expect(
            said.tekst
                == "reports/.tmsd-oud-2020-Q2 blijft staan, want het is niet op te ruimen (reports/.tmsd-oud-2020-Q2/brief.txt: hier "
                + "staat een bestand dat niet van tmsd is; kies een andere map of ruim dit op). Kijk wat erin staat en haal "
                + "het weg.")
        #expect(said.gepubliceerd == said.tekst)
    }
}
