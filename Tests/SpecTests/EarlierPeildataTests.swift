import ReferenceCounter
import TestSupport
import Testing

/// What one run counts besides its own update, against the slow reference counter that is run once for each peildatum.
@Suite struct EarlierPeildata {
    @Test("trend.csv and rijping.csv hold what a run at each peildatum would count", arguments: UInt64(300)...303)
    func trend(seed: UInt64) {
        let folder = randomDataFolder(seed: seed, RandomDataFolderOptions())
        let run = EngineRun(folder, kwartaal: "2020-Q\(1 + seed % 4)", vanaf: 2018, peildatum: "2020-11-15")
        #expect(run.status == 0, "seed \(seed): \(run.log)")
        var compared = 0
        var reference = CachedReference(folder)
        for line in run.lines("trend.csv").dropFirst() {
            let fields = line.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
            compared += compare(fields[1], fields[2], fields[3], fields[4], fields[5], &reference, seed) ? 1 : 0
        }
        for line in run.lines("rijping.csv").dropFirst() {
            let fields = line.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
            compared += compare(fields[0], fields[1], fields[2], fields[3], fields[4], &reference, seed) ? 1 : 0
        }
        // Two full years and the same part of three years now, five onderwerpen each: at least these are never missing.
        #expect(compared >= 25, "seed \(seed): only \(compared) figures")
    }

    /// Whether a number of jeugdigen was compared.
    private func compare(
        _ periode: String, _ peildatum: String, _ onderwerp: String, _ maat: String, _ waarde: String,
        _ reference: inout CachedReference, _ seed: UInt64
    ) -> Bool {
        guard maat == "aantal", !waarde.isEmpty else { return false }
        let expected = reference.aantal(onderwerp, periode: periode, peildatum: peildatum)
        #expect(waarde == expected, "seed \(seed): \(onderwerp) in \(periode) as known on \(peildatum)")
        return true
    }

    @Test(
        "the dossier's bijstellingen.csv divides each difference as the reference does, step by step",
        arguments: UInt64(400)...407)
    func bijstellingen(seed: UInt64) {
        let folder = randomDataFolder(seed: seed, RandomDataFolderOptions())
        let (eerder, later) = (["2020-03-15", "2020-07-01"][Int(seed % 2)], "2020-11-15")
        let reports = TemporaryFolder()
        let vorige = EngineRun(folder, kwartaal: "2019-Q4", vanaf: 2018, peildatum: eerder, in: reports)
        let nieuw = EngineRun(folder, kwartaal: "2020-Q3", vanaf: 2018, peildatum: later, in: reports)
        #expect(vorige.status == 0 && nieuw.status == 0, "seed \(seed): \(vorige.log) \(nieuw.log)")
        let steps = referenceSteps(
            folder, kwartaal: "2019-Q4", vanaf: 2018, vorigePeildatum: eerder, peildatum: later)
        guard let steps else { return #expect(Bool(false), "seed \(seed): the reference counts nothing") }
        let lines = nieuw.exactLines("bijstellingen.csv").dropFirst()
        #expect(!lines.isEmpty, "seed \(seed)")
        for line in lines {
            let fields = line.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
            let key = fields[..<5].joined(separator: ";")
            let numbers = fields[5...].map { Int($0.filter { $0 != "," }) ?? .min }
            let along = steps.map { $0[key] ?? .min }
            let parts = zip(along.dropFirst(), along).map { $0 - $1 }
            #expect(
                numbers == [along[0], along[5], along[5] - along[0], 0, 0, 0] + parts + [0], "seed \(seed): \(key)")
        }
        // A figure without a line did not change in any step.
        let named = Set(lines.map { $0.split(separator: ";").prefix(5).joined(separator: ";") })
        for (key, value) in steps[0] where !named.contains(key) && vorige.publishes(key) && nieuw.publishes(key) {
            #expect(steps.allSatisfy { $0[key] == value }, "seed \(seed): \(key) is not in bijstellingen.csv")
        }
    }
}

/// Runs of the reference counter, one for each period and peildatum.
private struct CachedReference {
    private let folder: DataFolder
    private var outcomes: [String: [String]] = [:]

    init(_ folder: DataFolder) {
        self.folder = folder
    }

    mutating func aantal(_ onderwerp: String, periode: String, peildatum: String) -> String? {
        let key = periode + " " + peildatum
        if outcomes[key] == nil {
            let year = String(periode.prefix(4))
            let quarter = periode.contains("-tm-Q") ? String(periode.suffix(1)) : "4"
            outcomes[key] =
                referenceCount(folder, kwartaal: "\(year)-Q\(quarter)", vanaf: Int(year), peildatum: peildatum).cijfers
        }
        let part = ";\(onderwerp);Twente;\(periode);aantal;"
        return outcomes[key]?.first { $0.contains(part) }?.split(separator: ";").last.map(String.init)
    }
}
