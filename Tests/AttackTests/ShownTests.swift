import Attack
import Testing

/// What shown figures tell by themselves and beside each other, worked out by hand.
@Suite("Shown figures") struct ShownTests {
    @Test(
        "stand for at least ten jeugdigen",
        arguments: [("15", []), ("0", []), ("10", ["GM0001 indicaties getoond(left: 5)"])])
    func small(cell: String, expected: [String]) throws {
        var made = HandMade()
        made.row("indicaties", "", cell, "20")
        #expect(try made.found() == expected)
    }

    @Test("that are exact stand for themselves")
    func exact() throws {
        var made = HandMade()
        made.row("indicaties", "", "9", "12", "10")
        #expect(try made.found() == ["GM0001 indicaties getoond(left: 1)"])
    }

    @Test("leave five values between one that is a part of another, or none that is small")
    func nested() throws {
        var made = HandMade()
        made.row("niet_thuis", "", "16", "26", "31", "16")
        made.row("ambulant_bij_niet_thuis", "", "13", "16", "31", "7")
        // 3; 10, which is not small; 0, which tells of nobody; and 9.
        #expect(
            try made.found() == [
                "GM0001 niet_thuis verschil(met: [\"ambulant_bij_niet_thuis\"], left: 1)",
                "GM0004 niet_thuis verschil(met: [\"ambulant_bij_niet_thuis\"], left: 1)",
                "GM0004 ambulant_bij_niet_thuis getoond(left: 1)",
            ])
        var rounded = HandMade()
        rounded.row("niet_thuis", "", "15", "20")
        rounded.row("ambulant_bij_niet_thuis", "", "15", "15")
        // 0 to 4, and 1 to 9.
        #expect(try rounded.found() == [])
    }

    @Test("leave less of a part where rows are known to add up to their ends")
    func nestedByRows() throws {
        var made = HandMade()
        made.row("niet_thuis", "", "15", "20")
        made.row("ambulant_bij_niet_thuis", "", "15", "15")
        // 39 is 17 + 22 and 26 is 13 + 13: 4 and 9 without ambulante hulp.
        #expect(
            try made.found(knowing: ["niet_thuis": 39, "ambulant_bij_niet_thuis": 26]) == [
                "GM0001 niet_thuis verschil(met: [\"ambulant_bij_niet_thuis\"], left: 1)",
                "GM0002 niet_thuis verschil(met: [\"ambulant_bij_niet_thuis\"], left: 1)",
            ])
        // 35 leaves the first 13 to 17; with 28 of ambulant bij niet thuis 13 to 15 of 17 to 13: 0 to 4, and 3 to 9.
        #expect(try made.found(knowing: ["niet_thuis": 35, "ambulant_bij_niet_thuis": 28]) == [])
    }

    @Test("are a difference of nobody where the region has as many of both")
    func noDifference() throws {
        var made = HandMade()
        made.countDeclaraties()
        made.row("declaraties", "", "35", "35")
        made.row("thuis", "", "20", "20")
        made.row("niet_thuis", "", "15", "15")
        #expect(try made.found(knowing: ["declaraties": 70, "thuis": 40, "niet_thuis": 30]) == [])
        // One jeugdige more with something else: 0 or 1 in each, which follows from what is told of the region itself.
        #expect(try made.found(knowing: ["declaraties": 71, "thuis": 40, "niet_thuis": 30]) == [])
    }

    @Test("leave five values of what changed since any earlier update")
    func changes() throws {
        let updates = [("2020-Q1", ["15", "20", "0"]), ("2020-Q2", ["15", "25", "15"])].map { name, cells in
            var made = HandMade(name)
            made.row("indicaties", "", cells[0], cells[1], cells[2])
            return made
        }
        // Growth by 0 to 4, 1 to 9, 13 to 17.
        #expect(try HandMade.found(updates) == [])
        let exact = [("2020-Q1", ["14", "30", "20", "11"]), ("2020-Q2", ["12", "40", "20", "20"])].map { name, cells in
            var made = HandMade(name)
            made.row("indicaties", "", cells[0], cells[1], cells[2], cells[3])
            return made
        }
        // Down by 2; up by 10, which is not few; the same; up by 9.
        #expect(
            try HandMade.found(exact) == [
                "GM0001 indicaties verandering(sinds: \"2020-Q1\", left: 1)",
                "GM0004 indicaties verandering(sinds: \"2020-Q1\", left: 1)",
            ])
    }

    @Test("of an earlier update are attacked only where they are asked for")
    func onlyLast() throws {
        var first = HandMade("2020-Q1")
        first.row("indicaties", "", "10", "15")
        var last = HandMade("2020-Q2")
        last.row("indicaties", "", "15", "15")
        #expect(try HandMade.found([first, last]) == ["GM0001 indicaties getoond(left: 5)"])
        #expect(try HandMade.found([first, last], onlyLast: true) == [])
        #expect(try HandMade.found([last, first], onlyLast: true) == ["GM0001 indicaties getoond(left: 5)"])
    }

    @Test("per 1.000 follow from the shown numbers, whole or with a decimal")
    func rates() throws {
        var made = HandMade()
        made.row("bevolking", "", "3000", "3000", maat: "jeugdigen")
        made.row("indicaties", "", "20", "x", "15")
        let header = "gebied;periode;onderwerp;maat;waarde;status\r\n"
        for rate in ["7", "6,7", "6,67"] {
            made.file("gemeenten.csv", header + "GM0001;2019;indicaties;per_1000_afgerond;\(rate);\r\n")
            #expect(try made.found() == [])
        }
        // 6,0 per 1.000 of 3.000 is 17,85 to 18,15: 18 exactly.
        made.file("gemeenten.csv", header + "GM0001;2019;indicaties;per_1000_jeugdigen;6,0;\r\n")
        #expect(try made.found() == ["GM0001 indicaties afgeleid(path: \"gemeenten.csv\")"])
        // Of what is hidden: 2,35 to 2,45 per 1.000 is 7,05 to 7,35 jeugdigen, which is impossible; 2,3 is 6,75 to 7,05: 7.
        made.file("gemeenten.csv", header + "GM0002;2019;indicaties;per_1000_jeugdigen;2,3;\r\n")
        #expect(
            try made.found() == [
                "GM0002 indicaties aantal(left: 1)", "GM0002 indicaties afgeleid(path: \"gemeenten.csv\")",
            ])
    }

    @Test("of the change since the year before are the difference of two shown numbers")
    func derivedChange() throws {
        var made = HandMade()
        made.row("indicaties", "", "20", "x", periode: "2018")
        made.row("indicaties", "", "25", "20")
        let header = "gebied;periode;onderwerp;maat;waarde;status\r\n"
        made.file("gemeenten.csv", header + "GM0001;2019;indicaties;verandering;5;\r\n")
        #expect(try made.found() == [])
        made.file("gemeenten.csv", header + "GM0001;2019;indicaties;verandering;4;\r\n")
        #expect(try made.found() == ["GM0001 indicaties afgeleid(path: \"gemeenten.csv\")"])
        made.file("gemeenten.csv", header + "GM0002;2019;indicaties;verandering;15;\r\n")
        #expect(try made.found() == ["GM0002 indicaties afgeleid(path: \"gemeenten.csv\")"])
    }

    @Test("of a gemeente stand in no file that is about the region")
    func strays() throws {
        var made = HandMade()
        made.row("indicaties", "100", "50", "50")
        made.file("trend.csv", "reeks;gebied;waarde\r\njaren;Twente;3\r\n")
        made.file("invoer/referentie/gemeenten.csv", "code;naam;gemeente\r\nGM0001;Een;GM0001\r\n")
        #expect(try made.found() == [])
        made.file("bijstellingen.csv", "gebied;nieuw\r\nTwente;3\r\nGM0002;3\r\nGM0002;4\r\n")
        made.file(
            "invoer/referentie/aanvullende_bedragen.csv",
            "periode;gemeente;voorziening;bedrag;toelichting\r\n2019;GM0001;pleegzorg;12,50;\r\n")
        #expect(
            try made.found() == [
                "GM0002 elders(path: \"bijstellingen.csv\")",
                "GM0001 gezinsvormen elders(path: \"invoer/referentie/aanvullende_bedragen.csv\")",
            ])
    }

    @Test("of combinations of forms leave five values of each, or tell what the tables do not")
    func combinations() throws {
        var made = HandMade()
        made.row("niet_thuis", "150")
        made.row("gezinsvormen", "80")
        made.row("residentieel", "90")
        made.row("jeugdzorgplus", "30")
        let header = "periode;combinatie;waarde;status\r\n"
        // Of 30 with JeugdzorgPlus 12 have nothing else and 18 something: 0 to 18 with each other form.
        let wide = [
            "gezinsvormen_zonder_residentieel;48", "residentieel_zonder_gezinsvormen;58",
            "gezinsvormen_en_residentieel;32",
            "alleen_jeugdzorgplus;12", "niet_thuis;150", "jeugdzorgplus_met_andere_vorm;18",
        ]
        made.file("combinaties.csv", header + wide.map { "2019;\($0);\r\n" }.joined())
        #expect(try made.found() == [])
        // 3 have something else: 0 to 3 with each other form.
        let tight = [
            "gezinsvormen_zonder_residentieel;33", "residentieel_zonder_gezinsvormen;43",
            "gezinsvormen_en_residentieel;47",
            "alleen_jeugdzorgplus;27", "niet_thuis;150", "jeugdzorgplus_met_andere_vorm;3",
        ]
        made.file("combinaties.csv", header + tight.map { "2019;\($0);\r\n" }.joined())
        #expect(try made.found() == ["Twente niet_thuis combinatie(left: 4)"])
        made.file("combinaties.csv", header + "2019;niet_thuis;150;\r\n2019;alleen_jeugdzorgplus;;onderdrukt\r\n")
        #expect(try made.found() == [])
    }
}
