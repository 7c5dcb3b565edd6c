import Glibc
import ReferenceCounter
import TestSupport
import Testing

/// The files of `Tests/Corpus`: each is delivered as `declaraties.csv`, and its name says what is the matter with it.
@Suite struct Corpus {
    enum Expectation: Sendable {
        /// So many accepted rows, and rejected ones with their line and reason.
        case read(accepted: Int, rejected: [Int: String] = [:])
        /// The file is refused with this code, at this line or column where there is one.
        case refused(String, line: Int? = nil, kolom: String? = nil)
    }

    static let folder = "/" + #filePath.split(separator: "/").dropLast(2).joined(separator: "/") + "/Corpus"

    /// Worked out by hand from the contract.
    static let expectations: [String: Expectation] = [
        "goed": .read(accepted: 2),
        "leeg": .refused("BST-002"),
        "alleen-lege-regels": .refused("BST-002"),
        "alleen-kop": .read(accepted: 0),
        "kop-zonder-regeleinde": .read(accepted: 0),
        "geen-regeleinde-aan-het-eind": .read(accepted: 2),
        "regeleinden-cr": .read(accepted: 2),
        "regeleinden-crlf": .read(accepted: 2),
        "regeleinden-gemengd": .read(accepted: 4),
        "bom": .read(accepted: 1),
        "bom-en-kop-tussen-aanhalingstekens": .read(accepted: 1),
        "utf-16-le-met-bom": .refused("BST-008"),
        "utf-16-be-met-bom": .refused("BST-008"),
        "utf-16-le-zonder-bom": .refused("BST-008"),
        "windows-1252": .read(accepted: 1),
        "windows-1252-byte-zonder-teken": .read(accepted: 1, rejected: [3: "RIJ-004"]),
        "mengsel-van-tekensets": .refused("BST-005", line: 3),
        "titelregels-boven-de-kop": .refused("BST-014", line: 4),
        "kop-ontbreekt": .refused("BST-003"),
        "kolom-twee-keer": .refused("BST-004"),
        "twee-scheidingstekens-passen": .refused("BST-003"),
        "scheidingsteken-achteraan-elke-regel": .read(accepted: 2),
        "scheidingsteken-achteraan-niet-in-de-kop": .read(accepted: 1, rejected: [2: "RIJ-001"]),
        "lege-regels-ertussen": .read(accepted: 2),
        "nul-bytes": .read(accepted: 1, rejected: [2: "RIJ-014"]),
        "nul-bytes-aan-het-eind": .read(accepted: 1, rejected: [3: "RIJ-001"]),
        "aanhalingstekens-om-alles": .read(accepted: 2),
        "scheidingsteken-in-aanhalingstekens": .read(accepted: 2),
        // The first row stands on lines 2 to 5.
        "regeleinde-in-aanhalingstekens": .read(accepted: 1, rejected: [6: "RIJ-012"]),
        "dubbele-aanhalingstekens": .read(accepted: 2),
        "aanhalingsteken-midden-in-tekst": .read(accepted: 2),
        "spatie-voor-aanhalingsteken": .read(accepted: 1, rejected: [2: "RIJ-001"]),
        "tekst-na-aanhalingsteken": .read(accepted: 1, rejected: [2: "RIJ-003", 3: "RIJ-003"]),
        "aanhalingsteken-sluit-nooit": .refused("BST-006", line: 3),
        "aanhalingsteken-in-kop-sluit-nooit": .refused("BST-006"),
        "te-veel-velden": .read(accepted: 1, rejected: [2: "RIJ-001"]),
        "te-weinig-velden": .read(accepted: 1, rejected: [2: "RIJ-001"]),
        "koppen-hoofdletters-en-spaties": .read(accepted: 1),
        "kolommen-andere-volgorde": .read(accepted: 1),
        // The second amount shows a decimal comma, so in the first one the point would part thousands.
        "komma-als-scheidingsteken": .read(accepted: 1, rejected: [2: "RIJ-024"]),
        "tab-als-scheidingsteken": .read(accepted: 1),
        "streep-als-scheidingsteken": .read(accepted: 1),
        "excel-formule": .read(accepted: 1, rejected: [3: "RIJ-030"]),
        "excel-sep-regel": .refused("BST-014", line: 2),
        "harde-spaties": .read(accepted: 1),
        "euro-en-min": .read(accepted: 4, rejected: [6: "RIJ-024", 7: "RIJ-024"]),
        "getal-met-e": .read(accepted: 1, rejected: [2: "RIJ-024"]),
        "duizendpunten": .read(accepted: 2, rejected: [3: "RIJ-024"]),
        "decimale-punt": .read(accepted: 1, rejected: [3: "RIJ-024", 4: "RIJ-024"]),
        "datum-met-tijd": .read(accepted: 2, rejected: [4: "RIJ-019"]),
        "datum-amerikaans": .read(accepted: 1, rejected: [2: "RIJ-019", 3: "RIJ-019"]),
        "datum-excelgetal": .read(accepted: 1, rejected: [2: "RIJ-019"]),
        "schrikkeldag": .read(accepted: 1, rejected: [2: "RIJ-019"]),
        "bsn-voorloopnul-kwijt": .read(accepted: 2, rejected: [4: "RIJ-015", 5: "RIJ-015"]),
        // A line of nothing but such words is a row; its gemeente is what is missed first.
        "woorden-voor-niets": .read(
            accepted: 3,
            rejected: [
                2: "RIJ-008", 3: "RIJ-012", 4: "RIJ-012", 5: "RIJ-012", 6: "RIJ-006", 7: "RIJ-018", 8: "RIJ-020",
                9: "RIJ-023", 10: "RIJ-010", 14: "RIJ-006",
            ]),
        // The third row is out of scope.
        "woorden-voor-niets-in-wet": .read(accepted: 1, rejected: [2: "RIJ-002", 3: "RIJ-002"]),
        "rekenbladfouten": .read(
            accepted: 2,
            rejected: [
                2: "RIJ-033", 3: "RIJ-033", 4: "RIJ-033", 5: "RIJ-033", 6: "RIJ-033", 7: "RIJ-033", 8: "RIJ-033",
                11: "RIJ-033", 12: "RIJ-033", 13: "RIJ-033",
            ]),
        "sleutel-spellingen": .read(
            accepted: 6,
            rejected: [3: "RIJ-031", 4: "RIJ-030", 9: "RIJ-029", 10: "RIJ-031", 11: "RIJ-030", 12: "RIJ-032"]),
        "sleutel-onzichtbaar-teken": .read(
            accepted: 3, rejected: [2: "RIJ-029", 3: "RIJ-029", 4: "RIJ-029", 5: "RIJ-029", 6: "RIJ-029"]),
        "sleutel-afgerond": .read(
            accepted: 4, rejected: [2: "RIJ-032", 3: "RIJ-032", 4: "RIJ-032", 5: "RIJ-032"]),
        "sleutel-aanbieder": .read(accepted: 3, rejected: [3: "RIJ-031", 4: "RIJ-030", 5: "RIJ-032"]),
        "gemeente-bij-naam": .read(accepted: 4, rejected: [5: "RIJ-007", 7: "RIJ-007"]),
        "bedrag-vier-decimalen": .read(accepted: 2, rejected: [4: "RIJ-024", 5: "RIJ-024", 6: "RIJ-024"]),
        "bedrag-vier-decimalen-komma": .read(accepted: 2, rejected: [4: "RIJ-024", 5: "RIJ-024", 6: "RIJ-024"]),
        // The first amount shows a decimal comma, so the sixth has a point where none belongs.
        "bedrag-zonder-centen": .read(accepted: 4, rejected: [5: "RIJ-024", 6: "RIJ-024", 7: "RIJ-024"]),
        "datum-9999": .read(accepted: 1, rejected: [2: "RIJ-021", 3: "RIJ-019", 4: "RIJ-011"]),
        "status-lijkt-op-intrekken": .read(accepted: 4),
        "control-z-aan-het-eind": .read(accepted: 1, rejected: [3: "RIJ-001"]),
        "html-in-plaats-van-csv": .refused("BST-020"),
        "zip-in-plaats-van-csv": .refused("BST-020"),
        "pdf-in-plaats-van-csv": .refused("BST-020"),
        "oude-excel-in-plaats-van-csv": .refused("BST-020"),
        "gzip-in-plaats-van-csv": .refused("BST-020"),
        "json-in-plaats-van-csv": .refused("BST-020"),
        "rijen-tussen-twee-losse-aanhalingstekens": .refused("BST-017", line: 3),
        "rijen-tussen-aanhalingstekens-komma-crlf": .refused("BST-017", line: 3),
        "rijen-tussen-aanhalingstekens-tab-cr": .refused("BST-017", line: 2),
        // The quotes on line 3 stand in an unquoted field, and on line 5 twice in the quoted one.
        "rijen-tussen-aanhalingstekens-streep": .refused("BST-017", line: 4),
        "rij-tussen-aanhalingstekens-voor-de-sleutel": .refused("BST-017", line: 3),
        "rijen-tussen-aanhalingstekens-aan-het-eind": .refused("BST-017", line: 3),
        // One cell has enough delimiters and one date, the other two dates and one delimiter too few.
        "toelichting-met-regels-en-scheidingstekens": .read(accepted: 2),
        "aanhalingsteken-in-veld-naast-aanhalingstekens": .read(accepted: 2, rejected: [2: "RIJ-027"]),
        "kop-nog-een-keer": .read(accepted: 2, rejected: [3: "RIJ-028"]),
        "kop-nog-een-keer-andere-volgorde": .refused("BST-018", line: 3),
        "kop-nog-een-keer-met-bom-en-aanhalingstekens": .refused("BST-018", line: 3),
        "begindatums-in-utc": .refused("BST-019", kolom: "begindatum"),
        "begindatums-in-utc-negen": .read(accepted: 9),
        "begindatums-in-utc-op-een-na": .read(accepted: 11),
        // Lines 3 and 4 are Windows-1252, but the two letters on line 3 are one of UTF-8.
        "windows-1252-met-utf-8-reeks": .refused("BST-005", line: 4),
        "dubbele-bom": .refused("BST-003"),
        "onzichtbaar-teken-in-kop": .refused("BST-003"),
        "titelregel-en-andere-kolomnaam": .refused("BST-003", line: 3),
        "lege-cellen-aan-het-eind-weg": .read(accepted: 1, rejected: [2: "RIJ-001", 3: "RIJ-001"]),
        "veel-lege-regels": .read(accepted: 2),
    ]

    @Test(
        "every file of the corpus is read exactly right or refused with its reason",
        arguments: expectations.keys.sorted())
    func corpus(name: String) throws {
        let content = try #require(TemporaryFolder.contents(of: "\(Corpus.folder)/\(name).csv"))
        var data = SmallFolder.with(
            [:], instellingen: #"{"toegestaan_ontbrekend": ["GM0141", "GM0153"], "maximale_afkeur_promille": 1000}"#)
        let identity = name.hasPrefix("bsn") ? ("bsn", "123456782") : ("jeugdige", "j1")
        data.write(
            "indicatienummer;\(identity.0);gemeente;productcode;begindatum;einddatum;registratiedatum\n"
                + "I1;\(identity.1);GM0153;AMB;2019-01-01;;2019-01-01\n",
            at: "leveringen/indicaties.csv")
        data.files["leveringen/declaraties.csv"] = content
        for pieceBytes in [1, 60, 1 << 22] {
            check(EngineRun(data, kwartaal: "2019-Q4", vanaf: 2019, pieceBytes: pieceBytes), name)
        }
    }

    @Test("every file of the corpus has an expectation")
    func complete() {
        let files = Set(TemporaryFolder.names(in: Corpus.folder).map { String($0.dropLast(4)) })
        #expect(files == Set(Corpus.expectations.keys))
    }

    private func check(_ run: EngineRun, _ name: String) {
        switch Corpus.expectations[name] {
        case .read(let accepted, let rejected):
            #expect(run.status == 0, "\(run.log)")
            #expect(run.bestanden.first?.accepted == accepted)
            #expect(run.bestanden.first?.rejected == rejected.count)
            #expect(run.rejectedReasons == rejected)
        case .refused(let code, let line, let kolom):
            let place = "leveringen/declaraties.csv" + (line.map { ":\($0)" } ?? "") + (kolom.map { ":\($0)" } ?? "")
            #expect(run.status == 65)
            #expect(run.log.contains { $0.hasPrefix("\(place): fout: [\(code)]") }, "\(run.log)")
        case nil:
            Issue.record("no expectation for \(name)")
        }
    }
}
