import Checking
import Contract
import Intake
import Publication

extension Terugkoppeling {
    /// Places that a page names for each thing to mend; the list has them all.
    private static let shownPlaces = 10

    /// The Markdown page.
    package func page(for ontvanger: Ontvanger) -> String {
        var page = Markdown()
        page.heading(1, "Terugkoppeling levering: \(ontvanger.titel)")
        page.paragraph(
            "Dit is wat tmsd in de levering vond. Bestand en regel wijzen de plaats aan; er staat niets in over één jeugdige. "
                + "De plaatsen staan in `\(ontvanger.naam).csv`. Bovenaan staat wat de cijfers het meest kan veranderen."
        )
        rows(ontvanger, into: &page)
        let punten = punten(for: ontvanger)
        guard !punten.isEmpty else {
            page.paragraph("Er is niets te herstellen.")
            return page.text
        }
        page.heading(2, "Wat te herstellen is")
        page.table(
            [
                ("volgorde", .right), ("code", .left), ("wat", .left), ("aantal", .right),
                ("wat herstel met de cijfers kan doen", .left),
            ],
            rows: punten.enumerated().map { index, punt in
                [String(index + 1), punt.code, punt.titel, DutchNumber.grouped(punt.aantal), punt.effect]
            })
        codes(ontvanger, into: &page)
        for punt in punten { details(punt, ontvanger, into: &page) }
        return page.text
    }

    private func rows(_ ontvanger: Ontvanger, into page: inout Markdown) {
        let files = files(of: ontvanger).compactMap { file -> [String]? in
            let rejected = file.rejections.count { file.gemeente(of: $0) == ontvanger.gemeente }
            let accepted = ontvanger.gemeente.flatMap { file.acceptedByGemeente[$0] } ?? 0
            guard accepted + rejected > 0 else { return nil }
            return [Markdown.code(file.file.path), DutchNumber.grouped(accepted), DutchNumber.grouped(rejected)]
        }
        if !files.isEmpty {
            page.table([("bestand", .left), ("aangenomen rijen", .right), ("afgekeurde rijen", .right)], rows: files)
        }
    }

    private func codes(_ ontvanger: Ontvanger, into page: inout Markdown) {
        guard let effects = ontvanger.gemeente.flatMap({ uitslag.codeEffects[$0] }), let all = effects.first else {
            return
        }
        page.heading(2, "Onbekende productcodes")
        page.paragraph("Deze productcodes: \(Terugkoppeling.effect(all)).")
        page.paragraph(
            "± is het aantal jeugdigen van wie niet vaststaat of zij in die tabel horen, over alle jaren samen. "
                + "Een code staat hier alleen als minstens 5 rijen haar hebben en zij er niet uitziet als een nummer van iemand."
        )
        page.table(
            [("productcode", .left), ("rijen", .right), ("jeugdigen", .right)]
                + CodeEffect.tables.map { ("tabel \($0)", .right) },
            rows: effects.map { effect in
                [
                    Terugkoppeling.name(effect.codes), DutchNumber.grouped(effect.rows),
                    DutchNumber.grouped(effect.jeugdigen),
                ]
                    + CodeEffect.tables.map { "± " + DutchNumber.grouped(effect.tabel($0)) }
            })
    }

    private static func name(_ codes: CodeEffect.Codes) -> String {
        switch codes {
        case .all: "alle samen"
        case .empty: "geen productcode"
        case .unnamed: "andere codes"
        case .code(let name): Markdown.code(name)
        }
    }

    private func details(_ punt: Verbeterpunt, _ ontvanger: Ontvanger, into page: inout Markdown) {
        page.heading(2, "\(punt.code): \(punt.titel)")
        page.paragraph(punt.uitleg)
        var places: [String] = []
        forEachPlace(of: punt, for: ontvanger) { regel in
            places.append(Terugkoppeling.place(regel, punt))
            return places.count < Terugkoppeling.shownPlaces
        }
        let count = placeCount(of: punt, for: ontvanger)
        page.list(places)
        if count > Terugkoppeling.shownPlaces {
            page.paragraph(
                "De eerste \(Terugkoppeling.shownPlaces) plaatsen; de andere staan in `\(ontvanger.naam).csv`.")
        }
        if case .toets = punt.soort, count < punt.aantal {
            page.paragraph(
                "Van elk bestand zijn de eerste \(DutchNumber.grouped(FindingList.maximumKeptPerFile)) plaatsen bewaard; het aantal "
                    + "\(DutchNumber.grouped(punt.aantal)) is volledig.")
        }
    }

    private static func place(_ regel: Terugkoppelregel, _ punt: Verbeterpunt) -> String {
        var text = regel.bestand.isEmpty ? "" : Markdown.code(regel.bestand)
        if let line = regel.regel { text += " regel \(line)" }
        if !regel.zieOok.isEmpty { text += ", zie ook \(Markdown.code(regel.zieOok))" }
        if regel.gevonden != punt.titel { text += (text.isEmpty ? "" : ": ") + regel.gevonden }
        return text
    }
}
