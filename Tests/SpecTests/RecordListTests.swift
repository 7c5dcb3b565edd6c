import Contract
import Jeugdhulp
import ReferenceCounter
import TestSupport
import Testing

/// `--records`: what the list says is counted anew, from its cells alone, and held against the reference counter.
@Suite("The list of records") struct RecordListTests {
    private static func options(_ seed: UInt64) -> RandomDataFolderOptions {
        var options = RandomDataFolderOptions()
        options.usesBsn = seed % 5 == 0
        options.volledig = seed % 3 == 0
        options.largestFile = 200
        return options
    }

    private static func run(
        _ folder: DataFolder, _ run: RandomRun, listing: Bool = true, workers: Int = 2, pieceBytes: Int = 4 << 20
    ) -> EngineRun {
        EngineRun(
            folder, kwartaal: run.kwartaal, vanaf: run.vanaf, peildatum: run.peildatum, workers: workers,
            pieceBytes: pieceBytes, listing: listing)
    }

    /// Cents by onderwerp and period, for Twente.
    private static func aanvullend(_ folder: DataFolder) -> [String: Int] {
        let referentie = Referentie.read(Referentie.Files(folder.files)).referentie
        return (referentie?.aanvullendeBedragen ?? []).reduce(into: [:]) { sums, line in
            let periode = line.periode.code.lowercased().replacing("-", with: "_")
            for onderwerp in [Onderwerp(line.verblijfsvorm), .nietThuis] {
                sums["\(onderwerp.rawValue) \(periode)", default: 0] += Int(line.bedrag.cents)
            }
        }
    }

    @Test("gives every figure of the eight tables, of random folders", arguments: UInt64(1)...40)
    func recount(seed: UInt64) throws {
        let folder = randomDataFolder(seed: seed, Self.options(seed))
        let random = RandomRun(seed: seed)
        let expected = referenceCount(
            folder, kwartaal: random.kwartaal, vanaf: random.vanaf, peildatum: random.peildatum)
        let run = Self.run(folder, random)
        #expect(run.status == 0, "seed \(seed): \(run.log)")
        let records = try #require(run.records)
        let settings = String(decoding: folder.files["instellingen.json"] ?? [], as: UTF8.self)
        let recount = Recount(records, perGemeente: settings.contains("\"jeugdige_uniek_binnen\": \"gemeente\""))
        #expect(
            recount.firstDifference(from: expected.cijfers.dropFirst(), aanvullend: Self.aanvullend(folder)) == nil,
            "seed \(seed)")
        #expect(
            records.rows.count == expected.indicaties.existingRecords + expected.declaraties.existingRecords,
            "seed \(seed)")
        // Each record once: no two of one row.
        #expect(Set(zip(records["bestand"], records["regel"]).map { $0 + ":" + $1 }).count == records.rows.count)
    }

    @Test("has the same bytes for any number of threads, wherever files are cut", arguments: UInt64(300)...303)
    func cutting(seed: UInt64) {
        let folder = randomDataFolder(seed: seed, Self.options(seed))
        let random = RandomRun(seed: seed)
        let whole = Self.run(folder, random, workers: 1).records?.bytes
        #expect(whole != nil)
        for (workers, pieceBytes) in [(1, 1), (2, 64), (8, 333)] {
            #expect(Self.run(folder, random, workers: workers, pieceBytes: pieceBytes).records?.bytes == whole)
        }
    }

    @Test("changes no byte of the report, the dossier or the rejected rows", arguments: UInt64(400)...405)
    func same(seed: UInt64) {
        let folder = randomDataFolder(seed: seed, Self.options(seed))
        let random = RandomRun(seed: seed)
        let (with, without) = (Self.run(folder, random), Self.run(folder, random, listing: false))
        #expect(with.records != nil && without.records == nil)
        #expect(with.report == without.report && with.dossier == without.dossier, "seed \(seed)")
        #expect(with.rejected == without.rejected)
    }

    @Test("names rows as they stand in the files: the number of each is on its line")
    func places() throws {
        let seed: UInt64 = 7
        var options = Self.options(seed)
        options.hostile = 0
        let folder = randomDataFolder(seed: seed, options)
        let records = try #require(Self.run(folder, RandomRun(seed: seed), pieceBytes: 500).records)
        #expect(!records.rows.isEmpty)
        var looked = 0
        for (path, (line, nummer)) in zip(records["bestand"], zip(records["regel"], records["nummer"])) {
            // Others may be written otherwise in the file: between quotes, or in another encoding.
            guard nummer.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) }) else { continue }
            let lines = Self.lines(folder.files[path] ?? [])
            let place = try #require(Int(line))
            try #require(place <= lines.count)
            // Between quotes a row may go on over the next line.
            guard !lines[place - 1].contains("\"") else { continue }
            #expect(lines[place - 1].contains(nummer), "\(path):\(line)")
            looked += 1
        }
        #expect(looked > 5)
    }

    /// The lines of a file, ended by LF, CRLF or CR.
    private static func lines(_ bytes: [UInt8]) -> [String] {
        var lines: [[UInt8]] = [[]]
        for (place, byte) in bytes.enumerated() {
            if byte == 0x0A || byte == 0x0D && (place + 1 == bytes.count || bytes[place + 1] != 0x0A) {
                lines.append([])
            } else if byte != 0x0D {
                lines[lines.count - 1].append(byte)
            }
        }
        return lines.map { String(decoding: $0, as: UTF8.self) }
    }
}
