import Figures
import Jeugdhulp

/// The part of the report that sets periods beside each other, in three ways.
struct TrendSection {
    let trend: PublishedTrend
    let duiding: Duiding
    let voorlopigheid: Voorlopigheid

    /// The three ways, in the order of publication; one without points is left out.
    var section: Document.Section {
        Document.Section(
            "trend", "Trend: thuis en niet thuis door de jaren", [.paragraph(guide)],
            subsections: Reeks.allCases.filter { !trend.punten($0).isEmpty }.map(section))
    }

    private let guide: Phrase = """
        Hieronder staan dezelfde cijfers op verschillende manieren naast elkaar. Elke manier beantwoordt een eigen vraag. \
        Zet een cijfer uit de ene tabel niet naast een cijfer uit een andere. \(emphasis: "Verandering") is het verschil \
        met de regel erboven. \(emphasis: "Aandeel") is bij niet thuis het deel van de jeugdigen thuis en niet thuis \
        samen, en bij een vorm het deel van de jeugdigen niet thuis. Per 1.000 jeugdigen is gerekend met de jeugdigen \
        jonger dan 18 jaar uit tabel 1; wie ouder is en jeugdhulp krijgt, telt bij het aantal wel mee.
        """

    private func section(_ reeks: Reeks) -> Document.Section {
        let uitleg = duiding.uitleg(reeks)
        let tables = TrendTable(
            reeks: reeks, titel: uitleg.titel, trend: trend, voorlopigheid: voorlopigheid, regio: duiding.regio)
        let notes =
            duiding.ontbrekend(reeks) + duiding.nietHeel(reeks) + duiding.bevolking(reeks) + duiding.bronwissels(reeks)
        return Document.Section(
            "trend-" + reeks.rawValue.replacing("_", with: "-"), uitleg.titel,
            [
                .paragraph(Phrase(uitleg.vraag + " " + uitleg.waarom)), .table(tables.thuisOfNietThuis),
                .table(tables.vormen), .list(notes.map { Phrase($0) }),
            ])
    }
}
