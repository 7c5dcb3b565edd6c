import Contract
import Intake
import Jeugdhulp

/// What became of a row, for readers.
struct RowFateText {
    let levering: Levering

    func text(_ row: RowAnswer) -> String {
        switch row.fate {
        case .geldt: return "geldt: het record bestaat zoals deze rij zegt (R2.4)"
        case .trektIn(.verwijderd):
            return "geldt, en verwijdert het record: reden_wijziging en einddatum = begindatum (R2.5)"
        case .trektIn: return "geldt, en trekt het record in: zie de kolom status (R2.5)"
        case .vervangen(let place, let ofOther):
            return "vervangen door \(levering.text(place))\(ofOther ? ", over een andere jeugdige" : "") (R2.4)"
        case .ingetrokken(let place): return "ingetrokken door \(levering.text(place)) (R2.5)"
        case .naPeildatum: return RowFateText.naPeildatum
        case .anderelevering: return "niet gezien: niet uit de nieuwste levering van de gemeente op de peildatum (R2.6)"
        case .afgekeurd(let reden, let kolom):
            return rejected(reden, kolom)
        case .andereWet: return RowFateText.andereWet
        }
    }

    static let naPeildatum = "niet gezien: na de peildatum geregistreerd (R2.2)"
    static let andereWet = "onder een andere wet (R2.3)"

    func rejected(_ reden: Afkeurreden, _ kolom: Kolom?) -> String {
        let column = kolom.map { "kolom \($0.naam): " } ?? ""
        return "afgekeurd: [\(reden.code)] \(column)\(reden.melding); verwacht: \(reden.verwacht) (R2.1)"
    }
}
