import Jeugdhulp

extension Verschil {
    /// What the figure is now and how that differs from the earlier period.
    var zin: String {
        switch grootheid {
        case .aantal(let onderwerp): aantalzin(onderwerp)
        case .aandeel(let onderwerp): aandeelzin(onderwerp)
        }
    }

    private func aantalzin(_ onderwerp: Onderwerp) -> String {
        let opening =
            zekerheid == .evenLang ? "Zoals beide even lang na afloop bekend waren, telt Twente" : "Twente telt"
        return "\(opening) in \(laatste.periode.label) \(Verschil.jeugdigen(waarden.laatste)) \(onderwerp.waar), "
            + "\(vergelijking) in \(eerder.periode.label)."
    }

    /// `33 (1,6%) minder dan`.
    var vergelijking: String {
        guard sign != 0 else { return "evenveel als" }
        let verschil = DutchNumber.grouped(abs(waarden.laatste - waarden.eerder))
        let tenths = Afronding.tenths(abs(waarden.laatste - waarden.eerder), per: 100, of: waarden.eerder)
        let percent = tenths.map { " (\(DutchNumber.percentage(tenths: $0)))" } ?? ""
        return verschil + percent + (sign > 0 ? " meer dan" : " minder dan")
    }

    private func aandeelzin(_ onderwerp: Onderwerp) -> String {
        let geheel =
            onderwerp == .thuis || onderwerp == .nietThuis
            ? "jeugdigen thuis en niet thuis samen" : "jeugdigen niet thuis"
        return "Van de \(geheel) is in \(laatste.periode.label) \(DutchNumber.percentage(tenths: waarden.laatste)) "
            + "\(onderwerp.waar); in \(eerder.periode.label) is dat "
            + (sign == 0 ? "ook " : "") + "\(DutchNumber.percentage(tenths: waarden.eerder))."
    }

    /// How certain the difference is, and by what that was judged.
    var zekerheidszin: String {
        let subject = sign == 0 ? "Dat er \(grootheid.bij) geen verschil is," : "Het verschil \(grootheid.bij)"
        return switch zekerheid {
        case .houdtStand(let groei):
            "\(subject) blijft \(sign == 0 ? "zo" : "bestaan") als latere leveringen dit cijfer net zo veranderen als eerder dat van "
                + "\(groei.herziening.periode.label): \(verloop(groei))."
        case .onzeker(let groei):
            "\(subject) is onzeker: \(verloop(groei)). Verandert dit cijfer ook nog zo, dan "
                + (sign == 0 ? "komt er een verschil." : "is het verschil weg of andersom.")
        case .onbekend:
            "Hoeveel latere leveringen \(grootheid.bij) nog veranderen, is uit deze leveringen niet op te maken."
        case .evenLang:
            "Latere leveringen kunnen \(grootheid.bij) van beide periodes nog iets veranderen."
        }
    }

    /// `over 2018 ging het van 2.301 op 31 maart 2019 naar 2.473 op 31 oktober 2020`.
    private func verloop(_ groei: Groei) -> String {
        let herziening = groei.herziening
        let (toen, nu) = (grootheid.forReaders(groei.toen), grootheid.forReaders(groei.nu))
        return "voor \(herziening.periode.label) was het op \(herziening.toen.peildatum.inWords) \(toen) en is het nu "
            + (toen == nu ? "nog steeds \(nu)" : nu)
    }

    static func jeugdigen(_ aantal: Int) -> String {
        DutchNumber.counted(aantal, "jeugdige", "jeugdigen")
    }
}

extension Grootheid {
    /// `bij thuis`, `in het aandeel niet thuis`.
    fileprivate var bij: String {
        switch self {
        case .aantal(let onderwerp): "bij \(onderwerp.naam)"
        case .aandeel(let onderwerp): "in het aandeel \(onderwerp.naam)"
        }
    }

    fileprivate func forReaders(_ waarde: Int) -> String {
        switch self {
        case .aantal: DutchNumber.grouped(waarde)
        case .aandeel: DutchNumber.percentage(tenths: waarde)
        }
    }
}
