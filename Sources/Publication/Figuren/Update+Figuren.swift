import Intake
import Jeugdhulp

extension Update {
    /// The pictures, in the order of the report.
    var figuren: [Figuur] {
        let herkomst = Figuurherkomst(
            peildatum: cijfers.peildatum, kwartaal: cijfers.kwartaal, isFictief: instellingen.fictief)
        let trendfiguren = Trendfiguren(trend: trend, herkomst: herkomst)
        return [
            trendfiguren.thuis, trendfiguren.aandeel, trendfiguren.vormen,
            Rijpingfiguur(rijping: rijping, herkomst: herkomst).figuur,
        ]
    }
}
