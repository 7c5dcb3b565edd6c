import Counting
import Intake
import Jeugdhulp
import Publication
import Records

/// Whether a jeugdige is part of a figure and why, for readers.
struct TableAnswerText {
    /// More records are told as a number.
    private static let maximumRecords = 3

    let levering: Levering
    let bronregels: Bronregels

    func text(_ antwoord: Tabelantwoord) -> String {
        let onderwerp = antwoord.vraag.onderwerp
        let name = (onderwerp.tabel.map { "tabel \($0) " } ?? "") + "\(onderwerp.rawValue): "
        return name
            + (antwoord.telt ? "telt mee, door \(places(antwoord.deciding))" : "telt niet mee: \(why(antwoord))")
    }

    private func places(_ records: [PlacedRecord]) -> String {
        let shown = records.prefix(Self.maximumRecords).map { record in
            levering.text(RowPlace(piece: record.piece, line: record.line))
        }
        let rest = records.count - shown.count
        return shown.joined(separator: ", ")
            + (rest > 0 ? " en \(DutchNumber.counted(rest, "andere rij", "andere rijen"))" : "")
    }

    private func why(_ antwoord: Tabelantwoord) -> String {
        if antwoord.isOfOtherTable {
            return antwoord.vraag.onderwerp == .thuis
                ? "in deze periode ook niet thuis (tabel 4)" : "in deze periode geen dag niet thuis (tabel 3)"
        }
        let reasons = antwoord.toestanden.compactMap { reason($0.voorziening, $0.toestand, antwoord.vraag) }
        if !reasons.isEmpty { return reasons.joined(separator: "; ") }
        switch antwoord.vraag.onderwerp {
        case .indicaties: return "geen indicatie"
        case .declaraties: return "geen declaratie"
        default: return "geen record van \(Opsomming.of(antwoord.vraag.tellend.map(\.inWords)))"
        }
    }

    /// `nil` of what there is no record of.
    private func reason(
        _ voorziening: Voorziening, _ toestand: Tabelantwoord.Toestand, _ vraag: Cijfervraag
    ) -> String? {
        let naam = voorziening.inWords
        let bron =
            "\(naam) telt in \(vraag.periode.year) uit \(bronregels.bron(for: voorziening, in: vraag.periode.year).inWords)"
        switch toestand {
        case .telt, .geen: return nil
        case .gecrediteerd(let bedrag):
            return "\(naam) is helemaal gecrediteerd, samen \(ExactEuros.text(bedrag.cents)) (R3.2)"
        case .alleenIndicatie:
            return vraag.onderwerp == .declaraties
                ? "van \(naam) is er alleen een indicatie" : "alleen een indicatie: \(bron) (R1.4)"
        case .alleenDeclaratie:
            return vraag.onderwerp == .indicaties
                ? "van \(naam) is er alleen een declaratie" : "alleen een declaratie: \(bron) (R1.4)"
        case .andereDagen: return "\(naam) heeft geen dag in deze periode"
        }
    }
}
