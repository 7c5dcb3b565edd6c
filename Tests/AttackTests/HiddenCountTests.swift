import Attack
import Testing

/// What is left behind a hidden number of jeugdigen, worked out by hand.
@Suite("Hidden numbers") struct HiddenCountTests {
    /// Two gemeenten: 15 is shown, so 13 to 17; the other is the sum less that, at least 1 and, as a small one, at most 12.
    @Test(
        "are as wide as the other gemeente and their own bounds leave them",
        arguments: [
            (14, 1),  // 1
            (15, 2),  // 1 2
            (17, 4),  // 1 2 3 4
            (18, 5),  // 1 to 5
            (20, 5),  // 3 to 7
            (25, 5),  // 8 to 12
            (26, 4),  // 9 to 12: 13 is no small number
            (29, 1),  // 12
            (30, 5),  // 13 to 17: surely no small number, and five of them
        ])
    func twoGemeenten(sum: Int, left: Int) throws {
        var made = HandMade()
        made.row("indicaties", "\(sum)", "15", "x")
        let expected = left < 5 ? ["GM0002 indicaties aantal(left: \(left))"] : []
        #expect(try made.found(knowing: ["indicaties": sum]) == expected)
    }

    @Test("have more room where it is not known how many jeugdigen are in two gemeenten: at most one in twenty")
    func movers() throws {
        // 19 leaves 19 only, so 2 to 6; 17 leaves 1 to 4; 20 leaves 20 and 21, so 3 to 8.
        for (total, expected) in [("17", ["GM0002 indicaties aantal(left: 4)"]), ("18", []), ("20", [])] {
            var made = HandMade()
            made.row("indicaties", total, "15", "x")
            #expect(try made.found() == expected, "\(total)")
        }
        // 40 leaves 40 to 42: 33 to 37 are shown, so 3 to 9. Without the two more it would be 3 to 7.
        var made = HandMade()
        made.row("indicaties", "48", "35", "x")
        // 48 to 50 less 33 to 37: 11 to 17; only 11 and 12 are small.
        #expect(try made.found() == ["GM0002 indicaties aantal(left: 2)"])
    }

    @Test("add up exactly where the region counts a jeugdige once per gemeente")
    func addsUp() throws {
        var made = HandMade()
        made.row("indicaties", "240", "225", "x")
        // 240 to 252 less 223 to 227: 13 and more is possible, and 13 is the least: surely not small.
        #expect(try made.found() == [])
        made = HandMade()
        made.settings = #""jeugdige_uniek_binnen": "gemeente""#
        made.row("indicaties", "228", "225", "x")
        // 228 less 223 to 227: 1 to 5.
        #expect(try made.found() == [])
        made = HandMade()
        made.settings = #""jeugdige_uniek_binnen": "gemeente""#
        made.row("indicaties", "227", "225", "x")
        // 1 to 4; with jeugdigen in two gemeenten it would be 1 to 12.
        #expect(try made.found() == ["GM0002 indicaties aantal(left: 4)"])
        made.settings = ""
        #expect(try made.found() == [])
    }

    @Test("are exact where the shown ones are: one that is no multiple of five gives that away")
    func exact() throws {
        var made = HandMade()
        made.row("indicaties", "60", "38", "16", "x")
        // 60 to 63 less 54: 6 to 9.
        #expect(try made.found() == ["GM0003 indicaties aantal(left: 4)"])
        #expect(try made.found(knowing: ["indicaties": 60]) == ["GM0003 indicaties aantal(left: 1)"])
        var rounded = HandMade()
        rounded.row("indicaties", "60", "40", "15", "x")
        // 60 less 51 to 59: 1 to 9.
        #expect(try rounded.found(knowing: ["indicaties": 60]) == [])
    }

    @Test("are told apart when two of one row are hidden")
    func two() throws {
        var made = HandMade()
        made.row("indicaties", "20", "15", "x", "x")
        // Together 3 to 7, each at least 1: each 1 to 6.
        #expect(try made.found(knowing: ["indicaties": 20]) == [])
        // Together 1 to 5, so 2 to 5: each 1 to 4.
        made = HandMade()
        made.row("indicaties", "18", "15", "x", "x")
        #expect(
            try made.found(knowing: ["indicaties": 18]) == [
                "GM0002 indicaties aantal(left: 4)", "GM0003 indicaties aantal(left: 4)",
            ])
    }

    @Test("follow from other onderwerpen of the same gemeente")
    func column() throws {
        // In the second gemeente nobody has the other forms, so niet thuis and gezinsvormen are the same: of niet thuis 40 less 28 to 32
        // is 8 to 12, of gezinsvormen 28 less 13 to 17 is 11 to 15.
        var made = HandMade()
        made.row("niet_thuis", "40", "30", "x")
        made.row("gezinsvormen", "28", "15", "x")
        made.row("residentieel_of_jeugdzorgplus", "", "15", "0")
        #expect(
            try made.found(knowing: ["niet_thuis": 40, "gezinsvormen": 28]) == [
                "GM0002 niet_thuis aantal(left: 2)", "GM0002 gezinsvormen aantal(left: 2)",
            ])
        // 25 less 13 to 17 is 8 to 12 too. But of the first, niet thuis is then 15 more than gezinsvormen, so of 15 to 17 with the
        // other form 0 to 2 have both.
        #expect(
            try made.found(knowing: ["niet_thuis": 40, "gezinsvormen": 25]) == [
                "GM0001 gezinsvormen verschil(met: [\"residentieel_of_jeugdzorgplus\", \"niet_thuis\"], left: 3)"
            ])
    }

    @Test("follow from sums of rows together: where thuis and niet thuis are all who were declared, everywhere")
    func equal() throws {
        var made = HandMade()
        made.countDeclaraties()
        made.row("declaraties", "50", "35", "15")
        made.row("thuis", "28", "20", "x")
        made.row("niet_thuis", "22", "15", "x")
        // In each gemeente declaraties = thuis + niet thuis. Thuis of the second is 6 to 10, niet thuis 5 to 9, together 13 to 17,
        // and 22 to 18 + 15 = 33 to 37 of the first: all of 6 to 10 go with 5 to 9.
        let sums = ["declaraties": 50, "thuis": 28, "niet_thuis": 22]
        #expect(try made.found(knowing: sums) == [])
        made = HandMade()
        // Also where the copy is as another program wrote it.
        made.file("invoer/referentie/bronregels.csv", "Voorziening,\"Vanaf_jaar\",Bron\n")
        made.row("declaraties", "45", "30", "15")
        made.row("thuis", "26", "20", "x")
        made.row("niet_thuis", "19", "15", "x")
        // Thuis of the second 4 to 8, niet thuis 2 to 6, together at least 13 of declaraties: 13 or 14, so thuis 7 or 8, niet thuis 5 or 6.
        #expect(
            try made.found(knowing: ["declaraties": 45, "thuis": 26, "niet_thuis": 19]) == [
                "GM0002 thuis aantal(left: 2)", "GM0002 niet_thuis aantal(left: 2)",
            ])
        // With others who were declared for, that is not so.
        made = HandMade()
        made.countDeclaraties()
        made.row("declaraties", "50", "35", "15")
        made.row("thuis", "26", "20", "x")
        made.row("niet_thuis", "19", "15", "x")
        #expect(try made.found(knowing: ["declaraties": 50, "thuis": 26, "niet_thuis": 19]) == [])
    }

    @Test("of residentieel and JeugdzorgPlus apart may be nothing, and need no more room than the region leaves")
    func apart() throws {
        var made = HandMade()
        made.row("residentieel", "60", "x", "x")
        made.row("jeugdzorgplus", "3", "x", "x")
        made.row("residentieel_of_jeugdzorgplus", "", "30", "30")
        // JeugdzorgPlus 0 to 3 each: four values, and more there can't be.
        #expect(try made.found() == [])
        made = HandMade()
        made.row("residentieel", "60", "x", "x")
        made.row("jeugdzorgplus", "3", "x", "x")
        made.row("residentieel_of_jeugdzorgplus", "", "60", "0")
        // Where the other has neither, it has all three; and residentieel at least 60 and at most 62.
        #expect(
            try made.found() == [
                "GM0001 residentieel aantal(left: 3)", "GM0001 jeugdzorgplus aantal(left: 1)",
            ])
    }

    @Test("of a period that hides every number follow from the region alone, and are wide")
    func all() throws {
        var made = HandMade()
        made.row("indicaties", "2", "x", "x", "x")
        made.row("declaraties", "0", "x", "x", "x")
        #expect(try made.found(knowing: ["indicaties": 2, "declaraties": 0]) == [])
    }

    @Test("are at least those of a part of the year at the same peildatum, and not at another")
    func parts() throws {
        var part = HandMade("2019-Q2")
        part.row("niet_thuis", "30", "x", "20", periode: "2019-tm-Q2")
        var whole = HandMade("2019-Q4")
        whole.row("niet_thuis", "33", "x", "25")
        // Of the part 30 or 31 less 18 to 22: 8 to 13. Of the whole 33 less 23 to 27: 6 to 10, and no less than the part: 8, 9, 10.
        #expect(
            try HandMade.found([part, whole], knowing: ["niet_thuis": 33]) == [
                "GM0001 niet_thuis aantal(left: 3)", "GM0001 niet_thuis aantal(left: 3)",
            ])
        whole.peildatum = "2021-01-31"
        #expect(try HandMade.found([part, whole], knowing: ["niet_thuis": 33]) == [])
    }

    @Test("are not safe where what is published contradicts itself")
    func contradiction() throws {
        var made = HandMade()
        made.row("indicaties", "100", "15", "x", "15")
        made.row("declaraties", "100", "15", "0", "15")
        #expect(try made.found() == ["Twente tegenspraak"])
    }
}
