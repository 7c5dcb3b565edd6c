import Disclosure
import Figures
import Jeugdhulp

extension Update {
    /// The picture of the first page.
    var voorfiguur: Figuur {
        let laatste = kop.periodes.last
        return Veranderingfiguur(
            antwoord: duiding.antwoord, herkomst: herkomst(hasVoorlopig: laatste.map(voorlopigheid.geldt) == true)
        ).figuur
    }

    /// The further pictures, in the order of the report.
    var figuren: [Figuur] {
        let hasVoorlopig = kop.periodes.contains(where: voorlopigheid.geldt)
        let herkomst = herkomst(hasVoorlopig: hasVoorlopig)
        let trendfiguren = Trendfiguren(trend: trend, herkomst: herkomst)
        let stand = Standfiguur(figures.figures, herkomst: herkomst, gaten: kop.gaten)
        return [
            stand.figuur, trendfiguren.thuis, trendfiguren.aandeel, trendfiguren.vormen,
            Volledigheidfiguur(rijping, laatste: kop.periodes.last, herkomst: herkomst).figuur,
        ]
    }

    /// What stands below a picture.
    func herkomst(hasVoorlopig: Bool) -> Figuurherkomst {
        Figuurherkomst(
            kwartaal: kop.kwartaal, regio: kop.regio, isFictief: regels.fictief, voorlopigheid: voorlopigheid,
            hasVoorlopig: hasVoorlopig)
    }
}
