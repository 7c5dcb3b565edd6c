import Figures
import Jeugdhulp

extension Antwoord {
    /// What became of thuis and niet thuis and in which form, in at most fifteen words: the title of the picture.
    var titel: String {
        guard let thuis = self[.thuis], let nietThuis = self[.nietThuis] else { return "Nog geen verandering te zien" }
        if thuis.oordeel != .waarschijnlijk, nietThuis.oordeel != .waarschijnlijk {
            return "Thuis en niet thuis geen duidelijk verschil met een jaar eerder"
        }
        let first =
            thuis.oordeel == .waarschijnlijk
            ? "\(Antwoord.word(thuis, capital: true)) jeugdigen thuis" : "Thuis geen duidelijk verschil"
        let second =
            nietThuis.oordeel == .waarschijnlijk
            ? "\(Antwoord.word(nietThuis, capital: false)) niet thuis" : "niet thuis geen duidelijk verschil"
        return "\(first), \(second)\(plaats(nietThuis))"
    }

    /// `; de daling zit bij residentieel`; empty where no form moves as niet thuis does.
    private func plaats(_ nietThuis: Jaarvergelijking) -> String {
        guard nietThuis.oordeel == .waarschijnlijk else { return "" }
        let vormen = Verblijfsvorm.allCases.map(Onderwerp.init).filter {
            self[$0]?.oordeel == .waarschijnlijk && self[$0]?.richting == nietThuis.richting
        }
        guard !vormen.isEmpty else { return "" }
        return "; de \(nietThuis.richting > 0 ? "stijging" : "daling") zit bij \(Opsomming.en(vormen.map(\.naam)))"
    }

    private static func word(_ vergelijking: Jaarvergelijking, capital: Bool) -> String {
        let word = vergelijking.richting > 0 ? "meer" : "minder"
        return capital ? word.prefix(1).uppercased() + word.dropFirst() : word
    }
}
