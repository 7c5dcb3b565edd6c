import Jeugdhulp
import RowStore
import TestSupport
import Testing

@testable import Contract
@testable import Intake

@Suite("PackedVersie")
struct PackedVersieTests {
    /// A number of 9 digits behind a letter, as `F123456789`.
    private static func name(_ number: UInt64) -> UInt64 { 1 << 62 | 9 << 58 | 0x46 << 37 | number }
    private static let day: Int32 = 43_831  // 1 January 2020

    private static func content(_ change: (inout Versie.Content) -> Void = { _ in }) -> Versie.Content {
        var content = Versie.Content()
        content.jeugdige = name(5)
        content.begindatum = day
        content.einddatum = day + 30
        content.registratiedatum = day + 40
        content.voorziening = .gezinshuis
        content.cents = 12_345
        change(&content)
        return content
    }

    struct Probe: CustomTestStringConvertible {
        let testDescription: String
        let nummer: UInt64
        let content: Versie.Content
        let fits: Bool
    }

    private static func probe(
        _ what: String, nummer: UInt64 = name(1), fits: Bool, _ change: (inout Versie.Content) -> Void
    ) -> Probe {
        Probe(testDescription: what, nummer: nummer, content: content(change), fits: fits)
    }

    /// The last that fits and the first that does not.
    static let probes: [Probe] = [
        probe("usual", fits: true) { _ in },
        probe("number of 34 bits", nummer: name(1 << 34 - 1), fits: true) { _ in },
        probe("number of 35 bits", nummer: name(1 << 34), fits: false) { _ in },
        probe("number of 36 bits", nummer: name(1 << 35), fits: false) { _ in },
        probe("number of 37 bits", nummer: name(1 << 36), fits: false) { _ in },
        probe("number in a table", nummer: PackedName.tabled(.max), fits: true) { _ in },
        probe("number that is text", nummer: 2 << 62 | 7, fits: false) { _ in },
        probe("number of short text", nummer: 0x41, fits: false) { _ in },
        probe("jeugdige of 30 bits", fits: true) { $0.jeugdige = name(1 << 30 - 1) },
        probe("jeugdige of 31 bits", fits: false) { $0.jeugdige = name(1 << 30) },
        probe("jeugdige of 37 bits", fits: false) { $0.jeugdige = name(1 << 36) },
        probe("jeugdige that is text", fits: false) { $0.jeugdige = 2 << 62 | 7 },
        probe("cents below the limit", fits: true) { $0.cents = 1 << 27 - 1 },
        probe("cents above it", fits: false) { $0.cents = 1 << 27 },
        probe("credit above the limit", fits: true) { $0.cents = -1 << 27 },
        probe("credit below it", fits: false) { $0.cents = -1 << 27 - 1 },
        probe("31 December 1979", fits: false) { $0.begindatum = 29_218 },
        probe("1 January 1980", fits: false) { $0.begindatum = 29_219 },
        probe("1 January 1980, at once", fits: true) {
            ($0.begindatum, $0.einddatum, $0.registratiedatum) = (29_219, 29_219, 29_219)
        },
        probe("31 December 1979, at once", fits: false) {
            ($0.begindatum, $0.einddatum, $0.registratiedatum) = (29_218, 29_218, 29_218)
        },
        probe("the last day of 15 bits", fits: true) {
            ($0.begindatum, $0.einddatum, $0.registratiedatum) = (61_985, 61_985, 61_985)
        },
        probe("the day after it", fits: false) {
            ($0.begindatum, $0.einddatum, $0.registratiedatum) = (61_986, 61_986, 61_986)
        },
        probe("8190 days", fits: true) { $0.einddatum = day + 8190 },
        probe("8191 days", fits: false) { $0.einddatum = day + 8191 },
        probe("no end", fits: true) { $0.einddatum = CalendarDate.last.dayNumber },
        probe("the day before there is no end", fits: false) { $0.einddatum = CalendarDate.last.dayNumber - 1 },
        probe("registered 2048 days before", fits: true) { $0.registratiedatum = day - 2048 },
        probe("registered 2049 days before", fits: false) { $0.registratiedatum = day - 2049 },
        probe("registered 2047 days after", fits: true) { $0.registratiedatum = day + 2047 },
        probe("registered 2048 days after", fits: false) { $0.registratiedatum = day + 2048 },
        probe("registered a second after midnight", fits: false) { $0.secondOfDay = 1 },
        probe("registered a second before midnight", fits: false) { $0.secondOfDay = 86_399 },
        probe("withdrawn at noon", fits: false) {
            $0 = Versie.Content()
            $0.bestaan = .ingetrokken
            $0.secondOfDay = 43_200
        },
        probe("withdrawn", fits: true) {
            $0 = Versie.Content()
            $0.bestaan = .ingetrokken
            $0.registratiedatum = CalendarDate.last.dayNumber
        },
        probe("no jeugdige but care", fits: false) { $0.jeugdige = 0 },
        probe("removed, of the last gemeente and aanbieder", fits: true) {
            $0.bestaan = .verwijderd
            $0.voorziening = .onbekend
            $0.gemeente = Referentie.maximumGemeenten - 1
            $0.aanbieder = UInt32(Versie.maximumAanbieders - 1)
        },
    ]

    @Test("fits what nearly all are, and comes back as it was", arguments: probes)
    func fits(probe: Probe) throws {
        let versie = Versie(nummer: probe.nummer, content: probe.content, piece: Versie.maximumPieces - 1)
        let packed = PackedVersie.names(of: versie).flatMap {
            PackedVersie(versie, names: $0, context: UInt32((1 << 21) - 1))
        }
        #expect((packed != nil) == probe.fits)
        if let packed {
            #expect(packed.context == (1 << 21) - 1)
            #expect(packed.kind == .usual)
            let back = packed.versie(VersieContext(versie), piece: versie.piece)
            #expect(VersieParts(back) == VersieParts(versie))
        }
        let (first, second) = PackedVersie.halves(versie)
        #expect(first.kind == .firstHalf)
        #expect(VersieParts(PackedVersie.joined(first, second)) == VersieParts(versie))
    }

    @Test("takes 20 bytes")
    func size() {
        #expect(MemoryLayout<PackedVersie>.stride == 20)
    }

    @Test("of a piece keeps its number", arguments: [0, 1, Versie.maximumPieces - 1])
    func piece(number: Int) {
        #expect(PackedVersie(piece: number).kind == .piece)
        #expect(PackedVersie(piece: number).piece == number)
    }
}

/// Everything that a version says.
struct VersieParts: Equatable {
    let names: [UInt64]
    let days: [Int32]
    let rest: [Int64]

    init(_ versie: Versie) {
        names = [versie.nummer, versie.jeugdige]
        days = [versie.begindatum, versie.einddatum, versie.registratiedatum]
        rest = [
            versie.cents, Int64(versie.piece), Int64(versie.gemeente), Int64(versie.aanbieder),
            Int64(versie.voorziening.rawValue), Int64(versie.bestaan.rawValue), Int64(versie.secondOfDay),
        ]
    }
}
