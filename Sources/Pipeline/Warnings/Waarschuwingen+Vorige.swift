import Faults
import Feedback
import Figures
import Jeugdhulp
import Publication

extension Waarschuwingen {
    /// What a newer version wrote in the folder of an update, of which this one knows nothing: it is passed over.
    static func unknown(_ update: PreviousUpdate) -> [Waarschuwing] {
        update.published.unknown.map {
            .updateIsNewer("\(update.path)/\($0.path)", columns: $0.columns, lines: $0.lines)
        }
    }

    /// Which delivered files hold other bytes than the previous update read, as far as that is known. That it is not known is told to
    /// whoever gave a folder of dossiers; to others the report says so.
    static func compared(
        _ vergelijking: Leveringvergelijking, _ vorige: PreviousUpdate, _ dossier: VorigDossier
    ) -> [Waarschuwing] {
        let code = vorige.published.kop.kwartaal.code
        var warnings: [Waarschuwing] = []
        if case .other(let path) = dossier {
            warnings.append(.dossierOfOther(path, report: vorige.path, code: code))
        }
        let unknown = vergelijking.paths(.onbekend).count
        if unknown > 0, dossier.wasAsked { warnings.append(.contentsUnknown(unknown, since: code)) }
        let changed = vergelijking.paths(.gewijzigd)
        if !changed.isEmpty { warnings.append(.contentsChanged(changed, since: code)) }
        return warnings
    }

    /// What is new in a report beside the one that stood in its place.
    static func remade(_ was: PreviousUpdate?, _ figures: Figures) -> [Waarschuwing] {
        guard let was else { return [] }
        // What the figures are explained against is another matter.
        let bestanden = Updatevergelijking(oud: was.published.figures, nieuw: figures).bestanden.filter {
            $0.layout.path != Layout.bijstellingen.path
        }
        let changed = bestanden.map { (file: $0.layout.path, count: $0.verschillen.count { !$0.isEqual }) }
            .filter { $0.count > 0 }
        guard !changed.isEmpty else { return [] }
        // Those of the region go first: what moves of gemeenten moves with them.
        let different = bestanden.flatMap(\.verschillen).filter { !$0.isEqual }
        let ordered = different.filter { $0.key.gebied == .twente } + different.filter { $0.key.gebied != .twente }
        let shown = ordered.prefix(5).map { verschil in
            let key = verschil.key
            let gemeente = key.gebied == .twente ? "" : key.gebied.code + " "
            return "\(key.onderwerp.rawValue) \(gemeente)\(key.periode.code) \(key.maat.rawValue) "
                + "\(verschil.oud.map(text) ?? "-") → \(verschil.nieuw.map(text) ?? "-")"
        }
        return [
            .reportReplaced(
                was.path, peildatum: "\(was.published.kop.peildatum)", changed: changed, shown: Array(shown))
        ]
    }

    private static func text(_ figure: Figure) -> String {
        figure.waarde.units == nil ? figure.status : figure.forCSV
    }
}
