import Publication

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
}
