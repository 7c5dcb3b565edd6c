package import Jeugdhulp

/// The figures of what was known of each period at earlier peildata, exact.
package enum Rijpingfigures {
    /// Of each step; only whole forms, never combinations. The last peildatum of a period, that of the update, has no growth.
    package static func figures(_ rijping: [Rijping]) -> [Figure] {
        rijping.flatMap { one in
            one.stappen.flatMap { stap in
                Trendfigures.onderwerpen.flatMap { onderwerp in
                    waarden(stap, onderwerp, nu: one.stappen.last, isHeel: one.isHeel).map { maat, waarde in
                        Figure(
                            Figure.Key(onderwerp, one.periode, maat).with { $0.peildatum = stap.peildatum }, waarde)
                    }
                }
            }
        }
    }

    private static func waarden(
        _ stap: Rijping.Stap, _ onderwerp: Onderwerp, nu: Rijping.Stap?, isHeel: Bool
    ) -> [(Maat, Waarde)] {
        var waarden: [(Maat, Waarde)] = [
            (.aandeel, stap.stand.aandeel(onderwerp)), (.aantal, .aantal(stap.stand.aantal(onderwerp))),
        ]
        if let nu, nu != stap {
            let groei = isHeel ? stap.stand.groei(onderwerp, tot: nu.stand) : .geen(.nietHeelGeleverd)
            waarden.append((.groeiTotNuProcent, groei))
        }
        return waarden
    }
}
