import Testing

/// What the report says of files that are not what they were.
@Suite("What changed beside the figures") struct BijstellingWordsCases {
    private static let earlier = [
        "rapport", "--data", "data", "--uit", "reports", "--kwartaal", "2020-Q1", "--vanaf", "2019",
    ]

    private static func remarks(_ changes: [String: String?]) -> [String] {
        let folder = CaseFolder(["instellingen.json": "{}"])
        #expect(folder.run(earlier).status == 0)
        folder.change(changes)
        let run = folder.run()
        #expect(run.status == 0, "\(run.err)")
        return run.text("reports/2020-Q2/rapport.md").components(of: "## Bijstellingen").split(separator: "\n").filter {
            $0.hasPrefix("- ")
        }.map(String.init)
    }

    @Test("names each file once, with a comma between two and none before the first")
    func rules() {
        let other = #"{"minimum_celgrootte": 11}"#
        #expect(
            Self.remarks(["instellingen.json": other]).contains(
                "- Anders dan bij de vorige update: `instellingen.json`."))
        #expect(
            Self.remarks(["instellingen.json": other, "referentie/bronregels.csv": "voorziening;vanaf_jaar;bron\n"])
                .contains("- Anders dan bij de vorige update: `instellingen.json`, `referentie/bronregels.csv`."))
    }

    @Test("speaks of one file or of more")
    func files() {
        let changed = SmallDelivery.files[SmallDelivery.declaratiesAlmelo]?.replacing("29,00", with: "30,00")
        let also = SmallDelivery.files[SmallDelivery.indicatiesAlmelo]?.replacing("2019-06-30", with: "2019-07-30")
        let one = Self.remarks([SmallDelivery.declaratiesAlmelo: changed])
        // Which file holds other bytes is not published: only a dossier tells it.
        #expect(!one.contains { $0.contains("almelo") }, "\(one)")
        #expect(
            one.contains { $0.hasPrefix("- Of een bestand van de vorige update sindsdien van inhoud is veranderd") })
        let two = Self.remarks([SmallDelivery.declaratiesAlmelo: changed, SmallDelivery.indicatiesAlmelo: also])
        #expect(two == one)
        let gone = Self.remarks([
            SmallDelivery.declaratiesAlmelo: nil, "leveringen/almelo/declaraties2.csv": changed,
        ])
        #expect(gone.contains("- Een bestand is verdwenen: `\(SmallDelivery.declaratiesAlmelo)`."), "\(gone)")
    }
}
