import Checking
import Contract
import Records

extension Twijfels {
    /// What is doubted of a reading (Rekenregels, R2.7); the same in every command. `signs` are those of its records.
    init(of reading: Reading, _ signs: RecordSigns?) {
        let instellingen = reading.folder.instellingen
        let ofRecords = signs.map { signs in
            RecordDoubts(
                DoubtedReading(
                    signs, of: reading.levering, gemeenten: reading.folder.referentie.gemeenten,
                    instellingen: instellingen)
            ).all
        }
        self.init(ofRecords ?? [], instellingen.twijfel)
    }
}

extension Reading {
    /// From where on records are noticed by doubts.
    var signMargins: SignMargins {
        SignMargins(folder.instellingen, levering, gemeenteCount: gemeenteCount)
    }
}
