import Jeugdhulp

/// The part of `rapport.md` that tells how often jeugdigen had more than one form.
struct CombinatiesSection {
    let combinaties: [Combinaties]
    let minimum: Int

    func write(to page: inout Markdown) {
        page.heading(2, "Hoe vaak meer dan één vorm")
        page.paragraph(
            """
            De eerste vier kolommen tellen op tot niet thuis: elke jeugdige staat er één keer in. In de eerste drie kan iemand ook \
            JeugdzorgPlus hebben gehad; hoe vaak dat was, staat in de laatste kolom. Die laatste kolom en *gezinsvormen en residentieel* zijn samen \
            het verschil uit de tabel hiervoor.
            """)
        page.table(
            [("periode", .left)] + Combinatie.allCases.map { ($0.label, .right) },
            rows: combinaties.map { one in [one.periode.label] + Combinatie.allCases.map { one[$0].forReaders } })
        page.paragraph(
            """
            Welke andere vorm het naast JeugdzorgPlus was, staat er niet bij, want dat zijn vaak kleine aantallen.
            """ + hidden)
    }

    private var hidden: String {
        let periodes = combinaties.filter { $0[.gezinsvormenEnResidentieel] == .geen(.onderdrukt) }.map(\.periode.label)
        guard !periodes.isEmpty else { return "" }
        return
            " Van \(Opsomming.en(periodes)) staan alle combinaties er niet: anders was een aantal onder \(minimum) af te lezen of uit te "
            + "rekenen."
    }
}
