import ReferenceCounter
import TestSupport
import Testing

/// What changed since the previous update, on folders worked out by hand. Periods 2018 and 2019; peildata end of March and of
/// September 2020.
@Suite struct BijstellingenPerOorzaak {
    /// After the key: old, new, difference; delivery gone, history rewritten, rules; withdrawn, corrected, credited, late, new.
    private struct Expected {
        let aantal: String
        let bedrag: String
    }

    private static let stapelend =
        #"{"toegestaan_ontbrekend": ["GM0141"], "bedragen_betrouwbaar_tm": "2019-12-31", "twijfel": "melden"}"#
    private static let volledig =
        #"{"leveringen": "volledig", "toegestaan_ontbrekend": ["GM0141"], "bedragen_betrouwbaar_tm": "2019-12-31", "twijfel": "melden"}"#
    private static let indicaties = """
        indicatienummer;jeugdige;gemeente;productcode;begindatum;einddatum;registratiedatum
        I1;G;153;PLZ;2019-01-01;2019-12-31;2020-01-10

        """
    /// With care of Q, who never changes, over all that is compared.
    private static let header = """
        declaratienummer;jeugdige;gemeente;productcode;begindatum;einddatum;bedrag;registratiedatum;status
        Q1;Q;153;AMB;2018-01-01;2018-12-31;0,00;2020-01-10;
        Q2;Q;153;AMB;2019-01-01;2019-12-31;0,00;2020-01-10;
        Q3;Q;153;AMB;2020-01-01;2020-03-31;0,00;2020-03-20;

        """
    /// A, B and C in pleegzorg: 100, 200 and 300.
    private static let first = """
        D1;A;153;PLZ;2019-02-01;2019-02-28;100,00;2020-01-10;
        D2;B;153;PLZ;2019-02-01;2019-02-28;200,00;2020-01-10;
        D3;C;153;PLZ;2019-02-01;2019-02-28;300,00;2020-01-10;

        """
    /// C corrected to 350, A credited 40, C late 25, G (who had an indicatie) late 10, N new 70.
    private static let later = """
        D3;C;153;PLZ;2019-02-01;2019-02-28;350,00;2020-05-01;
        D4;A;153;PLZ;2019-02-01;2019-02-28;-40,00;2020-06-01;
        D5;C;153;PLZ;2019-03-01;2019-03-31;25,00;2020-06-02;
        D6;G;153;PLZ;2019-03-01;2019-03-31;10,00;2020-07-01;
        D7;N;153;PLZ;2019-03-01;2019-03-31;70,00;2020-08-01;

        """
    private static let withdrawn = "D2;;153;;;;;2020-05-01;ingetrokken\n"

    /// Withdrawn B: -1 and -200. Corrected C: +50. Credited: -40. Late: G, 25 + 10. New: N, 70.
    private static let expected = Expected(
        aantal: "3;4;1;0;0;0;-1;0;0;1;1",
        bedrag: "600,00;515,00;-85,00;0,00;0,00;0,00;-200,00;50,00;-40,00;35,00;70,00")

    private static func folder(_ deliveries: [String: String], _ instellingen: String = stapelend) -> DataFolder {
        SmallFolder.with(deliveries, instellingen: instellingen)
    }

    private static let stacked = folder([
        "leveringen/2020-03/indicaties.csv": indicaties, "leveringen/2020-03/declaraties.csv": header + first,
        "leveringen/2020-09/declaraties.csv": header + withdrawn + later,
    ])

    /// The lines of the exact `bijstellingen.csv`, which stands in the dossier.
    private func lines(from old: DataFolder, to new: DataFolder, removing path: String? = nil) -> [String] {
        let folder = TemporaryFolder()
        let vorige = EngineRun(old, kwartaal: "2019-Q4", vanaf: 2018, peildatum: "2020-03-31", in: folder)
        #expect(vorige.status == 0, "\(vorige.log)")
        if let path { folder.removeFile("data/" + path) }
        let nieuw = EngineRun(new, kwartaal: "2020-Q2", vanaf: 2018, peildatum: "2020-09-30", in: folder)
        #expect(nieuw.status == 0, "\(nieuw.log)")
        return nieuw.exactLines("bijstellingen.csv")
    }

    private func expect(_ lines: [String], _ onderwerp: String, _ expected: Expected) {
        #expect(lines.contains("\(onderwerp);Twente;2019;aantal;\(expected.aantal);0"), "\(lines)")
        #expect(lines.contains("\(onderwerp);Twente;2019;bedrag;\(expected.bedrag);0,00"), "\(lines)")
    }

    @Test("each change falls to its own cause, and the causes add up")
    func perOorzaak() {
        let lines = lines(from: Self.stacked, to: Self.stacked)
        #expect(
            lines.first == "tabel;onderwerp;gebied;periode;maat;oud;nieuw;verschil;levering_verdwenen;"
                + "geschiedenis_herschreven;regels_of_referentie;ingetrokken;gecorrigeerd;gecrediteerd;"
                + "laat_geregistreerd;nieuwe_jeugdigen;overig")
        expect(lines, "6;gezinsvormen", Self.expected)
        // G was known by an indicatie, which gezinsvormen are not counted from: not new, and nobody else is in these tables.
        #expect(!lines.contains { $0.hasPrefix("2;indicaties") || $0.contains(";2018;") }, "\(lines)")
    }

    @Test("where each delivery replaces the earlier ones, a record that is no longer delivered is withdrawn")
    func replacing() {
        let whole = Self.folder(
            [
                "leveringen/2020-03/indicaties.csv": Self.indicaties,
                "leveringen/2020-03/declaraties.csv": Self.header + Self.first,
                "leveringen/2020-09/declaraties.csv": Self.header
                    + "D1;A;153;PLZ;2019-02-01;2019-02-28;100,00;2020-01-10;\n" + Self.later,
            ], Self.volledig)
        expect(lines(from: whole, to: whole), "6;gezinsvormen", Self.expected)
    }

    @Test("other rules change the figures first, and the causes after them are counted by the rules of now")
    func otherRules() {
        var changed = Self.stacked
        changed.write(
            "productcode;voorziening;omschrijving\nAMB;ambulant;fictief\nPLZ;residentieel;fictief\n",
            at: "referentie/voorzieningen.csv")
        let lines = lines(from: Self.stacked, to: changed)
        expect(
            lines, "6;gezinsvormen",
            Expected(
                aantal: "3;0;-3;0;0;-3;0;0;0;0;0",
                bedrag: "600,00;0,00;-600,00;0,00;0,00;-600,00;0,00;0,00;0,00;0,00;0,00"))
        expect(
            lines, "7;residentieel",
            Expected(
                aantal: "0;4;4;0;0;3;-1;0;0;1;1",
                bedrag: "0,00;515,00;515,00;0,00;0,00;600,00;-200,00;50,00;-40,00;35,00;70,00"))
    }

    @Test("a row that changed without a new registratiedatum is history rewritten")
    func rewritten() {
        var changed = Self.stacked
        changed.write(
            Self.header + Self.first.replacing("100,00", with: "120,00"), at: "leveringen/2020-03/declaraties.csv")
        expect(
            lines(from: Self.stacked, to: changed), "6;gezinsvormen",
            Expected(
                aantal: "3;4;1;0;0;0;-1;0;0;1;1",
                bedrag: "600,00;535,00;-65,00;0,00;20,00;0,00;-200,00;50,00;-40,00;35,00;70,00"))
    }

    @Test("what a file that is gone had brought is named so")
    func gone() {
        var before = Self.stacked
        before.write(
            Self.header + "D9;Z;153;PLZ;2019-02-01;2019-02-28;900,00;2020-01-10;\n",
            at: "leveringen/2020-03/declaraties-2.csv")
        expect(
            lines(from: before, to: Self.stacked, removing: "leveringen/2020-03/declaraties-2.csv"), "6;gezinsvormen",
            Expected(
                aantal: "4;4;0;-1;0;0;-1;0;0;1;1",
                bedrag: "1500,00;515,00;-985,00;-900,00;0,00;0,00;-200,00;50,00;-40,00;35,00;70,00"))
    }

    @Test("a record that becomes another jeugdige's is a correction, even when nobody knew that jeugdige")
    func otherJeugdige() {
        let folder = Self.folder([
            "leveringen/2020-03/indicaties.csv": Self.indicaties,
            "leveringen/2020-03/declaraties.csv": Self.header + Self.first,
            "leveringen/2020-09/declaraties.csv": Self.header
                + "D1;X;153;RES;2019-02-01;2019-02-28;100,00;2020-05-01;\n",
        ])
        let lines = lines(from: folder, to: folder)
        expect(
            lines, "6;gezinsvormen",
            Expected(
                aantal: "3;2;-1;0;0;0;0;-1;0;0;0",
                bedrag: "600,00;500,00;-100,00;0,00;0,00;0,00;0,00;-100,00;0,00;0,00;0,00"))
        expect(
            lines, "7;residentieel",
            Expected(
                aantal: "0;1;1;0;0;0;0;1;0;0;0", bedrag: "0,00;100,00;100,00;0,00;0,00;0,00;0,00;100,00;0,00;0,00;0,00")
        )
    }

    @Test("the running period of the previous update is compared, and stands in no table")
    func running() {
        // A in the first quarter of 2020; afterwards B late, N new and A credited: B and N are there.
        let first =
            "D1;A;153;PLZ;2020-02-01;2020-02-28;100,00;2020-03-10;\nD2;B;153;AMB;2020-01-01;2020-01-31;5,00;2020-03-10;\n"
        let later =
            "D3;B;153;PLZ;2020-03-01;2020-03-31;10,00;2020-05-01;\nD4;N;153;PLZ;2020-01-01;2020-01-31;10,00;2020-06-01;\n"
            + "D5;A;153;PLZ;2020-02-01;2020-02-28;-100,00;2020-06-01;\nD6;L;153;PLZ;2020-05-01;2020-05-31;7,00;2020-06-01;\n"
        let data = Self.folder([
            "leveringen/2020-03/indicaties.csv": Self.indicaties,
            "leveringen/2020-03/declaraties.csv": Self.header + first,
            "leveringen/2020-09/declaraties.csv": Self.header + later,
        ])
        let folder = TemporaryFolder()
        let vorige = EngineRun(data, kwartaal: "2020-Q1", vanaf: 2019, peildatum: "2020-03-31", in: folder)
        let nieuw = EngineRun(data, kwartaal: "2020-Q2", vanaf: 2019, peildatum: "2020-09-30", in: folder)
        #expect(vorige.status == 0 && nieuw.status == 0, "\(nieuw.log)")
        let lines = nieuw.exactLines("bijstellingen.csv")
        #expect(
            lines.filter { $0.contains("gezinsvormen;Twente;2020") } == [
                "6;gezinsvormen;Twente;2020-tm-Q1;aantal;1;2;1;0;0;0;0;0;-1;1;1;0"
            ], "\(lines)")
        // Of a period that both updates have nothing changed, and amounts of a running year are not reliable.
        #expect(
            !lines.contains { $0.contains(";2020-tm-Q2;") || $0.contains(";2019;") || $0.contains(";bedrag;") },
            "\(lines)")
        #expect(!nieuw.cijfers.contains { $0.contains("2020-tm-Q1") })
        let rapport = String(decoding: nieuw.report["rapport.md"] ?? [], as: UTF8.self)
        #expect(rapport.contains("De vorige update liet ook het eerste kwartaal van 2020 zien."))
        #expect(rapport.contains("| gezinsvormen, 2020 1e kwartaal | 1 | 2 | +1 |"), "\(rapport)")
        // Nothing changed between two updates of one peildatum.
        let same = EngineRun(data, kwartaal: "2020-Q3", vanaf: 2019, peildatum: "2020-09-30", in: folder)
        #expect(same.exactLines("bijstellingen.csv").count == 1)
    }

    @Test("a previous update with a later peildatum can't be divided, and the report says so")
    func laterPeildatum() {
        let folder = TemporaryFolder()
        _ = EngineRun(Self.stacked, kwartaal: "2019-Q4", vanaf: 2018, peildatum: "2020-09-30", in: folder)
        let nieuw = EngineRun(Self.stacked, kwartaal: "2020-Q1", vanaf: 2018, peildatum: "2020-03-31", in: folder)
        #expect(nieuw.status == 0)
        #expect(nieuw.lines("bijstellingen.csv").count == 1)
        let rapport = String(decoding: nieuw.report["rapport.md"] ?? [], as: UTF8.self)
        #expect(rapport.contains("Die peildatum ligt na die van deze update."))
    }
}

extension String {
    /// With the first occurrence of a part replaced.
    fileprivate func replacing(_ part: String, with other: String) -> String {
        let pieces = self.split(separator: part, maxSplits: 1, omittingEmptySubsequences: false)
        return pieces.joined(separator: other)
    }
}
