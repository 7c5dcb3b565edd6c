import Figures
import Jeugdhulp

/// What an update said, worked out again from what it published.
struct Uitspraak {
    let antwoord: Antwoord
    /// Behind what was provisional then.
    let mark: String

    init(_ published: PublishedUpdate, ripeningDays: Int) {
        let trend = PublishedTrend(
            published.figures, bevolking: Trendbevolking([], bevolking: Bevolking([:], gemeenten: [])),
            gaten: published.kop.gaten)
        antwoord = Antwoord(
            trend: trend, rijping: PublishedRijping.all(published.figures, gaten: published.kop.gaten))
        let voorlopigheid = Voorlopigheid(peildatum: published.kop.peildatum, days: ripeningDays)
        mark = antwoord[.thuis].map { voorlopigheid.mark($0.periode) } ?? ""
    }

    var oordeel: String { antwoord.oordeel }

    /// The last period, where it was compared with an earlier one.
    var periode: Periode? { antwoord[.thuis]?.periode }

    /// Thuis and niet thuis, as far as they were compared.
    var vergelijkingen: [(Jaarvergelijking, String, Phrase.Kleur)] {
        [(Onderwerp.thuis, Phrase.Kleur.thuis), (.nietThuis, .nietThuis)].compactMap { onderwerp, kleur in
            antwoord[onderwerp].map { ($0, onderwerp.naam, kleur) }
        }
    }

    /// `1e helft van 2020*: 2 à 5% meer thuis, 6 à 8% minder niet thuis.`
    var inWords: String {
        guard let periode else { return "Er was geen eerdere periode om mee te vergelijken." }
        let parts = vergelijkingen.map { one, naam, _ in
            one.oordeel == .waarschijnlijk ? "\(Bereik(one).inWords) \(naam)" : "\(naam): \(one.oordeel.inWords)"
        }
        let part = periode.deel.isEmpty ? "" : "\(periode.deel) van "
        return "\(part)\(periode.year)\(mark): \(parts.joined(separator: ", "))."
    }

    /// What still comes in; none where all of it was final.
    var provisional: [String] {
        mark.isEmpty ? [] : ["* Voorlopig: dit wordt nog completer."]
    }
}
