import Jeugdhulp

/// Gives indicaties their numbers, and adds what happens to them afterwards; the final figures stay as they are.
struct Indicatieboek {
    private(set) var regels: [Regel] = []
    private var laatsteNummer: Int32 = 0

    mutating func book(_ regel: Regel, toeval: inout Toeval) {
        var final = regel
        final.nummer = nextNumber()
        switch toeval.below(1000) {
        case 0..<30: bookCorrected(&final, toeval: &toeval)
        case 30..<37: bookWithdrawn(regel, toeval: &toeval)
        default: break
        }
        regels.append(final)
        if toeval.happens(12), Dialecten.hasWet(gemeente: regel.gemeente) {
            var wmo = regel
            wmo.nummer = nextNumber()
            wmo.aard = .wmo
            regels.append(wmo)
        }
    }

    /// First delivered without einddatum, or with another one.
    private mutating func bookCorrected(_ final: inout Regel, toeval: inout Toeval) {
        guard let later = Registratie.later(than: final.registratie, toeval: &toeval) else { return }
        var first = final
        first.einde = toeval.happens(250) ? Horizon.openEinde : final.begin + (30 + toeval.below(330))
        regels.append(first)
        final.registratie = later
    }

    /// Granted by mistake, and withdrawn by status or, where the file can say so, removed as iJw does.
    private mutating func bookWithdrawn(_ regel: Regel, toeval: inout Toeval) {
        guard let later = Registratie.later(than: regel.registratie, toeval: &toeval) else { return }
        var mistake = regel
        mistake.nummer = nextNumber()
        regels.append(mistake)
        mistake.registratie = later
        if Dialecten.hasRedenWijziging(gemeente: regel.gemeente), toeval.happens(600) {
            mistake.aard = .verwijderd
            mistake.einde = mistake.begin
        } else {
            mistake.aard = toeval.happens(500) ? .kaalIngetrokken : .ingetrokken
        }
        regels.append(mistake)
    }

    private mutating func nextNumber() -> Int32 {
        laatsteNummer += 1
        return laatsteNummer
    }
}
