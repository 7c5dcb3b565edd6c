import Testing

@testable import Disclosure

@Suite("Protection of amounts per gemeente")
struct AmountProtectionTests {
    private static let rule = GemeenteRule(minimum: 10, amountStep: 50_000)

    /// Of each gemeente thuis, ambulant bij niet thuis, gezinsvormen and residentieel or JeugdzorgPlus, in thousands of euros; negative in
    /// `hidden` is not meant: there stand the places that are hidden at first.
    private static func table(_ rows: [[Int64]], hidden: [Int]) -> AmountTable {
        let amounts = rows.flatMap { [$0[0], $0[2] + $0[3], $0[1], $0[2], $0[3]] }.map { $0 * 100_000 }
        let views = amounts.enumerated().map { place, amount -> AmountTable.View in
            amount == 0 ? .nothing : hidden.contains(place) ? .hidden : .shown(rule.rounded(amount))
        }
        return AmountTable(amounts, views, rule)
    }

    /// The places that are hidden.
    private static func hidden(_ table: AmountTable?) -> [Int]? {
        table.map { table in table.views.indices.filter { table.views[$0] == .hidden } }
    }

    @Test("leaves a hidden amount alone where others can take a fifth of it")
    func wide() {
        // 100 is shown as 100: it may be 75 to 125, so 30 may be anything from 5 up to 55.
        let table = Self.table([[30, 0, 0, 0], [100, 0, 0, 0]], hidden: [0])
        #expect(Self.hidden(AmountProtection.protected(table)) == [0])
    }

    @Test("hides the smallest other where the others cannot take a fifth of it, just not and just")
    func narrow() {
        // One other moves over 50 less a cent, in all; a fifth of 250 is that cent more.
        #expect(
            Self.hidden(AmountProtection.protected(Self.table([[249, 0, 0, 0], [1_000, 0, 0, 0]], hidden: [0]))) == [0])
        #expect(
            Self.hidden(AmountProtection.protected(Self.table([[250, 0, 0, 0], [1_000, 0, 0, 0]], hidden: [0])))
                == [0, 5])
        #expect(
            Self.hidden(
                AmountProtection.protected(
                    Self.table([[900, 0, 0, 0], [1_000, 0, 0, 0], [700, 0, 0, 0], [800, 0, 0, 0]], hidden: [0])))
                == [0, 10])
    }

    @Test("hides both forms of a gemeente together, as niet thuis is their sum")
    func forms() {
        let table = Self.table([[0, 0, 40, 300], [0, 0, 500, 500], [0, 0, 700, 700]], hidden: [3])
        #expect(Self.hidden(table) == [3, 4])
        // The forms of the two others move over 50 each, and niet thuis of the first over 50: 60 of 300 is had by both together.
        #expect(Self.hidden(AmountProtection.protected(table)) == [3, 4])
    }

    @Test("with one form of nobody, niet thuis tells the other: it is hidden too where it is all too near")
    func oneForm() {
        let table = Self.table([[0, 0, 900, 0], [0, 0, 900, 900], [0, 0, 900, 900]], hidden: [3])
        // Niet thuis of the first, 900, is 875 to 925; a fifth of 900 is 180.
        let found = Self.hidden(AmountProtection.protected(table))
        #expect(found?.contains(1) == true && found?.contains(3) == true)
    }

    @Test("tells nothing where nobody else has any of it")
    func alone() {
        #expect(AmountProtection.protected(Self.table([[90, 0, 0, 0], [0, 0, 0, 0]], hidden: [0])) == nil)
    }

    @Test("an amount below zero is no reason to think that others are not")
    func credits() {
        let table = Self.table([[-30, 0, 0, 0], [100, 0, 0, 0]], hidden: [0])
        #expect(Self.hidden(AmountProtection.protected(table)) == [0])
    }

    @Test("a table is a witness only if additions say so")
    func check() {
        let table = Self.table([[30, 0, 40, 60], [100, 0, 500, 500]], hidden: [0, 3])
        var amounts = table.amounts
        #expect(AmountWitnesses.isWitness(amounts, of: table))
        // From one gemeente to another, within what is shown of it.
        amounts[0] += 2_400_000
        amounts[5] -= 2_400_000
        #expect(AmountWitnesses.isWitness(amounts, of: table))
        amounts[0] += 1
        #expect(!AmountWitnesses.isWitness(amounts, of: table), "a sum over the region is not what it was")
        amounts[5] -= 1
        #expect(AmountWitnesses.isWitness(amounts, of: table))
        amounts[0] += 200_000
        amounts[5] -= 200_000
        #expect(!AmountWitnesses.isWitness(amounts, of: table), "it would be shown as 50")
        amounts = table.amounts
        amounts[3] += 100
        amounts[8] -= 100
        #expect(!AmountWitnesses.isWitness(amounts, of: table), "niet thuis is not the sum of both forms")
        amounts[4] -= 100
        amounts[9] += 100
        #expect(AmountWitnesses.isWitness(amounts, of: table))
    }
}
