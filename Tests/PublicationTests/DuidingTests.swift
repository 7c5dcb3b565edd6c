import Jeugdhulp
import Testing

@testable import Publication

/// Sentences, each worked out by hand from the figures of a few periods.
@Suite("Sentences about the trend")
struct DuidingTests {
    /// Figures that look like those of Twente.
    static let half = Trendproef(
        jaren: [("2018", 11_613, [872, 1372, 150, 23, 8, 45, 3]), ("2019", 11_430, [957, 1330, 174, 23, 9, 50, 4])],
        gelijkePeriode: [
            ("2019-tm-Q2", 9510, [870, 1200, 100, 20, 0, 30, 0]), ("2020-tm-Q2", 9668, [966, 976, 100, 19, 3, 26, 1]),
        ],
        gelijkeRijping: [
            ("2019-tm-Q2", 9205, [850, 1190, 90, 20, 0, 30, 0]), ("2020-tm-Q2", 9668, [966, 976, 100, 19, 3, 26, 1]),
        ])

    @Test("answer the three questions of the ontwikkeltafel")
    func answers() throws {
        let duiding = try Self.half.duiding(rijping: [])
        #expect(
            duiding.antwoorden == [
                .init(
                    vraag: "Wonen er meer jeugdigen thuis?",
                    zinnen: [
                        // 158 / 9.510 = 1,66…; 2.220 − 2.091 = 129; 129 / 2.220 = 5,81…
                        "Twente telt in 2020 1e helft 9.668 jeugdigen thuis met ambulante jeugdhulp, 158 (1,7%) meer dan in 2019 1e helft.",
                        "Twente telt in 2020 1e helft 2.091 jeugdigen niet thuis, 129 (5,8%) minder dan in 2019 1e helft.",
                        // 2.091 / 11.759 = 17,78…; 2.220 / 11.730 = 18,92…
                        "Van de jeugdigen thuis en niet thuis samen is in 2020 1e helft 17,8% niet thuis; in 2019 1e helft is dat 18,9%.",
                    ]),
                .init(
                    vraag: "Waar wonen de jeugdigen die niet thuis wonen?",
                    zinnen: [
                        // 1.070, 1.106 − 3 = 1.103 and 49 of 2.091
                        "Van de 2.091 jeugdigen niet thuis is in 2020 1e helft 51,2% in gezinsvormen, 52,7% residentieel en 2,3% in JeugdzorgPlus.",
                        "Wie in meer dan één vorm woonde, telt bij elke vorm mee; de delen zijn samen meer dan het geheel.",
                        // 1.070 − 970 = 100; 1.103 − 1.330 = −227, 17,06…%; 49 − 50 = −1
                        "Per vorm: gezinsvormen 100 (10,3%) meer dan in 2019 1e helft, residentieel 227 (17,1%) minder dan in 2019 1e helft en "
                            + "JeugdzorgPlus 1 (2,0%) minder dan in 2019 1e helft.",
                    ]),
                .init(
                    vraag: "Is dat een echt verschil, of zijn de gegevens nog niet compleet?",
                    zinnen: [
                        "Het verschil bij thuis blijft bestaan als latere leveringen dit cijfer net zo veranderen als eerder dat van 2019 1e "
                            + "helft: voor 2019 1e helft was het op 31 oktober 2019 9.205 en is het nu 9.510.",
                        // 2.091 × 2.220 / 2.180 = 2.129,3… < 2.220
                        "Het verschil bij niet thuis blijft bestaan als latere leveringen dit cijfer net zo veranderen als eerder dat van 2019 1e "
                            + "helft: voor 2019 1e helft was het op 31 oktober 2019 2.180 en is het nu 2.220.",
                        // 2.180 / 11.385 = 19,14…; 17,8 + 18,9 − 19,1 < 18,9
                        "Het verschil in het aandeel niet thuis blijft bestaan als latere leveringen dit cijfer net zo veranderen als eerder dat van "
                            + "2019 1e helft: voor 2019 1e helft was het op 31 oktober 2019 19,1% en is het nu 18,9%.",
                        // 850 + 1.190 + 90 + 20 + 30 = 2.180; 2.180 − 2.091 = 89; 89 / 2.180 = 4,08…
                        "Zoals beide even lang na afloop bekend waren, telt Twente in 2020 1e helft 2.091 jeugdigen niet thuis, 89 (4,1%) minder dan "
                            + "in 2019 1e helft.",
                        "De cijfers laten zien wat er veranderde, niet waardoor.",
                    ]),
            ])
    }

    @Test("call a fall uncertain that the usual growth would swallow, whichever earlier year grew most")
    func swallowed() throws {
        let proef = Trendproef(gelijkePeriode: [("2019-tm-Q2", 1000, [100]), ("2020-tm-Q2", 980, [90])])
        // 980 × 102 / 100 = 999,6 leaves the fall, 980 × 103 / 100 = 1.009,4 does not; 90 × 110 / 100 = 99 leaves it.
        let duiding = try proef.duiding(rijping: [
            ("2018", [("2019-03-31", 100, [100]), ("2020-10-31", 103, [110])]),
            ("2019", [("2020-03-31", 200, [100]), ("2020-10-31", 204, [100])]),
        ])
        #expect(
            duiding.verandering(.thuis, .gelijkePeriode) == [
                "Twente telt in 2020 1e helft 980 jeugdigen thuis met ambulante jeugdhulp, 20 (2,0%) minder dan in 2019 1e helft.",
                "Het verschil bij thuis is onzeker: voor 2018 was het op 31 maart 2019 100 en is het nu 103. Verandert dit cijfer ook nog zo, dan is "
                    + "het verschil weg of andersom.",
            ])
        #expect(
            duiding.verandering(.nietThuis, .gelijkePeriode)[1].hasPrefix(
                "Het verschil bij niet thuis blijft bestaan als"))
    }

    @Test("call it uncertain when exactly nothing would be left")
    func gone() throws {
        let proef = Trendproef(gelijkePeriode: [("2019-tm-Q2", 1000, [100]), ("2020-tm-Q2", 800, [90])])
        let duiding = try proef.duiding(rijping: [("2019", [("2020-03-31", 4, [9]), ("2020-10-31", 5, [10])])])
        #expect(duiding.verandering(.thuis, .gelijkePeriode)[1].hasPrefix("Het verschil bij thuis is onzeker: "))
        #expect(
            duiding.verandering(.nietThuis, .gelijkePeriode)[1].hasPrefix("Het verschil bij niet thuis is onzeker: "))
    }

    @Test("call a rise uncertain only when later deliveries took so much away")
    func rise() throws {
        let proef = Trendproef(gelijkePeriode: [("2019-tm-Q2", 1000, [100]), ("2020-tm-Q2", 1010, [110])])
        let duiding = try proef.duiding(rijping: [("2019", [("2020-03-31", 100, [100]), ("2020-10-31", 99, [150])])])
        // 1.010 × 0,99 = 999,9
        #expect(duiding.verandering(.thuis, .gelijkePeriode)[1].hasPrefix("Het verschil bij thuis is onzeker: "))
        #expect(
            duiding.verandering(.nietThuis, .gelijkePeriode)[1].hasPrefix("Het verschil bij niet thuis blijft bestaan"))
    }

    @Test("say of equal numbers that they are, and that a change would end that")
    func equal() throws {
        let proef = Trendproef(gelijkePeriode: [("2019-tm-Q2", 7, [1]), ("2020-tm-Q2", 7, [1])])
        let duiding = try proef.duiding(rijping: [("2019", [("2020-03-31", 10, [3]), ("2020-10-31", 11, [3])])])
        #expect(
            duiding.verandering(.thuis, .gelijkePeriode) == [
                "Twente telt in 2020 1e helft 7 jeugdigen thuis met ambulante jeugdhulp, evenveel als in 2019 1e helft.",
                "Dat er bij thuis geen verschil is, is onzeker: voor 2019 was het op 31 maart 2020 10 en is het nu 11. Verandert dit cijfer ook nog zo, "
                    + "dan komt er een verschil.",
            ])
        #expect(
            duiding.verandering(.nietThuis, .gelijkePeriode) == [
                "Twente telt in 2020 1e helft 1 jeugdige niet thuis, evenveel als in 2019 1e helft.",
                "Dat er bij niet thuis geen verschil is, blijft zo als latere leveringen dit cijfer net zo veranderen als eerder dat van 2019: voor 2019 "
                    + "was het op 31 maart 2020 3 en is het nu nog steeds 3.",
            ])
        #expect(duiding.antwoorden[0].zinnen[2].hasSuffix("in 2019 1e helft is dat ook 12,5%."))
    }

    @Test("judge a part of a year by the same part of earlier years, where that was known equally long after it")
    func sameParts() throws {
        // Known equally long after, 2019 had 970: fewer than 980, so the fall is not to be trusted, whatever full years did.
        let proef = Trendproef(
            gelijkePeriode: [("2019-tm-Q2", 1000, [100]), ("2020-tm-Q2", 980, [90])],
            gelijkeRijping: [("2019-tm-Q2", 970, [95]), ("2020-tm-Q2", 980, [90])])
        let duiding = try proef.duiding(rijping: [("2019", [("2020-03-31", 100, [100]), ("2020-10-31", 100, [100])])])
        #expect(
            duiding.verandering(.thuis, .gelijkePeriode)[1]
                == "Het verschil bij thuis is onzeker: voor 2019 1e helft was het op 31 oktober 2019 970 en is het nu 1.000. Verandert dit cijfer "
                + "ook nog zo, dan is het verschil weg of andersom.")
        #expect(
            duiding.verandering(.nietThuis, .gelijkePeriode)[1].hasPrefix("Het verschil bij niet thuis blijft bestaan"))
        #expect(
            duiding.verandering(.thuis, .gelijkeRijping) == [
                "Zoals beide even lang na afloop bekend waren, telt Twente in 2020 1e helft 980 jeugdigen thuis met ambulante jeugdhulp, 10 (1,0%) "
                    + "meer dan in 2019 1e helft.",
                "Latere leveringen kunnen bij thuis van beide periodes nog iets veranderen.",
            ])
    }

    @Test("fall back on full years where no same part was known equally long after it, and use those for full years")
    func fullYears() throws {
        let proef = Trendproef(
            jaren: [("2018", 90, [1]), ("2019", 100, [1])],
            gelijkePeriode: [("2019-tm-Q2", 1000, [100]), ("2020-tm-Q2", 980, [90])],
            gelijkeRijping: [("2019-tm-Q2", nil, []), ("2020-tm-Q2", 980, [90])])
        // 2019 is known 305 days after its end, so 2018 at 30 September 2019 is a measure for it and at 31 December 2019 is not.
        let duiding = try proef.duiding(rijping: [
            (
                "2018",
                [("2019-03-31", 80, [2]), ("2019-09-30", 85, [2]), ("2019-12-31", 89, [2]), ("2020-10-31", 90, [2])]
            )
        ])
        #expect(
            duiding.verandering(.thuis, .jaren)[1].hasSuffix(
                "voor 2018 was het op 30 september 2019 85 en is het nu 90."))
        // 123 days after: 980 × 90 / 80 = 1.102,5
        #expect(
            duiding.verandering(.thuis, .gelijkePeriode)[1].hasPrefix(
                "Het verschil bij thuis is onzeker: voor 2018 was het op 31 maart 2019 80"))
        #expect(duiding.verandering(.thuis, .gelijkeRijping) == [])
    }

    @Test("say that the two periods were counted from other rows")
    func otherRows() throws {
        var proef = Trendproef(gelijkePeriode: [("2019-tm-Q2", 9, [1]), ("2020-tm-Q2", 8, [1])])
        proef.bronregels = [Bronregel(voorziening: .jeugdzorgplus, vanafJaar: 2020, bron: .indicatie)]
        let zinnen = try proef.duiding(rijping: []).antwoorden[2].zinnen
        #expect(
            zinnen.contains { $0.hasPrefix("Tussen 2019 1e helft en 2020 1e helft is anders geteld: jeugdzorgplus ") })
    }

    @Test("say that it is not known what later deliveries change where no earlier year shows it")
    func unknown() throws {
        let proef = Trendproef(gelijkePeriode: [("2019-tm-Q2", 1000, [0]), ("2020-tm-Q2", 900, [5])])
        let none: [[(String, [Trendproef.Stap])]] = [
            [],
            // Of the same year, only known much later, known at the peildatum alone, and grown from nothing.
            [("2020-tm-Q2", [("2020-06-30", 1, [1]), ("2020-10-31", 2, [2])])],
            [("2019", [("2020-06-30", 1, [1]), ("2020-10-31", 2, [2])])],
            [("2019", [("2020-10-31", 2, [2])])],
            [("2019", [("2020-03-31", 0, [0]), ("2020-10-31", 2, [2])])],
        ]
        for rijping in none {
            let duiding = try proef.duiding(rijping: rijping)
            #expect(
                duiding.verandering(.nietThuis, .gelijkePeriode) == [
                    "Twente telt in 2020 1e helft 5 jeugdigen niet thuis, 5 meer dan in 2019 1e helft.",
                    "Hoeveel latere leveringen bij niet thuis nog veranderen, is uit deze leveringen niet op te maken.",
                ])
        }
    }

    @Test("are of the full years where there is no running period to compare, and say so where there is nothing at all")
    func fallback() throws {
        let years = try Trendproef(jaren: [("2018", 10, [2]), ("2019", 12, [2])]).duiding(rijping: [])
        #expect(
            years.antwoorden[0].zinnen[0]
                == "Twente telt in 2019 12 jeugdigen thuis met ambulante jeugdhulp, 2 (20,0%) meer dan in 2018.")
        let nothing = try Trendproef(jaren: []).duiding(rijping: [])
        #expect(
            nothing.antwoorden.map(\.zinnen) == [
                ["Er is geen eerdere periode om mee te vergelijken."], ["Daarover is niets bekend."],
                [
                    "Zonder eerdere periode is daarover niets te zeggen.",
                    "De cijfers laten zien wat er veranderde, niet waardoor.",
                ],
            ])
        let nobody = try Trendproef(jaren: [("2019", 0, [0])]).duiding(rijping: [])
        #expect(nobody.antwoorden[1].zinnen == ["Twente telt in 2019 geen jeugdigen niet thuis."])
        let one = try Trendproef(jaren: [("2019", 0, [0, 1])]).duiding(rijping: [])
        #expect(
            one.antwoorden[1].zinnen == [
                "Van de ene jeugdige niet thuis is in 2019 0,0% in gezinsvormen, 100,0% residentieel en 0,0% in JeugdzorgPlus."
            ])
    }
}
