import Feedback
import Figures
import Jeugdhulp
import Publication
import Wording

extension Waarschuwingen {
    /// What a newer version wrote in the folder of an update, of which this one knows nothing: it is passed over.
    static func unknown(_ update: PreviousUpdate) -> [Waarschuwing] {
        update.published.unknown.map { unknown in
            let columns = unknown.columns.count == 1 ? "de kolom" : "de kolommen"
            let parts =
                (unknown.columns.isEmpty ? [] : ["\(columns) \(unknown.columns.prefix(10).joined(separator: ", "))"])
                + unknown.lines.map { column, count in
                    "\(count == 1 ? "1 regel" : "\(count) regels") met een onbekend woord in \(column)"
                }
            return Waarschuwing(
                code: "VRG-003",
                tekst:
                    "\(update.path)/\(unknown.path): dit is van een nieuwere versie van tmsd en is overgeslagen: "
                    + "\(parts.joined(separator: "; ")). Gebruik die versie om alles te vergelijken.")
        }
    }

    /// Which delivered files hold other bytes than the previous update read, as far as that is known. Said, not published: only a dossier
    /// tells it, and a report may not depend on one.
    static func compared(
        _ vergelijking: Leveringvergelijking, _ vorige: PreviousUpdate, _ dossier: VorigDossier
    ) -> [Waarschuwing] {
        let code = vorige.published.kop.kwartaal.code
        var warnings: [Waarschuwing] = []
        if case .other(let path) = dossier {
            warnings.append(
                said(
                    "WAA-023",
                    "Het dossier in \(path) hoort niet bij het rapport in \(vorige.path): het is van een andere run. Het is niet "
                        + "gebruikt; maak update \(code) opnieuw, met --dossier."))
        }
        let unknown = vergelijking.paths(.onbekend).count
        if unknown > 0 {
            warnings.append(
                said(
                    "WAA-020",
                    "Van \(Plural.counted(unknown, "bestand", "bestanden")) is niet te zien of de inhoud sinds update \(code) is "
                        + "veranderd: dat staat alleen in haar dossier. Geef --dossier met de map waarin dat staat."))
        }
        let changed = vergelijking.paths(.gewijzigd)
        if !changed.isEmpty {
            let rest = changed.count > 10 ? " en nog \(changed.count - 10)" : ""
            warnings.append(
                said(
                    "WAA-021",
                    "Sinds update \(code) \(Plural.word(changed.count, "is", "zijn")) van inhoud veranderd: "
                        + "\(changed.prefix(10).joined(separator: ", "))\(rest). Kijk of dat klopt; een levering hoort te blijven "
                        + "zoals zij was."))
        }
        return warnings
    }

    /// What is new in a report beside the one that stood in its place. Said, not published: the same input must give the same report,
    /// whatever stood there.
    static func remade(_ was: PreviousUpdate?, _ figures: Figures) -> [Waarschuwing] {
        guard let was else { return [] }
        // What the figures are explained against is another matter.
        let bestanden = Updatevergelijking(oud: was.published.figures, nieuw: figures).bestanden.filter {
            $0.layout.path != Layout.bijstellingen.path
        }
        let counts = bestanden.map { ($0.layout.path, $0.verschillen.count { !$0.isEqual }) }
            .filter { $0.1 > 0 }
        guard !counts.isEmpty else { return [] }
        let total = counts.reduce(0) { $0 + $1.1 }
        let shown = bestanden.flatMap(\.verschillen).filter { !$0.isEqual }.prefix(5).map { verschil in
            let key = verschil.key
            return "\(key.onderwerp.rawValue) \(key.periode.code) \(key.maat.rawValue) "
                + "\(verschil.oud.map(text) ?? "-") → \(verschil.nieuw.map(text) ?? "-")"
        }
        return [
            said(
                "WAA-022",
                "\(was.path) stond er al, met peildatum \(was.published.kop.peildatum), en is vervangen. "
                    + "\(Plural.counted(total, "cijfer is", "cijfers zijn")) anders ("
                    + "\(counts.map { "\($0.0) \($0.1)" }.joined(separator: ", "))): \(shown.joined(separator: "; "))"
                    + "\(total > shown.count ? "; …" : ""). Wie het eerdere rapport al heeft, moet dat weten.")
        ]
    }

    private static func text(_ figure: Figure) -> String {
        figure.waarde.units == nil ? figure.status : figure.forCSV
    }

    private static func said(_ code: String, _ tekst: String) -> Waarschuwing {
        Waarschuwing(code: code, tekst: tekst, gepubliceerd: nil)
    }
}
