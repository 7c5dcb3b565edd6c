import Jeugdhulp
import TestSupport
import Testing

@testable import Contract
@testable import Intake

@Suite("Versie")
struct VersieTests {
    private static func expectBack(_ content: Versie.Content, nummer: UInt64, piece: Int) {
        let versie = Versie(nummer: nummer, content: content, piece: piece)
        #expect(versie.nummer == nummer)
        #expect(versie.gemeente == content.gemeente)
        #expect(versie.aanbieder == content.aanbieder)
        #expect(versie.jeugdige == content.jeugdige)
        #expect(versie.begindatum == content.begindatum)
        #expect(versie.einddatum == content.einddatum)
        #expect(versie.registratiedatum == content.registratiedatum)
        #expect(versie.secondOfDay == content.secondOfDay)
        #expect(versie.marks == content.marks)
        #expect(versie.voorziening == content.voorziening)
        #expect(versie.bestaan == content.bestaan)
        #expect(versie.cents == content.cents)
        #expect(versie.piece == piece)
    }

    @Test("gives every value back at its extremes", arguments: [false, true])
    func extremes(isGreatest: Bool) {
        var content = Versie.Content()
        if isGreatest {
            content.gemeente = Referentie.maximumGemeenten - 1
            content.aanbieder = UInt32(Versie.maximumAanbieders - 1)
            content.jeugdige = .max
            content.begindatum = CalendarDate.last.dayNumber
            content.einddatum = CalendarDate.last.dayNumber
            content.registratiedatum = CalendarDate.last.dayNumber
            content.secondOfDay = 86_399
            content.marks = 1 << 13 - 1
            content.voorziening = .onbekend
            content.bestaan = .verwijderd
        } else {
            content.voorziening = .ambulant
        }
        for cents in [EuroCents.rowLimit.cents, -EuroCents.rowLimit.cents, 0, 1, -1] {
            content.cents = cents
            Self.expectBack(content, nummer: isGreatest ? .max : 0, piece: isGreatest ? Versie.maximumPieces - 1 : 0)
        }
    }

    @Test("keeps its values apart", arguments: UInt64(1)...10)
    func random(seed: UInt64) {
        var random = SplitMix(seed: seed)
        for _ in 0..<30 {
            var content = Versie.Content()
            content.gemeente = random.number(0...Referentie.maximumGemeenten - 1)
            content.aanbieder = UInt32(random.number(0...Versie.maximumAanbieders - 1))
            content.jeugdige = random.next()
            content.begindatum = Int32(random.number(0...109_572))
            content.einddatum = Int32(random.number(0...109_572))
            content.registratiedatum = Int32(random.number(0...109_572))
            content.secondOfDay = UInt32(random.number(0...86_399))
            content.marks = UInt32(random.number(0...8_191))
            content.voorziening = Voorziening.allCases[random.number(0...7)]
            content.bestaan = [.bestaat, .ingetrokken, .verwijderd][random.number(0...2)]
            content.cents = Int64(random.number(-999_999_999_999...999_999_999_999))
            Self.expectBack(content, nummer: random.next(), piece: random.number(0...Versie.maximumPieces - 1))
        }
    }

    @Test("takes 40 bytes")
    func size() {
        #expect(MemoryLayout<Versie>.stride == 40)
    }

    private static func versie(_ change: (inout Versie.Content) -> Void = { _ in }) -> Versie {
        var content = Versie.Content()
        content.jeugdige = 1 << 62 | 5
        content.begindatum = 43_000
        content.einddatum = 43_030
        content.registratiedatum = 43_040
        content.voorziening = .gezinshuis
        content.cents = 100
        change(&content)
        return Versie(nummer: 1 << 62 | 7, content: content, piece: 3)
    }

    @Test("is registered later on a later second, and on a later day whatever the second")
    func moments() {
        let moments = [(43_040, 0), (43_040, 1), (43_040, 86_399), (43_041, 0), (109_572, 86_399)].map { day, second in
            Self.versie { ($0.registratiedatum, $0.secondOfDay) = (Int32(day), UInt32(second)) }.moment
        }
        #expect(moments == moments.sorted() && Set(moments).count == moments.count)
        // Nothing else of a version moves it.
        #expect(Self.versie { ($0.voorziening, $0.bestaan) = (.onbekend, .verwijderd) }.moment == moments[0])
    }

    @Test("says the same as one that differs in where and when it was registered only")
    func saysTheSame() {
        let versie = Self.versie()
        #expect(versie.saysTheSame(as: Self.versie { ($0.registratiedatum, $0.secondOfDay) = (43_041, 7) }))
        #expect(versie.saysTheSame(as: Versie(nummer: 1 << 62 | 7, content: Versie.Content(), piece: 9)) == false)
        let others: [(inout Versie.Content) -> Void] = [
            { $0.jeugdige += 1 }, { $0.begindatum += 1 }, { $0.einddatum += 1 }, { $0.voorziening = .ambulant },
            { $0.bestaan = .ingetrokken }, { $0.bestaan = .verwijderd }, { $0.cents += 1 }, { $0.cents = -100 },
        ]
        for other in others { #expect(!versie.saysTheSame(as: Self.versie(other))) }
    }

    @Test("gets the numbers of the whole run for what its thread numbered, and keeps the rest")
    func renumber() {
        var thread = Names(seed: 3)
        var all = Names(seed: 3)
        let names = ["a", "b", "c"].map { Array("een lange naam \($0)".utf8) }
        for name in names.reversed() {
            _ = all.jeugdigen.number(of: name.span)
            _ = all.aanbieders.number(of: name.span)
            _ = all.recordNumbers.number(of: name.span)
        }
        let (a, b, c) = (names[0], names[1], names[2])
        let jeugdige = thread.jeugdigen.number(of: a.span).number
        let aanbieder = thread.aanbieders.number(of: b.span).number
        let nummer = thread.recordNumbers.number(of: c.span).number
        var content = Versie.Content()
        content.gemeente = 11
        content.jeugdige = PackedName.tabled(jeugdige)
        content.aanbieder = aanbieder
        var versie = Versie(nummer: PackedName.tabled(nummer), content: content, piece: 0)
        var packed = Versie(nummer: 1 << 62 | 5, content: Versie.Content(), piece: 0)
        let numbers = all.merge(thread)
        versie.renumber(with: numbers)
        packed.renumber(with: numbers)
        // Of the whole run c is number 1, b 2 and a 3; 0 is no name.
        #expect(versie.jeugdige == PackedName.tabled(3))
        #expect(versie.aanbieder == 2)
        #expect(versie.nummer == PackedName.tabled(1))
        #expect(versie.gemeente == 11)
        #expect(packed.nummer == 1 << 62 | 5)
        #expect(packed.jeugdige == 0)
        #expect(packed.aanbieder == 0)
    }
}
