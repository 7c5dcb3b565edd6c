import Jeugdhulp
package import Json
import Pipeline
package import ReferenceCounter
import Synchronization
import Threads

/// What one run of the engine over a data folder left behind.
package struct EngineRun {
    /// 0 when the run ended well.
    package let status: Int32
    /// What was said, a line each.
    package let log: [String]
    /// The files of the report folder.
    package let report: [String: [UInt8]]
    /// The files of the dossier.
    package let dossier: [String: [UInt8]]
    /// The lines of `cijfers.csv` for the whole region, the header first, without its mark and line ends.
    package let cijfers: [String]
    /// Those of gemeenten.
    package let gemeentecijfers: [String]
    /// The rejected rows of `--afgekeurd`.
    package let rejected: [ReferenceRejectedLine]
    /// The code of each rejected row by its line; for a run with one file that has any.
    package let rejectedReasons: [Int: String]
    /// The list of records, where it was asked for.
    package let records: RecordLines?
    /// The rows per file of the dossier.
    package let bestanden: [ReferenceFileCounts]

    /// Runs `tmsd rapport` in this process, in a folder of its own, or in one where an earlier run left its report.
    package init(
        _ data: DataFolder, kwartaal: String, vanaf: Int? = nil, peildatum: String? = nil, workers: Int = 2,
        pieceBytes: Int = 4 << 20, listing: Bool = false, in folder: TemporaryFolder = TemporaryFolder()
    ) {
        for (path, bytes) in data.files { folder.write(bytes, at: "data/" + path) }
        folder.write(EngineRun.telling(data.files["instellingen.json"] ?? []), at: "data/instellingen.json")
        let said = Mutex([String]())
        let pipeline = Pipeline(
            log: Log { line in said.withLock { $0.append(String(decoding: line.dropLast(), as: UTF8.self)) } },
            workers: Workers(count: workers), pieceBytes: pieceBytes)
        do throws(RunFailure) {
            guard let kwartaalValue = Kwartaal(kwartaal) else { preconditionFailure("no quarter: \(kwartaal)") }
            try pipeline.rapport(
                RapportOpdracht(
                    data: folder.path + "/data", uit: folder.path + "/reports", kwartaal: kwartaalValue, vanaf: vanaf,
                    peildatum: peildatum.flatMap(CalendarDate.init(iso:)), afgekeurd: folder.path + "/afgekeurd.csv",
                    dossier: folder.path + "/dossier", records: listing ? folder.path + "/records.csv" : nil))
            status = 0
        } catch {
            status = error.status.rawValue
            said.withLock { $0 += error.lines }
        }
        log = said.withLock { $0 }
        let files = folder.files()
        report = EngineRun.below("reports/\(kwartaal)/", files)
        dossier = EngineRun.below("dossier/\(kwartaal)/", files)
        let lines = EngineRun.lines(report["cijfers.csv"])
        let isOfGemeente = { (line: String) in
            line.split(separator: ";", omittingEmptySubsequences: false).dropFirst(2).first?.hasPrefix("GM") == true
        }
        cijfers = lines.filter { !isOfGemeente($0) }
        gemeentecijfers = lines.filter(isOfGemeente)
        rejected = EngineRun.lines(folder.read("afgekeurd.csv")).dropFirst().compactMap { line in
            let fields = line.split(separator: ";", maxSplits: 2)
            return Int(fields[1]).map { ReferenceRejectedLine(path: String(fields[0]), line: $0) }
        }
        rejectedReasons = EngineRun.lines(folder.read("afgekeurd.csv")).dropFirst().reduce(into: [:]) { reasons, line in
            let fields = line.split(separator: ";", maxSplits: 4, omittingEmptySubsequences: false)
            if let number = Int(fields[1]) { reasons[number] = String(fields[3]) }
        }
        records = folder.read("records.csv").map(RecordLines.init)
        bestanden = EngineRun.counts(EngineRun.lines(dossier["bestanden.csv"]))
    }

    /// Settings with which no doubt ends a run, where they say nothing of that: invented rows are often implausible.
    private static func telling(_ settings: [UInt8]) -> [UInt8] {
        let choice = #""twijfel": "melden""#
        let text = String(decoding: settings, as: UTF8.self)
        guard !settings.isEmpty else { return Array("{\(choice)}".utf8) }
        guard settings.first == UInt8(ascii: "{"), !text.contains("twijfel") else { return settings }
        let rest = text.dropFirst()
        let isEmpty = rest.first { !$0.isWhitespace } == "}"
        return Array("{\(choice)\(isEmpty ? "" : ",")".utf8) + settings.dropFirst()
    }

    /// The lines of a CSV file of the report, without its mark and line ends.
    package func lines(_ path: String) -> [String] { EngineRun.lines(report[path]) }

    /// The lines of a CSV file of the dossier, without its mark and line ends.
    package func exactLines(_ path: String) -> [String] { EngineRun.lines(dossier[path]) }

    /// Whether `cijfers.csv` has a number for the figure with these first five columns.
    package func publishes(_ key: String) -> Bool {
        cijfers.contains { $0.hasPrefix(key + ";") && $0.hasSuffix(";") && !$0.hasSuffix(";;") }
    }

    private static func lines(_ bytes: [UInt8]?) -> [String] {
        String(decoding: (bytes ?? []).dropFirst(3), as: UTF8.self)
            .split(separator: "\r\n").map(String.init)
    }

    private static func below(_ prefix: String, _ files: [String: [UInt8]]) -> [String: [UInt8]] {
        files.filter { $0.key.hasPrefix(prefix) }
            .reduce(into: [:]) { $0[String($1.key.dropFirst(prefix.utf8.count))] = $1.value }
    }

    /// By the names of their columns; a path is quoted where it has to be.
    private static func counts(_ lines: [String]) -> [ReferenceFileCounts] {
        let names = lines.first?.split(separator: ";").map(String.init) ?? []
        return lines.dropFirst().map { line in
            var path = line[...]
            var quoted = false
            var fields: [String] = [""]
            while let letter = path.popFirst() {
                switch letter {
                case "\"":
                    if quoted, path.first == "\"" {
                        fields[fields.count - 1].append(path.removeFirst())
                    } else {
                        quoted.toggle()
                    }
                case ";" where !quoted: fields.append("")
                default: fields[fields.count - 1].append(letter)
                }
            }
            let number = { (name: String) in names.firstIndex(of: name).flatMap { Int(fields[$0]) } ?? -1 }
            var counts = ReferenceFileCounts(path: fields[0])
            counts.read = number("gelezen")
            counts.accepted = number("aangenomen")
            counts.rejected = number("afgekeurd")
            counts.outOfScope = number("buiten_jeugdwet")
            return counts
        }
    }
}

extension JsonValue {
    /// The member of an object.
    package subscript(key: String) -> JsonValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key == key }?.value
    }

    /// A whole number among the members of an object, or −1.
    package func number(_ key: String) -> Int {
        if case .integer(let number) = self[key] { number } else { -1 }
    }
}
