import Tabular
import Testing

@testable import Contract
@testable import Intake

@Suite("Header.find with column names from the settings")
struct KolomnamenTests {
    private static let declaraties =
        "declaratienummer;jeugdige;gemeente;productcode;begindatum;einddatum;bedrag;registratiedatum"

    private static func find(
        _ text: String, _ mapped: [Kolom: String], vast: Set<Kolom> = [], _ soort: Leveringssoort = .declaraties
    ) throws(HeaderFlaw) -> Header {
        try Header.find(in: Array(text.utf8), soort: soort, namen: Kolomnamen(mapped: mapped, vast: vast))
    }

    @Test("takes the mapped name where it stands, and leaves the plain one as a further column")
    func mappedFirst() throws {
        let both = try Self.find(Self.declaraties + ";ReferentieNummer", [.declaratienummer: "referentienummer"])
        #expect(both.place(of: .declaratienummer) == 8)
        #expect(both.furtherColumns == ["declaratienummer"])
        let inFront = try Self.find("ReferentieNummer;" + Self.declaraties, [.declaratienummer: "ReferentieNummer"])
        #expect(inFront.place(of: .declaratienummer) == 0)
        #expect(inFront.furtherColumns == ["declaratienummer"])
        // Also of an optional column, and of a plain name that stands twice.
        let optional = try Self.find(Self.declaraties + ";status;Stand;status", [.status: "Stand"])
        #expect(optional.place(of: .status) == 9)
        #expect(optional.furtherColumns == ["status", "status"])
    }

    @Test("takes the plain name where the mapped one does not stand")
    func plain() throws {
        let header = try Self.find(Self.declaraties, [.declaratienummer: "ReferentieNummer"])
        #expect(header.place(of: .declaratienummer) == 0)
        #expect(header.furtherColumns == [])
    }

    @Test("takes a mapped name with space around it, in any case")
    func space() throws {
        let text = Self.declaraties.replacing("bedrag", with: "IngediendBedrag")
        #expect(try Self.find(text, [.bedrag: " ingediendbedrag\t"]).place(of: .bedrag) == 6)
    }

    @Test("lets two columns change names")
    func swapped() throws {
        let header = try Self.find(Self.declaraties, [.begindatum: "einddatum", .einddatum: "begindatum"])
        #expect(header.place(of: .begindatum) == 5)
        #expect(header.place(of: .einddatum) == 4)
    }

    @Test("gives a name that is mapped to one column to no other")
    func taken() throws {
        // Registered is read from begindatum, and begindatum stands elsewhere.
        let header = try Self.find(
            Self.declaraties + ";Start", [.registratiedatum: "begindatum", .begindatum: "Start"])
        #expect(header.place(of: .registratiedatum) == 4)
        #expect(header.place(of: .begindatum) == 8)
        #expect(header.furtherColumns == ["registratiedatum"])
        // An optional column is then just not there.
        let status = try Self.find(Self.declaraties + ";status", [.aanbieder: "status"])
        #expect(status.place(of: .aanbieder) == 8)
        #expect(status.place(of: .status) == nil)
    }

    @Test("refuses what collides, with both columns and both places")
    func collisions() {
        func column(_ number: Int, _ naam: String) -> HeaderFlaw.Column {
            HeaderFlaw.Column(number: number, naam: naam)
        }
        let probes: [(String, [Kolom: String], HeaderFlaw)] = [
            (
                Self.declaraties + ";Nr;NR", [.declaratienummer: "nr"],
                .columnTwice(.declaratienummer, at: [column(9, "Nr"), column(10, "NR")])
            ),
            (
                Self.declaraties, [.registratiedatum: "begindatum"],
                .columnForTwo(.registratiedatum, .begindatum, at: column(5, "begindatum"))
            ),
            (
                Self.declaraties + ";X", [.gemeente: "X", .status: "x"],
                .columnForTwo(.gemeente, .status, at: column(9, "X"))
            ),
            (
                Self.declaraties + ";BSN", [.jeugdige: "bsn"],
                .jeugdigeAndBsn(at: [column(9, "BSN"), column(9, "BSN")])
            ),
            (
                Self.declaraties + ";ClientID;bsn", [.jeugdige: "ClientID"],
                .jeugdigeAndBsn(at: [column(9, "ClientID"), column(10, "bsn")])
            ),
        ]
        for (text, mapped, flaw) in probes { #expect(throws: flaw, "\(text)") { try Self.find(text, mapped) } }
    }

    @Test("still says which columns are missing when not all of those are another column")
    func missing() {
        let text = Self.declaraties.replacing("bedrag;", with: "")
        #expect(throws: HeaderFlaw.columnsMissing([.begindatum, .bedrag], delimiter: .semicolon)) {
            try Self.find(text, [.registratiedatum: "begindatum"])
        }
    }

    @Test("names both columns and both places in its message")
    func message() {
        let fout = Fout(
            .columnTwice(
                .bedrag, at: [HeaderFlaw.Column(number: 2, naam: "Bedrag"), .init(number: 7, naam: "BEDRAG")]),
            path: "a.csv", soort: .declaraties)
        #expect(fout.gevonden == "de kolom bedrag staat twee keer in de kop: kolom 2 (Bedrag) en kolom 7 (BEDRAG)")
    }

    @Test("needs no column of which the settings give the value, and refuses a file that has it too")
    func constants() throws {
        let without = Self.declaraties.replacing("gemeente;", with: "")
        #expect(throws: HeaderFlaw.columnsMissing([.gemeente], delimiter: .semicolon)) { try Self.find(without, [:]) }
        #expect(try Self.find(without, [:], vast: [.gemeente]).place(of: .gemeente) == nil)
        #expect(
            throws: HeaderFlaw.constantInHeader(.gemeente, at: HeaderFlaw.Column(number: 3, naam: "gemeente"))
        ) { try Self.find(Self.declaraties, [:], vast: [.gemeente]) }
        #expect(
            throws: HeaderFlaw.constantInHeader(.gemeente, at: HeaderFlaw.Column(number: 8, naam: "Gem"))
        ) { try Self.find(without + ";Gem", [.gemeente: "Gem"], vast: [.gemeente]) }
        #expect(
            throws: HeaderFlaw.constantInHeader(.aanbieder, at: HeaderFlaw.Column(number: 8, naam: "aanbieder"))
        ) { try Self.find(without + ";aanbieder", [:], vast: [.gemeente, .aanbieder]) }
    }
}
