import Feedback
import Figures
import Intake
import Jeugdhulp
import Publication
import Tabular

/// What the dossier of the previous update tells of the files that it was made with.
enum VorigDossier {
    /// No dossier was asked for.
    case notAsked
    /// The update has none in the folder that was given.
    case absent
    /// There is one, of another run than the one that made the report.
    case other(path: String)
    /// SHA-256 by path below DATA.
    case known([String: String])

    /// Whether a folder of dossiers was given.
    var wasAsked: Bool {
        if case .notAsked = self { false } else { true }
    }

    private static let maximumBytes = 64 << 20

    /// Looks in the folder of dossiers, `nil` where none was given.
    ///
    /// - Throws: for a dossier that can't be read.
    init(_ dossiers: String?, of vorige: PreviousUpdate) throws(RunFailure) {
        guard let dossiers else {
            self = .notAsked
            return
        }
        let folder = dossiers + "/" + vorige.published.kop.kwartaal.code
        guard let report = try VorigDossier.content(Dossier.reportSumsPath, in: folder) else {
            self = .absent
            return
        }
        let sums = try VorigDossier.content(Dossier.inputSumsPath, in: folder).flatMap { SumsText.sums($0) }
        if let sums, report == vorige.sums { self = .known(sums) } else { self = .other(path: folder) }
    }

    private static func content(_ name: String, in folder: String) throws(RunFailure) -> [UInt8]? {
        let path = folder + "/" + name
        return try RunFailure.ofInput(path) { () throws(FileReadError) in
            guard try FileStatus.of(path) != nil else { return nil }
            return try InputFile.contents(of: path, limit: maximumBytes)
        }
    }
}

extension Leveringvergelijking {
    /// The files of a reading beside those of the previous update; what they held only its dossier tells, or a report of a version that
    /// still published it.
    init(_ reading: Reading, _ vorige: PreviousUpdate, _ dossier: VorigDossier) {
        var before = vorige.published.deliveries
        if case .known(let sums) = dossier {
            for path in before.keys { before.updateValue(sums[path] ?? nil, forKey: path) }
        }
        let files = reading.levering.files.map { ($0.file.path, $0.file.sha256) }
        self.init(vorige: before, nu: Dictionary(uniqueKeysWithValues: files))
    }
}
