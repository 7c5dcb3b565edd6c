import Glibc

/// `Floor DATA`: the floor of the job, on two files in the plain shape that `Vormen` writes (any number of aanbieders).
///
/// Reads, indexes, decodes, partitions, settles records, counts jeugdigen and makes the checksums, each as a bare loop in one thread that knows how
/// these files are written and can refuse nothing. Prints on standard error the numbers of jeugdigen that follow, and what each step took of the CPU.
@main
enum Floor {
    static func main() {
        guard CommandLine.arguments.count == 2 else { fail("usage: Floor DATA") }
        let folder = CommandLine.arguments[1] + "/leveringen/2020-Q3/"
        let files = [Soort.declaraties: folder + "declaraties.csv", .indicaties: folder + "indicaties.csv"]
        var watch = Stopwatch()
        checksum(files[.declaraties]!, files[.indicaties]!)
        watch.lap("checksum")
        var regels = Partitions<Regel>()
        var count = 0
        for soort in [Soort.declaraties, .indicaties] {
            var rows = Partitions<Row>()
            count += read(files[soort]!, soort, into: &rows)
            watch.lap("lezen")
            var records = Records(soort)
            for partition in 0..<Partitions<Row>.count { records.settle(partition, of: &rows, into: &regels) }
            watch.lap("records")
        }
        var telling = Telling()
        for partition in 0..<Partitions<Regel>.count { telling.add(partition, of: &regels) }
        watch.lap("jeugdigen")
        for line in telling.lines { report(line) }
        for (name, nanoseconds) in watch.laps { report("\(name) \(nanoseconds / count) ns per rij") }
    }

    /// Adds the rows of a file; returns how many there are.
    private static func read(_ path: String, _ soort: Soort, into rows: inout Partitions<Row>) -> Int {
        var piece = Piece(path)
        var decoder = RowDecoder(soort)
        var ends = FieldEnds()
        var count = 0
        while piece.next() {
            ends.find(in: piece.bytes, count: piece.count)
            count += decoder.decode(piece.bytes, ends, isFirst: piece.isFirst, into: &rows)
        }
        return count
    }

    static func report(_ line: String) {
        let bytes = Array((line + "\n").utf8)
        _ = write(STDERR_FILENO, bytes, bytes.count)
    }

    static func fail(_ message: String) -> Never {
        report(message)
        exit(65)
    }
}

/// The two kinds of rows.
enum Soort { case declaraties, indicaties }
