import Contract
import Faults
import Inspection
import Intake
import Tabular

extension Pipeline {
    /// So many bytes are written at a time.
    private static let outputBytes = 1 << 20

    /// Writes a file normalised (README, Commands), whatever its columns; one piece of it is in memory at a time.
    ///
    /// Every record is looked at before the first is written: a file that can't be written exactly gives no output at all, never
    /// half of it. When whoever reads the output stops, as `head` does, the run ends without a word and with the status of output
    /// that can't be written: the output is not whole, and a script must be able to see that.
    package func normaliseer(
        _ opdracht: BekijkOpdracht, to output: ([UInt8]) throws(RunFailure) -> Void
    ) throws(RunFailure) {
        let settings = try LookSettings(opdracht)
        var result = Result<Void, RunFailure>.success(())
        do throws(Fout) {
            let file = try CSVFile(
                path: opdracht.path, delimiter: opdracht.scheidingsteken, soort: opdracht.soort,
                instellingen: settings.instellingen, pieceBytes: pieceBytes)
            try refuseInexact(file)
            var csv = NormalisedCSV()
            try file.forEachRecord { record, bytes, _ in
                csv.append(record, bytes)
                if csv.bytes.count >= Pipeline.outputBytes { result = Pipeline.hand(over: &csv, to: output) }
                if case .failure = result { return false }
                return true
            }
            if case .success = result { result = Pipeline.hand(over: &csv, to: output) }
        } catch {
            throw .input([error])
        }
        try result.get()
    }

    private static func hand(
        over csv: inout NormalisedCSV, to output: ([UInt8]) throws(RunFailure) -> Void
    ) -> Result<Void, RunFailure> {
        defer { csv.clear() }
        do throws(RunFailure) {
            return .success(try output(csv.bytes))
        } catch {
            return .failure(error)
        }
    }

    /// A record that can't be written exactly refuses the file, with its line.
    private func refuseInexact(_ file: CSVFile) throws(Fout) {
        var found: Fout?
        try file.forEachRecord { record, bytes, line in
            guard let flaw = NormalisedCSV.flaw(of: record, bytes, encoding: file.encoding) else { return true }
            let fault: Fault =
                switch flaw {
                case .textAfterQuote: .unwritable(Afkeurreden.tekstNaAanhalingsteken.fault)
                case .undefinedByte: .unwritable(Afkeurreden.tekenOnbekend.fault)
                case .tooManyFields: .tooManyColumns(limit: Limits.columns)
                }
            found = Fout(Plaats(file.path, line: line), fault)
            return false
        }
        if let found { throw found }
    }
}

extension BekijkOpdracht {
    /// The folder in which the file stands and its name there.
    var place: (folder: String, name: String) {
        guard let slash = path.lastIndex(of: "/") else { return (".", path) }
        return (String(path[..<slash]), String(path[path.index(after: slash)...]))
    }
}
