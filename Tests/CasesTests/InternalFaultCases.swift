import Faults
import Pipeline
import Testing

@testable import Counting

/// A fault in the program itself can't be made from outside, so its exit code and message are asked for in this process.
@Suite("A fault in tmsd itself") struct InternalFaultCases {
    @Test("ends with 70 and names every check that failed")
    func checks() {
        let failure = RunFailure.checks([
            Controle(bewering: .rowsAddUp, holds: false), Controle(bewering: .thuisAddsUp, holds: false),
            Controle(bewering: .stromenClose, holds: false), Controle(bewering: .stromenFit, holds: false),
        ])
        #expect(failure.status.rawValue == 70)
        #expect(
            failure.lines.dropLast() == [
                "fout: [CON-001] controle klopt niet: van elk bestand: rijen gelezen = aangenomen + afgekeurd + buiten de Jeugdwet",
                "fout: [CON-004] controle klopt niet: per periode: thuis + niet thuis = ambulant en niet thuis samen, ontdubbeld",
                "fout: [CON-010] controle klopt niet: stromen, per periode en per vorm: begin + erin − eruit = eind, dat het volgende begin is; kwartalen tellen op tot hun jaar",
                "fout: [CON-011] controle klopt niet: stromen, per periode: begin + nieuwe jeugdigen = niet thuis = jeugdigen naar aantal plaatsen",
            ])
        #expect(failure.lines.last?.contains("Er is niets gepubliceerd") == true)
    }

    @Test("has exactly the exit codes of the guide, and that of a closed pipe: 128 and the number of SIGPIPE")
    func codes() {
        #expect(ExitStatus.allCases.map(\.rawValue) == [0, 1, 64, 65, 66, 70, 73, 75, 78, 128 + 13])
    }
}
