import Attack
import Testing

/// What is left of a hidden amount, worked out by hand. Shown amounts are rounded to € 50.000: 100.000 stands for 75.000,00 to 124.999,99.
@Suite("Hidden amounts") struct HiddenAmountTests {
    @Test(
        "must have a fifth of the most that they can be",
        arguments: [
            // 25.000,01 to 75.000,00; 200.000,00 to 249.999,95, of which a fifth is 49.999,99; and a cent more.
            ("150000,00", true), ("324999,95", true), ("324999,96", false), ("400000,00", false),
        ])
    func fifth(total: String, isWide: Bool) throws {
        var made = HandMade()
        made.row("thuis", "30", "15", "15")
        made.amounts("thuis", total, "100000,00", "x")
        #expect(try made.found() == (isWide ? [] : ["GM0002 thuis bedrag"]))
    }

    @Test("follow to the cent where the others are exact")
    func exact() throws {
        var made = HandMade()
        made.row("thuis", "45", "15", "15", "15")
        made.amounts("thuis", "150000,00", "100000,01", "x", "20000,00")
        #expect(try made.found() == ["GM0002 thuis bedrag"])
        made = HandMade()
        made.row("thuis", "45", "15", "15", "15")
        made.amounts("thuis", "150000,00", "100000,01", "x", "x")
        #expect(try made.found() == [])
    }

    @Test("of the forms together are what niet thuis is")
    func forms() throws {
        // Niet thuis of the first 75.000,00 to 124.999,99, of the second 475.000,00 to 524.999,99; together 600.000,00.
        // Gezinsvormen of the second are all there are of these, 500.000,00, so there is at most 24.999,99 of the other form.
        var made = HandMade()
        made.row("niet_thuis", "30", "15", "15")
        made.amounts("gezinsvormen", "500000,00", "0,00", "x")
        made.amounts("residentieel", "100000,00", "x", "x")
        made.amounts("jeugdzorgplus", "0,00", "x", "x")
        made.amounts("residentieel_of_jeugdzorgplus", "", "100000,00", "x")
        made.amounts("niet_thuis", "600000,00", "100000,00", "500000,00")
        // Gezinsvormen: the first at most 24.999,99, so the second 475.000,01 to 500.000,00: less than a fifth. The other form and
        // residentieel of the second 0 to 25.000,00; of the first residentieel 75.000,00 to 100.000,00. JeugdzorgPlus is nothing.
        #expect(try made.found() == ["GM0002 gezinsvormen bedrag"])
    }

    @Test("may hold a supplement that no gemeente has")
    func supplement() throws {
        var made = HandMade()
        made.row("gezinsvormen", "45", "15", "15", "15")
        made.amounts("gezinsvormen", "400000,00", "100000,00", "x", "?")
        #expect(try made.found() == [])
        made = HandMade()
        made.row("gezinsvormen", "30", "15", "15")
        made.amounts("gezinsvormen", "400000,00", "100000,00", "x")
        made.file(
            "invoer/referentie/aanvullende_bedragen.csv",
            "periode;gemeente;voorziening;bedrag;toelichting\r\n2019;Twente;pleegzorg;300000,00;\r\n")
        // Every gemeente has an amount, so the supplement is theirs: 275.000,01 to 325.000,00 is left.
        #expect(try made.found() == ["GM0002 gezinsvormen bedrag"])
        // As a spreadsheet writes it: commas between the fields, a point in the amount, quotes, names in other letters.
        made.file(
            "invoer/referentie/aanvullende_bedragen.csv",
            "Periode,Gemeente,Voorziening,Bedrag,Toelichting\n2019,twente,pleegzorg,\"300000.00\", \n")
        #expect(try made.found() == ["GM0002 gezinsvormen bedrag"])
    }

    @Test("may be negative where nothing else fits")
    func credits() throws {
        // The first is at least 75.000,00. Of ambulant bij niet thuis nothing is left of rounded zeros but 49.999,98, which may be thuis too.
        var made = HandMade()
        made.row("thuis", "30", "15", "15")
        made.amounts("thuis", "10000,00", "100000,00", "x")
        made.amounts("ambulant_bij_niet_thuis", "0,00", "0,00", "0,00")
        // -114.999,99 to -15.000,02.
        #expect(try made.found() == [])
        made = HandMade()
        made.row("thuis", "30", "15", "15")
        made.amounts("thuis", "-400000,00", "100000,00", "x")
        made.amounts("ambulant_bij_niet_thuis", "0,00", "0,00", "0,00")
        // -524.999,99 to -425.000,02.
        #expect(try made.found() == ["GM0002 thuis bedrag"])
    }

    @Test("of thuis and ambulant bij niet thuis add up together where they do not apart")
    func shared() throws {
        var made = HandMade()
        made.row("thuis", "30", "15", "15")
        made.amounts("thuis", "200000,00", "150000,00", "150000,00")
        made.amounts("ambulant_bij_niet_thuis", "200000,00", "100000,00", "x")
        // Thuis is at least 250.000,00, so of ambulant at most 150.000,00 is left; 350.000,01 less 75.000,00 and more: up to 75.000,00.
        #expect(try made.found() == [])
    }

    @Test("that are not reliable are no hidden ones")
    func unreliable() throws {
        var made = HandMade()
        made.row("thuis", "30", "15", "15")
        made.amounts("thuis", "!", "!", "!")
        #expect(try made.found() == [])
    }
}
