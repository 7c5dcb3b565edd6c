import Contract
import Glibc
import Intake
import Jeugdhulp
import Json
import Tabular
import TestSupport

/// `Fuzz SECONDS SEED FOLDER CORPUS`: makes inputs from the corpus for so many seconds and judges them.
///
/// Every input stands in `FOLDER/input` while it is judged, so the one that breaks something is found there.
@main
enum Fuzz {
    static func main() {
        let arguments = CommandLine.arguments
        guard arguments.count == 5, let seconds = Int(arguments[1]), let seed = UInt64(arguments[2]) else {
            print("usage: Fuzz SECONDS SEED FOLDER CORPUS")
            exit(64)
        }
        let corpus = TemporaryFolder.names(in: arguments[4]).sorted().compactMap {
            TemporaryFolder.contents(of: arguments[4] + "/" + $0)
        }
        var mutator = Mutator(corpus: corpus, seed: seed)
        let end = time(nil) + seconds
        var count = 0
        while time(nil) < end {
            let input = mutator.next()
            TemporaryFolder.write(input, to: arguments[3] + "/input")
            judge(input)
            count += 1
        }
        print("\(count) inputs with seed \(seed), nothing broke")
    }

    /// Nothing may break, and a file cut into pieces must give what the whole gives.
    private static func judge(_ bytes: [UInt8]) {
        _ = try? JsonParser.parse(bytes)
        for delimiter in [Delimiter.semicolon, .comma] {
            let whole = records(of: bytes, in: [0..<bytes.count], delimiter: delimiter)
            for stride in [1, 7, 64] {
                guard let pieces = pieces(of: bytes, delimiter: delimiter, stride: stride) else { continue }
                precondition(
                    records(of: bytes, in: pieces, delimiter: delimiter) == whole, "pieces differ from the whole")
            }
        }
        var survey = EncodingSurvey()
        survey.feed(bytes.span)
        let isUTF8 = String(validating: bytes, as: UTF8.self) != nil
        precondition(
            (survey.verdict() == .encoding(.utf8)) == isUTF8, "the encoding is not what the standard library finds")
        FuzzedDelivery.judge(bytes)
    }
}

/// The pieces that a file would be cut into; `nil` when it is refused.
private func pieces(of bytes: [UInt8], delimiter: Delimiter, stride: Int) -> [Range<Int>]? {
    var boundaries = RecordBoundaries(delimiter: delimiter, start: 0, stride: stride)
    boundaries.feed(bytes.span)
    guard boundaries.finish() == nil else { return nil }
    let starts = boundaries.starts
    return zip(starts, starts.dropFirst() + [bytes.count]).map { $0..<$1 }
}

/// The fields of every record, with the line it starts on.
private func records(of bytes: [UInt8], in pieces: [Range<Int>], delimiter: Delimiter) -> [[String]] {
    var records: [[String]] = []
    var lines = 0
    for piece in pieces {
        var buffer = Array(bytes[piece])
        var scanner = RecordScanner(delimiter: delimiter)
        var record = Record()
        while true {
            var span = buffer.mutableSpan
            guard scanner.next(in: &span, into: &record) else { break }
            let fields = (0..<min(record.fieldCount, Limits.columns)).map { index in
                String(decoding: buffer[Int(record[index].start)..<Int(record[index].end)], as: UTF8.self)
            }
            records.append(["\(lines + record.linesBefore)"] + fields)
        }
        lines += scanner.linesPassed
    }
    return records
}
