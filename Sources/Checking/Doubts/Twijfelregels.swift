package import Contract
import Faults

/// All doubts, in order of code.
package enum Twijfelregels {
    /// Each once; the codes are those of `Regels.md`.
    package static let all: [Twijfelregel] = records + deliveries + furtherRecords + changes

    /// Codes in `twijfel` that are of no doubt, with the nearest that is (exit status 78).
    package static func faults(of keuze: Twijfelkeuze) -> [Fout] {
        var faults = FaultList(path: Instellingen.path, more: Fault.moreFaultsInSettings)
        for code in keuze.lines.sorted(by: { ($0.value, $0.key) < ($1.value, $1.key) })
        where !all.contains(where: { $0.code == code.key }) {
            faults.note(
                Fout(
                    Plaats(Instellingen.path, line: code.value, kolom: code.key),
                    .twijfelUnknown(code.key, among: all.map(\.code))))
        }
        return faults.fouten
    }
}
