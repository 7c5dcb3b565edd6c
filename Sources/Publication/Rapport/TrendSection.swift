import Jeugdhulp

/// The part of the report that sets periods beside each other, in three ways.
struct TrendSection {
    let trend: Trend
    let duiding: Duiding

    var section: Document.Section {
        Document.Section(
            "trend", "Trend: van niet thuis naar thuis", [.paragraph(guide)],
            subsections: Reeks.allCases.filter { !trend.punten($0).isEmpty }.map(section) + [certainty])
    }

    private let guide: Phrase = """
        Hieronder staan dezelfde cijfers op verschillende manieren naast elkaar. Elke manier beantwoordt een eigen vraag. Zet \
        een cijfer uit de ene tabel niet naast een cijfer uit een andere. \(emphasis: "Verandering") is het verschil met de \
        regel erboven. \(emphasis: "Aandeel") is bij niet thuis het deel van de jeugdigen thuis en niet thuis samen, en bij \
        een vorm het deel van de jeugdigen niet thuis. Per 1.000 jeugdigen is gerekend met de jeugdigen jonger dan 18 jaar uit \
        tabel 1; wie ouder is en jeugdhulp krijgt, telt bij het aantal wel mee.
        """

    private var certainty: Document.Section {
        Document.Section(
            "trend-zekerheid", "Is het verschil echt?",
            [.list((duiding.antwoorden.last?.zinnen ?? []).map { Phrase($0) })])
    }

    private func section(_ reeks: Reeks) -> Document.Section {
        let uitleg = duiding.uitleg(reeks)
        let notes = duiding.ontbrekend(reeks) + duiding.bevolking(reeks) + duiding.bronwissels(reeks)
        return Document.Section(
            "trend-" + reeks.rawValue.replacing("_", with: "-"), uitleg.titel,
            [
                .paragraph(Phrase(uitleg.vraag + " " + uitleg.waarom)),
                .table(TrendTable(reeks: reeks, trend: trend).thuisOfNietThuis),
                .table(TrendTable(reeks: reeks, trend: trend).vormen),
                .list(notes.map { Phrase($0) }),
            ])
    }
}
