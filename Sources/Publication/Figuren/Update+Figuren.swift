import Figures
import Jeugdhulp

extension Update {
    /// The pictures, in the order of the report.
    var figuren: [Figuur] {
        let herkomst = Figuurherkomst(
            peildatum: kop.peildatum, kwartaal: kop.kwartaal, isFictief: regels.fictief)
        let trendfiguren = Trendfiguren(trend: trend, herkomst: herkomst)
        return [
            trendfiguren.thuis, trendfiguren.aandeel, trendfiguren.vormen,
            Rijpingfiguur(rijping: rijping, herkomst: herkomst).figuur,
        ]
    }
}
