import Faults
import Json

/// One threshold of a check as `toetsen` in `instellingen.json` sets it: `{"TOE-005": {"factor": 20}}`. The room of the checks
/// knows which ones exist.
package struct Toetsinstelling: Equatable, Sendable {
    /// Of the check, as it was written: it may not exist.
    package let code: String
    /// Name of the threshold, as it was written: the check may not have it.
    package let drempel: String
    /// Whole, and not yet held against what the threshold may be.
    package let waarde: Int
    /// In `instellingen.json`, from 1.
    package let line: Int

    /// `line` can be left out where there is no file.
    package init(code: String, drempel: String, waarde: Int, line: Int = 1) {
        self.code = code
        self.drempel = drempel
        self.waarde = waarde
        self.line = line
    }
}

extension Instelling {
    /// Thresholds of the checks, which the room of the checks describes and shows.
    static let toetsen = Instelling(
        key: "toetsen", schema: nil,
        read: { (member, instellingen, _, faults) throws(Fout) in
            instellingen.toetsen = try thresholds(member, &faults)
        }, shown: { _, _ in [] }, account: nil)

    private static func thresholds(_ member: JsonMember, _ faults: inout FaultList) throws(Fout) -> [Toetsinstelling] {
        guard case .object(let toetsen) = member.value else { throw notThresholds(member) }
        var instellingen: [Toetsinstelling] = []
        for toets in toetsen {
            // A check without thresholds in it must exist too.
            guard case .object(let drempels) = toets.value, !drempels.isEmpty else {
                faults.note(notThresholds(toets))
                continue
            }
            for drempel in drempels {
                guard case .integer(let waarde) = drempel.value else {
                    faults.note(notThresholds(drempel))
                    continue
                }
                instellingen.append(
                    Toetsinstelling(code: toets.key, drempel: drempel.key, waarde: waarde, line: drempel.line))
            }
        }
        return instellingen
    }

    private static func notThresholds(_ member: JsonMember) -> Fout {
        SettingValue.fout(line: member.line, key: "toetsen", .valueImpossible(expected: .drempels))
    }
}
