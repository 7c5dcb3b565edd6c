import Checksum
import TestSupport
import Testing

/// The attack finds what is put into a report for it to be found.
@Suite("The attack on what is published") struct PublishedAttackControls {
    private static let delivery =
        SmallDelivery.declaratiesHeader + "D1;kind;GM0141;AMB;2019-04-01;2019-04-30;12,34;2020-09-01\n"
    private static let path = "leveringen/almelo/declaraties.csv"

    private static func leaks(_ path: String, _ text: String, dossier: [String: String] = [:]) -> [String] {
        PublishedAttack(
            report: [path: text], dossier: dossier,
            data: [
                self.path: delivery,
                "referentie/aanvullende_bedragen.csv":
                    "periode;gemeente;voorziening;bedrag;toelichting\n2019;GM0141;residentieel;12,50;\n2019;GM0153;residentieel;7,25;\n",
            ], gemeenten: ["GM0141", "Almelo"]
        ).leaks.map(\.what).sorted()
    }

    private static func rows(_ numbers: [String]) -> String {
        "| wat er van werd | indicaties |\n| --- | ---: |\n"
            + zip(
                ["**gelezen**", "afgekeurd: telt nergens mee", "buiten de Jeugdwet", "vervangen", "bestaand"], numbers
            )
            .map { "| \($0) | \($1) |\n" }.joined()
    }

    @Test("finds hashes, sizes, and numbers beside a file or a gemeente")
    func read() {
        #expect(Self.leaks("x.txt", SHA256.hexDigest(of: Array(Self.delivery.utf8))) == ["the hash of \(Self.path)"])
        #expect(Self.leaks("kwaliteit.md", "\(Self.delivery.utf8.count) bytes") == ["the size of \(Self.path)"])
        #expect(Self.leaks("kwaliteit.md", "| `\(Self.path)` | UTF-8, komma | 1 |").count == 1)
        #expect(Self.leaks("kwaliteit.md", "| `\(Self.path)` | UTF-8, komma |") == [])
        #expect(Self.leaks("rapport.md", "- Van Almelo (GM0141) staan 12 declaraties niet in de nieuwste.").count == 1)
        #expect(Self.leaks("rapport.md", "- Van Almelo (GM0141) tellen geen declaraties mee tot 2020-10-31.") == [])
        #expect(
            Self.leaks("verantwoording.json", "{\"leveringen\": [{\"pad\": \"a\", \"soort\": \"b\", \"rijen\": 1}]}")
                == ["rijen of a delivery"])
    }

    @Test("finds an amount that is one of several for the same voorziening, and not their sum")
    func amounts() {
        let path = "invoer/referentie/aanvullende_bedragen.csv"
        #expect(Self.leaks(path, "2019;Twente;residentieel;12,50;x\n") == ["an amount of a gemeente, 12,50"])
        #expect(Self.leaks(path, "2019;Twente;residentieel;19,75;x\n") == [])
    }

    @Test("finds what is small, what is left over, and what two told headings leave")
    func additions() {
        #expect(Self.leaks("kwaliteit.md", Self.rows(["100", "-", "-", "30", "70"])) == [])
        #expect(Self.leaks("kwaliteit.md", Self.rows(["100", "-", "3", "30", "67"])).count == 1)
        #expect(Self.leaks("kwaliteit.md", Self.rows(["100", "-", "-", "30", "65"])).count == 1)
        #expect(Self.leaks("kwaliteit.md", Self.rows(["100", "-", "-", "-", "95"])).count == 1)
        #expect(Self.leaks("kwaliteit.md", Self.rows(["100", "20", "15", "-", "57"])).count == 1)
        #expect(Self.leaks("kwaliteit.md", Self.rows(["9", "-", "-", "-", "-"])).count == 1)
    }

    private static let header = "tabel;onderwerp;gebied;periode;maat;oud;nieuw;verschil;a;b;c;overig\r\n"

    @Test("finds a cause of a few jeugdigen, one that is left over, and one that follows from two others")
    func causes() {
        let one = { (line: String) in Self.leaks("bijstellingen.csv", Self.header + line + "\r\n").count }
        #expect(one("6;gezinsvormen;Twente;2019;aantal;1;40;39;;;;39") == 0)
        #expect(one("6;gezinsvormen;Twente;2019;aantal;1;2;1;;;;1") == 0)
        #expect(one("6;gezinsvormen;Twente;2019;aantal;1;40;39;30;9;0;0") == 1)
        #expect(one("6;gezinsvormen;Twente;2019;aantal;1;40;39;30;;;9") == 1)
        #expect(one("6;gezinsvormen;Twente;2019;aantal;1;40;39;15;;12;12") == 1)
        let exact = ["bijstellingen.csv": Self.header + "4;niet_thuis;Twente;2019;aantal;1;6;5;5;0;0;0\r\n"]
        let told =
            Self.header + "2;declaraties;Twente;2019;aantal;1;21;20;20;0;0;0\r\n"
            + "3;thuis;Twente;2019;aantal;1;16;15;15;0;0;0\r\n" + "4;niet_thuis;Twente;2019;aantal;1;6;5;;;;5\r\n"
        #expect(
            Self.leaks("bijstellingen.csv", told, dossier: exact) == ["a cause of niet_thuis 2019 aantal that follows"])
    }
}
