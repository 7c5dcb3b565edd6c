package import Contract
import Faults

/// The thresholds of one check, by name.
package struct Drempelwaarden: Sendable {
    private let waarden: [String: Int]

    /// Those of a rule, with what `instellingen.json` says instead.
    package init(_ rule: some HasDrempels, _ instellingen: [Toetsinstelling]) {
        var waarden = Dictionary(uniqueKeysWithValues: rule.drempels.map { ($0.naam, $0.standaard) })
        for instelling in instellingen where instelling.code == rule.code {
            waarden[instelling.drempel] = instelling.waarde
        }
        self.waarden = waarden
    }

    /// The value of a threshold that the rule has.
    package subscript(naam: String) -> Int {
        guard let waarde = waarden[naam] else { preconditionFailure("the rule has no threshold \(naam)") }
        return waarde
    }
}

extension Checks {
    /// Everything that has thresholds: the checks, and then the doubts.
    package static let settable: [any HasDrempels] = all.map { $0.rule } + Twijfelregels.all

    /// Settings for checks and thresholds that do not exist, with the nearest that does (exit status 78).
    package static func faults(of instellingen: [Toetsinstelling]) -> [Fout] {
        var faults = FaultList(path: Instellingen.path, more: Fault.moreFaultsInSettings)
        for instelling in instellingen {
            if let fout = fault(of: instelling) { faults.note(fout) }
        }
        return faults.fouten
    }

    private static func fault(of instelling: Toetsinstelling) -> Fout? {
        guard let rule = settable.first(where: { $0.code == instelling.code }) else {
            return fout(
                instelling, in: "toetsen", .drempelUnknown(instelling.code, among: settable.map(\.code)))
        }
        guard let drempel = rule.drempels.first(where: { $0.naam == instelling.drempel }) else {
            return fout(
                instelling, in: rule.code,
                .drempelUnknown(instelling.drempel, among: rule.drempels.map(\.naam)))
        }
        guard !drempel.bereik.contains(instelling.waarde) else { return nil }
        return fout(instelling, in: drempel.naam, .drempelOutside(drempel.bereik))
    }

    private static func fout(_ instelling: Toetsinstelling, in kolom: String, _ fault: Fault) -> Fout {
        Fout(Plaats(Instellingen.path, line: instelling.line, kolom: kolom), fault)
    }
}
