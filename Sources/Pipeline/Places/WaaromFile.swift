import Explanation
import Output
import Publication
import Tabular

/// The file of `tmsd waarom --jeugdigen`: the jeugdigen of a figure, or the answer about one.
struct WaaromFile {
    /// Above an answer about one jeugdige.
    static let title = "tmsd waarom: over één jeugdige; alleen voor wie dit mag weten"
    /// About so much of a list stands in memory at a time.
    private static let partBytes = 1 << 20

    private let file: PrivateFile

    /// `nil` where no file was asked for.
    init?(_ opdracht: WaaromOpdracht, _ turn: Turn) throws(RunFailure) {
        guard let path = opdracht.jeugdigen else { return nil }
        file = try RunFailure.ofOutput { () throws(OutputFailure) in
            try PrivateFile(
                path, option: "jeugdigen", notUnder: [("data", opdracht.data)],
                reason: "het bestand gaat over personen, en is geen invoer",
                beginnings: [WaaromFile.listHeader, Array(WaaromFile.title.utf8)],
                otherwise: "een bestand dat tmsd waarom niet heeft gemaakt", turn)
        }
    }

    private static var listHeader: [UInt8] {
        var csv = CSVText(.dutchSpreadsheet)
        csv.append(JeugdigenList.header)
        return csv.bytes
    }

    /// - Returns: what is to be said of the file that stood there, when it could not be cleared away.
    func write(_ list: JeugdigenList) throws(RunFailure) -> Leftover? {
        try RunFailure.ofOutput { () throws(OutputFailure) in
            try file.replace { (stage) throws(OutputFailure) in
                var csv = CSVText(.dutchSpreadsheet)
                csv.append(JeugdigenList.header)
                try list.forEachLine { (fields) throws(OutputFailure) in
                    csv.append(fields)
                    if csv.bytes.count >= WaaromFile.partBytes { try stage.write(csv.drain()) }
                }
                try stage.write(csv.drain())
            }
        }
    }

    /// The same for an answer about one jeugdige, below the title.
    func write(_ lines: [String]) throws(RunFailure) -> Leftover? {
        try RunFailure.ofOutput { () throws(OutputFailure) in
            try file.replace { (stage) throws(OutputFailure) in
                try stage.write(WaaromFile.bytes([WaaromFile.title, ""] + lines))
            }
        }
    }

    /// What is shown on a screen: text from outside can't break a line.
    static func bytes(_ lines: [String]) -> [UInt8] {
        Array(lines.map { VisibleText.escaped($0) + "\n" }.joined().utf8)
    }
}
