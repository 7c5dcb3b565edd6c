import Pipeline
import Testing

@testable import Counting

/// A fault in the program itself can't be made from outside, so its exit code and message are asked for in this process.
@Suite("A fault in tmsd itself") struct InternalFaultCases {
    @Test("ends with 70 and names every check that failed")
    func checks() {
        let failure = RunFailure.checks([
            Controle(code: "CON-001", bewering: "alles telt op", holds: false),
            Controle(code: "CON-004", bewering: "niets ontbreekt", holds: false),
        ])
        #expect(failure.status.rawValue == 70)
        #expect(failure.lines.contains { $0.contains("fout: [CON-001]") && $0.contains("alles telt op") })
        #expect(failure.lines.contains { $0.contains("fout: [CON-004]") && $0.contains("niets ontbreekt") })
        #expect(failure.lines.last?.contains("Er is niets gepubliceerd") == true)
    }

    @Test("has exactly the exit codes of the guide, and that of a closed pipe: 128 and the number of SIGPIPE")
    func codes() {
        #expect(ExitStatus.allCases.map(\.rawValue) == [0, 1, 64, 65, 66, 70, 73, 75, 78, 128 + 13])
    }
}
