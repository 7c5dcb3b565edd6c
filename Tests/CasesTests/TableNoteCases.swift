import Testing

/// The notes under the tables that hold a number.
@Suite("The notes under the tables") struct TableNoteCases {
    private static let supplements = """
        periode;gemeente;voorziening;bedrag;toelichting
        2018;Twente;pleegzorg;9000,00;not shown
        2019;Twente;pleegzorg;100,00;
        2019;GM0153;gezinshuis;50,00;
        2020-tm-Q2;Twente;pleegzorg;7000,00;
        2019;Twente;jeugdzorgplus;1000,50;

        """

    /// `rows` are further declaraties of Enschede.
    private static func page(
        _ instellingen: String = "{}", rows: String = "", arguments: [String] = CaseFolder.rapport
    ) -> String {
        let run = CaseFolder([
            "instellingen.json": instellingen, "referentie/aanvullende_bedragen.csv": supplements,
            SmallDelivery.declaratiesEnschede: (SmallDelivery.files[SmallDelivery.declaratiesEnschede] ?? "") + rows,
        ]).run(arguments)
        #expect(run.status == 0, "\(run.err)")
        return run.text("reports/2020-Q2/rapport.md")
    }

    private static func note(_ page: String, table: Int) -> String {
        page.components(of: "## Tabel \(table). ").split(separator: "\n").first { $0.hasPrefix("In het bedrag zit") }
            .map(
                String.init) ?? ""
    }

    private static func opening(_ rest: String) -> String {
        "In het bedrag zit wat buiten de declaraties om is opgevraagd (`referentie/aanvullende_bedragen.csv`): \(rest)."
    }

    @Test("add up what was collected per shown period and per form, and nothing of another period")
    func supplement() {
        // The first half of 2020 ended 123 days before the peildatum: its amounts are not shown.
        let page = Self.page()
        #expect(Self.note(page, table: 6) == Self.opening("€ 150 in 2019"))
        #expect(Self.note(page, table: 7) == "")
        #expect(Self.note(page, table: 8) == Self.opening("€ 1.001 in 2019"))
    }

    @Test("name each shown period by itself")
    func shown() {
        let page = Self.page(#"{"bedragen_betrouwbaar_tm": "2020-06-30"}"#)
        #expect(Self.note(page, table: 6) == Self.opening("€ 150 in 2019, € 7.000 in de eerste helft van 2020"))
        let fromEarlier = Array(CaseFolder.rapport.dropLast()) + ["2018"]
        let earlier = Self.page(
            #"{"bedragen_betrouwbaar_tm": "2020-06-30"}"#,
            rows: "D9;erik;GM0153;AMB;2018-01-01;2018-01-31;1,00;2019-01-10\n", arguments: fromEarlier)
        #expect(
            Self.note(earlier, table: 6)
                == Self.opening("€ 9.000 in 2018, € 150 in 2019, € 7.000 in de eerste helft van 2020"))
        // Of a year over which nothing was delivered nothing is shown.
        let missing = Self.page(#"{"bedragen_betrouwbaar_tm": "2020-06-30"}"#, arguments: fromEarlier)
        #expect(Self.note(missing, table: 6) == Self.opening("€ 150 in 2019, € 7.000 in de eerste helft van 2020"))
        let day = Self.page(#"{"bedragen_betrouwbaar_tm": "2020-06-29"}"#)
        #expect(Self.note(day, table: 6) == Self.opening("€ 150 in 2019"))
    }

    @Test("count who is only known from an indicatie, per period that has any")
    func onlyIndicated() {
        // Cato, in 2019.
        #expect(Self.page().contains("voor hen is niets gedeclareerd: 1 in 2019. Zij staan in deze tabel"))
    }
}
