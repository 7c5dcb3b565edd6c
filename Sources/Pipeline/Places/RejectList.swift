import Contract
import Intake
import Output
import Tabular

/// The list of rejected rows (`--afgekeurd FILE`): where each stands and why. It is about single persons, so it is readable by its
/// owner only and never goes under REPORTS (Rekenregels, R2.1).
struct RejectList {
    private static let header = ["bestand", "regel", "kolom", "code", "reden", "verwacht"]
    /// About so much of the list stands in memory at a time.
    private static let partBytes = 1 << 20

    private let file: PrivateFile

    /// The place that an option asks for, if any; as `init` for the rest.
    static func place(
        _ path: String?, notUnder folders: [(option: String, path: String)], _ turn: Turn
    ) throws(RunFailure) -> RejectList? {
        try RunFailure.ofOutput { () throws(OutputFailure) in
            try path.map { path throws(OutputFailure) in try RejectList(path: path, notUnder: folders, turn) }
        }
    }

    /// Waits for its turn. The list may not stand in or under one of `folders`.
    ///
    /// - Throws: `.notAllowed` for such a place, `.inTheWay` for a place where something else than a file stands, `.busy` when another
    ///   run goes on too long.
    init(path: String, notUnder folders: [(option: String, path: String)], _ turn: Turn) throws(OutputFailure) {
        file = try PrivateFile(
            path, option: "afgekeurd", notUnder: folders, reason: "de lijst gaat over personen, en is geen invoer",
            beginnings: [RejectList.beginning], otherwise: "een bestand dat geen lijst van afgekeurde rijen is", turn)
    }

    private static var beginning: [UInt8] {
        var csv = CSVText(.dutchSpreadsheet)
        csv.append(header)
        return csv.bytes
    }

    /// The same as `write`, with its error as that of the run.
    func replace(by files: [FileAccount]) throws(RunFailure) -> Leftover? {
        try RunFailure.ofOutput { () throws(OutputFailure) in try write(files) }
    }

    /// Replaces the list by that of these files, whole or not at all.
    ///
    /// - Returns: what is to be said of the list that stood there, when it could not be cleared away.
    func write(_ files: [FileAccount]) throws(OutputFailure) -> Leftover? {
        try file.replace { (stage) throws(OutputFailure) in try write(files, to: stage) }
    }

    private func write(_ files: [FileAccount], to stage: StagedFile) throws(OutputFailure) {
        var csv = CSVText(.dutchSpreadsheet)
        csv.append(RejectList.header)
        for account in files {
            let file = account.file
            let path = VisibleText.escaped(file.path)
            for rejection in account.rejections {
                let reden = rejection.reden
                csv.append([
                    path, String(rejection.line), rejection.kolom?.naam ?? "", reden.code, reden.melding,
                    reden.verwacht,
                ])
                if csv.bytes.count >= RejectList.partBytes { try stage.write(csv.drain()) }
            }
        }
        try stage.write(csv.drain())
    }
}
