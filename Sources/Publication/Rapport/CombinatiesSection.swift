import Disclosure
import Figures
import Jeugdhulp

/// The part of the report that tells how often jeugdigen had more than one form.
struct CombinatiesSection {
    let figures: PublishableFigures
    let minimum: Int
    let voorlopigheid: Voorlopigheid

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
                        caption:
                            "Jeugdigen niet thuis naar de vormen waarin zij woonden, per periode. \(figures.kop.regio.naam)",
                        columns: [Table.Column("periode", .left)]
                            + Combinatie.allCases.map { Table.Column($0.label) },
                        rows: figures.kop.periodes.map { periode in
                            [Table.Cell(periode.label)]
                                + Combinatie.allCases.map {
                                    waarde(periode, $0).map { Table.Cell($0) } ?? Table.Cell(Waarde.geen(.ontbreekt))
                                }
                        }, vorm: .gekanteld, voorlopig: figures.kop.periodes.map(voorlopigheid.geldt),
                        gebied: figures.kop.regio.naam)),
                .paragraph(
                    """
                    Welke andere vorm het naast JeugdzorgPlus was, staat er niet bij: dat zijn vaak kleine aantallen.\(hidden)
                    """),
            ])
    }

    private var hidden: String {
        let periodes = figures.kop.periodes.filter {
            waarde($0, .gezinsvormenEnResidentieel) == .geen(.onderdrukt)
        }.map(\.inZin)
        guard !periodes.isEmpty else { return "" }
        return
            " Van \(Opsomming.en(periodes)) staan de combinaties er niet: dan zou een aantal onder \(minimum) af te lezen of uit "
            + "te rekenen zijn."
    }
    private func waarde(_ periode: Periode, _ combinatie: Combinatie) -> Waarde? {
        figures.figures[Figure.Key(.nietThuis, periode, .aantal).with { $0.combinatie = combinatie }]
    }
}

extension Combinatie {
    /// For readers.
    var label: String {
        switch self {
        case .gezinsvormenZonderResidentieel: "gezinsvormen, niet residentieel"
        case .residentieelZonderGezinsvormen: "residentieel, niet in gezinsvormen"
        case .gezinsvormenEnResidentieel: "gezinsvormen en residentieel"
        case .alleenJeugdzorgplus: "alleen JeugdzorgPlus"
        case .nietThuis: "niet thuis"
        case .jeugdzorgplusMetAndereVorm: "JeugdzorgPlus met een andere vorm"
        }
    }
}
