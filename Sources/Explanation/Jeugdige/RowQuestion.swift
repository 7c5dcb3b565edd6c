package import Intake

/// The answer about one row: what became of it, and then of everything else of its jeugdige.
package enum RowQuestion {
    /// `answers` about its jeugdige; none where it can't be told who that is.
    package static func lines(_ row: FoundRow, _ answers: [JeugdigeExplanation], of levering: Levering) -> [String] {
        let place = levering.text(row.place)
        let own = answers.flatMap(\.rows).first { $0.place == row.place }
        let text = RowFateText(levering: levering)
        let fate = own.map(text.text) ?? text.text(row)
        guard !answers.isEmpty else {
            return ["\(place): \(fate)", "Over wie deze rij gaat is niet te lezen, dus meer is er niet van te zeggen."]
        }
        return ["\(place): \(fate)"] + answers.flatMap { [""] + $0.lines }
    }
}

extension RowFateText {
    /// Of a row of which the jeugdige is not known.
    func text(_ row: FoundRow) -> String {
        switch row.fate {
        case .rejected(let reden, let kolom): rejected(reden, kolom)
        case .outOfScope: RowFateText.andereWet
        case .afterPeildatum: RowFateText.naPeildatum
        case .seen: "trekt een record in dat er niet is: geen andere rij heeft dit nummer (R2.5)"
        }
    }
}
