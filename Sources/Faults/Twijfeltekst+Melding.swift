package import Jeugdhulp

/// What is said where a doubt was found: to the analyst, to the readers of a report, and in a dossier.
extension Twijfeltekst {
    /// As a warning: it stops nothing. `gemeente` and `path` say where; `omvang` is what hangs on it, `nil` where that can't be told. What is
    /// published names no file, so it stands with the first of them.
    package func waarschuwing(
        gemeente: Gemeente?, path: String?, omvang: Twijfelomvang?, isFirst: Bool
    ) -> Waarschuwing {
        let place = [gemeente?.naam, path].compactMap(\.self).joined(separator: ", ")
        let lead = place.isEmpty ? "" : place + ": "
        let advice = "Waarschijnlijk \(oorzaak). Wat u doet: \(herstel)."
        func text(_ omvang: String?) -> String { "\(lead)\(titel)\(omvang.map { ": \($0)" } ?? ""). \(advice)" }
        return Waarschuwing(
            declared, text(omvang?.gezegd), published: isFirst ? gepubliceerd(gemeente) : nil,
            precies: text(omvang?.precies))
    }

    /// As what ends a run.
    package func fault(gemeente: Gemeente?, omvang: Twijfelomvang?) -> Fault {
        let parts = [gemeente?.naam, titel, omvang?.gezegd].compactMap(\.self)
        return Fault(
            declared, "\(parts.joined(separator: ": ")); waarschijnlijk \(oorzaak)",
            expected:
                "\(herstel); of in instellingen.json \"twijfel\": {\"\(code)\": \"melden\"}, als de cijfers zo toch moeten verschijnen"
        )
    }

    /// In a report that was made in spite of it: no number of one gemeente stands there.
    private func gepubliceerd(_ gemeente: Gemeente?) -> String {
        "[\(code)] \(gemeente.map { "\($0.naam): " } ?? "")\(titel); waarschijnlijk \(oorzaak)."
    }
}
