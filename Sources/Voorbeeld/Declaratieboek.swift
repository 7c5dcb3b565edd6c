import Jeugdhulp

/// Gives declaraties their numbers, and adds what happens to them afterwards.
///
/// Whatever is added leaves the final figures as they are: an earlier version is replaced, what is credited had its own
/// debet line, what is withdrawn counts for nothing. Figures of an earlier peildatum do move.
struct Declaratieboek {
    private(set) var regels: [Regel] = []
    private var laatsteNummer: Int32 = 0

    mutating func book(_ regel: Regel, toeval: inout Toeval) {
        var final = regel
        final.nummer = nextNumber()
        switch toeval.below(1000) {
        case 0..<12: bookCorrected(&final, toeval: &toeval)
        case 12..<15: bookRedeclared(&final, toeval: &toeval)
        case 15..<19: bookWithdrawn(regel, toeval: &toeval)
        default: break
        }
        regels.append(final)
        if toeval.happens(12), Dialecten.hasWet(gemeente: regel.gemeente) {
            bookWmo(regel)
        }
    }

    /// A debet line and the credit line that takes all of it back.
    mutating func bookCredited(_ regel: Regel, toeval: inout Toeval) {
        guard let later = Registratie.later(than: regel.registratie, toeval: &toeval) else { return }
        var debet = regel
        debet.nummer = nextNumber()
        regels.append(debet)
        var credit = debet
        credit.nummer = nextNumber()
        credit.cents = -debet.cents
        credit.registratie = later
        regels.append(credit)
    }

    /// Makes the latest registratiedatum that of the peildatum, whatever was drawn.
    mutating func registerLastOnPeildatum() {
        guard let last = regels.indices.last(where: { regels[$0].aard == .gewoon }) else { return }
        regels[last].registratie = Horizon.peildatum
    }

    /// First delivered with another amount, and often with an earlier einddatum.
    private mutating func bookCorrected(_ final: inout Regel, toeval: inout Toeval) {
        guard let later = Registratie.later(than: final.registratie, toeval: &toeval) else { return }
        var first = final
        first.cents = max(1, first.cents * Int64(toeval.between(55...140)) / 100)
        if toeval.happens(400) {
            first.einde = first.begin + toeval.below(first.dagen.count)
        }
        regels.append(first)
        final.registratie = later
    }

    /// First declared for another amount, credited, and declared anew.
    private mutating func bookRedeclared(_ final: inout Regel, toeval: inout Toeval) {
        var first = final
        first.cents = max(1, first.cents * Int64(toeval.between(70...130)) / 100)
        let before = regels.count
        bookCredited(first, toeval: &toeval)
        guard regels.count > before else { return }
        final.registratie = regels[regels.count - 1].registratie
    }

    /// Declared twice under different numbers; the second is withdrawn.
    private mutating func bookWithdrawn(_ regel: Regel, toeval: inout Toeval) {
        guard let later = Registratie.later(than: regel.registratie, toeval: &toeval) else { return }
        var twin = regel
        twin.nummer = nextNumber()
        regels.append(twin)
        twin.registratie = later
        twin.aard = toeval.happens(500) ? .kaalIngetrokken : .ingetrokken
        regels.append(twin)
    }

    private mutating func bookWmo(_ regel: Regel) {
        var wmo = regel
        wmo.nummer = nextNumber()
        wmo.aard = .wmo
        regels.append(wmo)
    }

    private mutating func nextNumber() -> Int32 {
        laatsteNummer += 1
        return laatsteNummer
    }
}
