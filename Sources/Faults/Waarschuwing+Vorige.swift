import Wording

/// What stood there before. Said, not published: a report may depend neither on a dossier nor on what it replaces.
extension Waarschuwing {
    static let waa020 = FaultCode(
        "WAA-020", nil,
        "niet te zien is of een bestand sinds de vorige update van inhoud is veranderd: in de map van `--dossier` staat haar dossier niet",
        "geef de map waarin het dossier van de vorige update staat, of maak die update opnieuw met `--dossier`")

    /// `files` of update `code`.
    package static func contentsUnknown(_ files: Int, since code: String) -> Waarschuwing {
        Waarschuwing(
            waa020,
            "Van \(Plural.counted(files, "bestand", "bestanden")) is niet te zien of de inhoud sinds update \(code) is "
                + "veranderd: dat staat alleen in haar dossier, en dat staat niet in de map van --dossier.",
            published: nil)
    }

    static let waa021 = FaultCode(
        "WAA-021", nil, "een bestand van de vorige update is van inhoud veranderd",
        "kijk of dat klopt; lever een verbetering als een nieuw bestand")

    /// Since update `code`; at least one path, of which ten are named.
    package static func contentsChanged(_ paths: [String], since code: String) -> Waarschuwing {
        let rest = paths.count > 10 ? " en nog \(paths.count - 10)" : ""
        return Waarschuwing(
            waa021,
            "Sinds update \(code) \(Plural.word(paths.count, "is", "zijn")) van inhoud veranderd: "
                + "\(paths.prefix(10).joined(separator: ", "))\(rest). Kijk of dat klopt; een levering hoort te blijven "
                + "zoals zij was.",
            published: nil)
    }

    static let waa022 = FaultCode(
        "WAA-022", nil, "het rapport van dit kwartaal stond er al, met andere cijfers, en is vervangen",
        "vertel het wie het eerdere rapport al heeft")

    /// What stood in `path`, with its peildatum: how many figures of which files changed, and `shown`, some of them.
    package static func reportReplaced(
        _ path: String, peildatum: String, changed: [(file: String, count: Int)], shown: [String]
    ) -> Waarschuwing {
        let total = changed.reduce(0) { $0 + $1.count }
        return Waarschuwing(
            waa022,
            "\(path) stond er al, met peildatum \(peildatum), en is vervangen. "
                + "\(Plural.counted(total, "cijfer is", "cijfers zijn")) anders ("
                + "\(changed.map { "\($0.file) \($0.count)" }.joined(separator: ", "))): \(shown.joined(separator: "; "))"
                + "\(total > shown.count ? "; …" : ""). Wie het eerdere rapport al heeft, moet dat weten.",
            published: nil)
    }

    static let waa023 = FaultCode(
        "WAA-023", nil,
        "het dossier van de vorige update hoort niet bij haar rapport, maar bij een andere run; het is niet gebruikt",
        "maak de vorige update opnieuw, met `--dossier`")

    /// The dossier in `path`, beside the report in `report`, of update `code`.
    package static func dossierOfOther(_ path: String, report: String, code: String) -> Waarschuwing {
        Waarschuwing(
            waa023,
            "Het dossier in \(path) hoort niet bij het rapport in \(report): het is van een andere run. Het is niet "
                + "gebruikt; maak update \(code) opnieuw, met --dossier.",
            published: nil)
    }
}
