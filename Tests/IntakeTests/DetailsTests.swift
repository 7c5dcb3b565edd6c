import Jeugdhulp
import TestSupport
import Testing
import Threads

@testable import Contract
@testable import Intake

/// What is kept of a row beside its version, and what the accounts keep of rejected and doubtful rows.
@Suite("Details of rows")
struct DetailsTests {
    private let folder = TemporaryFolder()
    private static let cuts = [(1 << 20, 1), (1, 1), (1, 3), (90, 2), (300, 4)]

    private func read(_ paths: [String], pieceBytes: Int, workers: Int, projection: Projection) throws
        -> DeliveredLevering
    {
        let reader = LeveringReader(dataFolder: folder.path, workers: Workers(count: workers), pieceBytes: pieceBytes)
        let files = paths.map { (path: $0, soort: Leveringssoort(fileName: $0) ?? .declaraties) }
        let surveyed = try reader.survey(files, instellingen: Instellingen()).map { try $0.get() }
        return try reader.read(surveyed, context: try SmallReferentie.context(), projection: projection)
    }

    /// Rows of which the cents are the line, so that a version tells which details are its own. Every third row has a number that needs a
    /// table, every fourth an amount that needs two packed rows, every fifth a time; line 1 is the header.
    private static func declaraties(_ count: Int) -> [String] {
        (2..<count + 2).map { line in
            let nummer = line % 3 == 0 ? "een-heel-lang-nummer-van-\(line)" : "D\(line)"
            let indicatie = line % 2 == 0 ? "I\(line)" : line % 5 == 0 ? "ook-een-lang-nummer-\(line)" : ""
            let geboren = line % 7 == 0 ? "geen datum" : "2010-01-\(line % 28 + 1 < 10 ? "0" : "")\(line % 28 + 1)"
            let bedrag = line % 4 == 0 ? "900000\(line),\(line % 90 + 10)" : "0,\(line % 90 + 10)"
            let tijd = line % 5 == 0 ? "2020-07-01T10:00:00" : "2020-07-01"
            return
                "\(nummer);J\(line % 11);GM0153;P\(line % 4);2020-01-01;2020-01-31;\(bedrag);\(tijd);\(geboren);\(indicatie)"
        }
    }

    private static let header =
        "declaratienummer;jeugdige;gemeente;productcode;begindatum;einddatum;bedrag;registratiedatum;geboortedatum;indicatienummer"

    @Test("every version has the details of its own row, however the file is cut and over whichever threads")
    func lockstep() throws {
        let rows = Self.declaraties(400)
        folder.write(Array(([Self.header] + rows).joined(separator: "\n").utf8), at: "declaraties.csv")
        for (pieceBytes, workers) in Self.cuts {
            let found = try read(
                ["declaraties.csv"], pieceBytes: pieceBytes, workers: workers, projection: .details)
            let levering = found.levering
            let delivered = found.taken()
            var seen = 0
            for partition in 0..<delivered.partitionCount {
                for share in delivered.shares {
                    var batches = share.takeDetailed(.declaraties, partition)
                    var (versies, details): ([Versie], [RowDetails]) = ([], [])
                    while let count = batches.unpack(into: &versies, details: &details) {
                        seen += count
                        for place in 0..<count {
                            let line = levering.linesBefore[versies[place].piece] + Int(details[place].line)
                            let said = try #require(Self.said(versies[place], details[place], levering))
                            #expect(said == Self.written(rows[line - 2]), "\(pieceBytes) bytes, line \(line)")
                        }
                    }
                    var again = share.takeDetailed(.declaraties, partition)
                    #expect(again.unpack(into: &versies, details: &details) == nil)
                }
            }
            #expect(seen == rows.count)
        }
    }

    /// Cents, productcode, geboortedatum and whether an indicatie is named, as the row writes them.
    private static func written(_ row: String) -> [String] {
        let cells = row.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
        let cents = cells[6].filter { $0 != "," }.drop { $0 == "0" }
        return [
            String(cents), cells[3], CalendarDate(iso: cells[8]).map(String.init(describing:)) ?? "",
            cells[9] == "" ? "" : "I",
        ]
    }

    private static func said(_ versie: Versie, _ details: RowDetails, _ levering: Levering) -> [String]? {
        [
            String(versie.cents), String(decoding: levering.written.productcode(details.productcode), as: UTF8.self),
            details.geboortedatum.flatMap { CalendarDate(dayNumber: Int($0)) }.map(String.init(describing:)) ?? "",
            details.indicatienummer == 0 ? "" : "I",
        ]
    }

    @Test("an indicatie that a declaratie names has the number and the partition of its own row")
    func namedIndicatie() throws {
        let numbers = ["I1", "77", "een-heel-lang-nummer-van-een-indicatie", "x", "I1"]
        let indicaties = numbers.dropLast().map { "\($0);J1;GM0153;P1;2020-01-01;;2020-01-01" }
        let declaraties = numbers.enumerated().map {
            "D\($0);J1;GM0153;P1;2020-01-01;2020-01-31;1,00;2020-07-01;;\($1)"
        }
        let header = "indicatienummer;jeugdige;gemeente;productcode;begindatum;einddatum;registratiedatum"
        folder.write(Array(([header] + indicaties).joined(separator: "\n").utf8), at: "indicaties.csv")
        folder.write(Array(([Self.header] + declaraties).joined(separator: "\n").utf8), at: "declaraties.csv")
        for (pieceBytes, workers) in Self.cuts {
            let delivered = try read(
                ["declaraties.csv", "indicaties.csv"], pieceBytes: pieceBytes, workers: workers, projection: .details
            ).taken()
            var partitionByNumber: [UInt64: Int] = [:]
            var named: [UInt64: Int] = [:]
            for partition in 0..<delivered.partitionCount {
                for share in delivered.shares {
                    var (versies, details): ([Versie], [RowDetails]) = ([], [])
                    var batches = share.takeDetailed(.indicaties, partition)
                    while let count = batches.unpack(into: &versies, details: &details) {
                        for versie in versies.prefix(count) { partitionByNumber[versie.nummer] = partition }
                    }
                    batches = share.takeDetailed(.declaraties, partition)
                    while let count = batches.unpack(into: &versies, details: &details) {
                        for one in details.prefix(count) { named[one.indicatienummer] = one.indicatiePartition }
                    }
                }
            }
            #expect(partitionByNumber.count == 4)
            #expect(named == partitionByNumber, "pieces of \(pieceBytes)")
        }
    }

    @Test("a rejected row keeps its gemeente, its line and its reason, whatever is asked for", arguments: [1, 1 << 20])
    func rejections(pieceBytes: Int) throws {
        let rows = [
            "D1;J1;GM0153;P1;2020-01-01;2020-01-31;1,00;2020-07-01;;",  // 2
            "D2;J1;GM0141;P1;2020-02-30;2020-01-31;1,00;2020-07-01;;",  // 3: no such day
            "D3;J1;GM9999;P1;2020-01-01;2020-01-31;1,00;2020-07-01;;",  // 4: no such gemeente
            "",
            "D4;J1;GM0153;P1;2020-01-01;2020-01-31;1,00;2020-07-01;",  // 6: a field too few, so no gemeente
            "D5;;GM0153;P1;2020-01-01;2020-01-31;1,00;2020-07-01;;",  // 7: no jeugdige
            "D6;J1;GM0141;P1;2020-01-01;2020-01-31;1,00;2020-07-01;;",  // 8
            "D7;J1;GM0141;P1;2020-01-01;2020-01-31;;2020-07-01;;",  // 9: no amount
        ]
        folder.write(Array(([Self.header] + rows).joined(separator: "\r\n").utf8), at: "declaraties.csv")
        for projection in [Projection.figures, .details] {
            let levering = try read(["declaraties.csv"], pieceBytes: pieceBytes, workers: 2, projection: projection)
                .levering
            let account = levering.files[0]
            // Places in the gemeenten of `SmallReferentie`.
            let (almelo, enschede) = (0, 1)
            #expect(account.rejections.map(\.line) == [3, 4, 6, 7, 9])
            #expect(account.rejections.map(\.gemeente) == [almelo, nil, nil, enschede, almelo])
            #expect(
                account.rejections.map(\.reden) == [
                    .begindatumOngeldig, .gemeenteOnbekend, .aantalVelden, .jeugdigeLeeg, .bedragLeeg,
                ])
            #expect(account.rejections.map(\.kolom) == [.begindatum, .gemeente, nil, .jeugdige, .bedrag])
            #expect(account.rejectedByGemeente == [enschede: 1, almelo: 2])
            #expect(account.acceptedByGemeente == [enschede: 1, almelo: 1])
            #expect(account.onlyGemeente == nil)
            let perGemeente = levering.declaratiesPerGemeente
            #expect(perGemeente.rejectedElsewhere == 2)
            #expect(perGemeente.rejected.reduce(0, +) == 3 && perGemeente.accepted.reduce(0, +) == 2)
            #expect(levering.indicatiesPerGemeente.accepted.allSatisfy { $0 == 0 })
        }
    }

    @Test("the greatest line and the last gemeente fit in a rejected row")
    func packing() {
        let last = Rejection(line: 1 << 35 - 1, reden: .bedragLeeg, kolom: Kolom.allCases.last, gemeente: 4095)
        #expect(last.line == 1 << 35 - 1)
        #expect(last.gemeente == 4095)
        #expect(last.kolom == Kolom.allCases.last)
        #expect(last.reden == .bedragLeeg)
        let first = Rejection(line: 1, reden: .aantalVelden, kolom: nil, gemeente: 0).moved(by: 10)
        #expect(first.line == 11 && first.gemeente == 0 && first.kolom == nil && first.reden == .aantalVelden)
        #expect(MemoryLayout<Rejection>.size == 8)
        #expect(MemoryLayout<RowDetails>.size == 20)
    }

    @Test("a status that may withdraw is kept with its line and gemeente", arguments: [1, 1 << 20])
    func unsureStatuses(pieceBytes: Int) throws {
        let rows = ["toegewezen", "ingetrokken door ouders", "", "vervallen per 1-7"].enumerated().map {
            "I\($0);J1;GM0153;P1;2020-01-01;;2020-01-01;\($1)"
        }
        let header = "indicatienummer;jeugdige;gemeente;productcode;begindatum;einddatum;registratiedatum;status"
        folder.write(Array(([header] + rows).joined(separator: "\n").utf8), at: "indicaties.csv")
        let levering = try read(["indicaties.csv"], pieceBytes: pieceBytes, workers: 1, projection: .figures).levering
        #expect(levering.files[0].unsureStatuses.map(\.line) == [3, 5])
        #expect(levering.files[0].onlyGemeente == Int(levering.files[0].unsureStatuses[0].gemeente))
    }
}
