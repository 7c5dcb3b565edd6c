/// The findings of one check: exact totals, and of each file the first places.
package struct FindingList: Sendable {
    /// So many places are kept of each file, the first by line.
    package static let maximumKeptPerFile = 1000

    /// By place of the file; −1 for what is about no single file.
    private var keptByFile: [Int32: [Finding]] = [:]
    /// Also of what was not kept, by place of the file; −1 for what is about no single file.
    package private(set) var totalByFile: [Int32: Int] = [:]
    /// Also of what was not kept, by place in `gemeenten.csv`; −1 for what is of none.
    package private(set) var totalByGemeente: [Int16: Int] = [:]

    /// Without findings; what a merge starts with.
    package init() {}

    /// Also of what was not kept.
    package var total: Int { totalByFile.values.reduce(0, +) }

    /// Adds a finding; which ones are kept does not depend on the order of adding.
    package mutating func add(_ finding: Finding) {
        let file = finding.place?.file ?? -1
        totalByFile[file, default: 0] += 1
        totalByGemeente[finding.gemeente, default: 0] += 1
        keep(finding, of: file)
    }

    /// Makes this the list of the findings of both. Associative and commutative.
    package mutating func merge(_ other: FindingList) {
        totalByFile.merge(other.totalByFile, uniquingKeysWith: +)
        totalByGemeente.merge(other.totalByGemeente, uniquingKeysWith: +)
        for (file, findings) in other.keptByFile {
            for finding in findings { keep(finding, of: file) }
        }
    }

    /// The same without what is of these gemeenten.
    func without(gemeenten: Set<Int16>) -> FindingList {
        guard !gemeenten.isEmpty else { return self }
        var rest = FindingList()
        rest.totalByGemeente = totalByGemeente.filter { !gemeenten.contains($0.key) }
        for (file, findings) in keptByFile {
            let left = findings.filter { !gemeenten.contains($0.gemeente) }
            guard !left.isEmpty else { continue }
            rest.keptByFile[file] = left
            // Of a file with more gemeenten than one no more is known than what was kept of it.
            rest.totalByFile[file] = left.count == findings.count ? totalByFile[file] : left.count
        }
        return rest
    }

    /// The places that were kept, in order of file and line.
    package var kept: [Finding] {
        keptByFile.keys.sorted().flatMap { file in
            (keptByFile[file] ?? []).sorted(by: Finding.goesBefore).prefix(FindingList.maximumKeptPerFile)
        }
    }

    /// Whether there are more places than were kept.
    package var isCapped: Bool { totalByFile.values.contains { $0 > FindingList.maximumKeptPerFile } }

    private mutating func keep(_ finding: Finding, of file: Int32) {
        keptByFile[file, default: []].append(finding)
        guard let count = keptByFile[file]?.count, count >= 4 * FindingList.maximumKeptPerFile else { return }
        keptByFile[file]?.sort(by: Finding.goesBefore)
        keptByFile[file]?.removeLast(count - FindingList.maximumKeptPerFile)
    }
}
