import Jeugdhulp

/// The part of the report that tells how often jeugdigen had more than one form.
struct CombinatiesSection {
    let combinaties: [Combinaties]
    let minimum: Int

    var section: Document.Section {
        Document.Section(
            "meer-dan-een-vorm", "Hoe vaak meer dan één vorm",
            [
                .paragraph(
                    """
                    De eerste vier kolommen tellen op tot niet thuis: elke jeugdige staat er één keer in. In de eerste drie kan \
                    iemand ook JeugdzorgPlus hebben gehad; hoe vaak dat was, staat in de laatste kolom. De laatste kolom en \
                    \(emphasis: Combinatie.gezinsvormenEnResidentieel.label) zijn samen het verschil uit de tabel hiervoor.
                    """),
                .table(
                    Table(
                        caption: "Jeugdigen niet thuis naar de vormen waarin zij woonden, per periode. Twente",
                        columns: [Table.Column("periode", .left)]
                            + Combinatie.allCases.map { Table.Column($0.label) },
                        rows: combinaties.map { one in
                            [Table.Cell(one.periode.label)] + Combinatie.allCases.map { Table.Cell(one[$0]) }
                        })),
                .paragraph(
                    """
                    Welke andere vorm het naast JeugdzorgPlus was, staat er niet bij: dat zijn vaak kleine aantallen.\(hidden)
                    """),
            ])
    }

    private var hidden: String {
        let periodes = combinaties.filter { $0[.gezinsvormenEnResidentieel] == .geen(.onderdrukt) }.map(\.periode.label)
        guard !periodes.isEmpty else { return "" }
        return
            " Van \(Opsomming.en(periodes)) staan de combinaties er niet: dan zou een aantal onder \(minimum) af te lezen of uit "
            + "te rekenen zijn."
    }
}
