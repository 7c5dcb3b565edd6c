import Glibc

/// A data folder that is written in one go.
struct Datamap {
    private let pad: String

    init(_ pad: String) {
        self.pad = pad
    }

    /// Every file; with `volledig` each delivery replaces the earlier one.
    func write(_ wereld: Wereld, _ vorm: Vorm, volledig: Bool) {
        for folder in ["", "/referentie", "/leveringen"] { _ = unsafe mkdir(pad + folder, 0o755) }
        let soort = volledig ? "volledig" : "stapelend"
        write("/instellingen.json", "{ \"fictief\": true, \"leveringen\": \"\(soort)\", \"twijfel\": \"melden\" }\n")
        for bestand in Referentie.bestanden { write("/referentie/\(bestand.naam).csv", bestand.tekst) }
        for levering in 0..<wereld.leveringen {
            let folder = "/leveringen/" + Datamap.kwartaal(before: wereld.leveringen - 1 - levering)
            _ = unsafe mkdir(pad + folder, 0o755)
            let volgorde = Volgorde(wereld, levering, vorm.volgorde)
            writeRows(folder + "/declaraties.csv", Regelschrijver(vorm, wereld.kalender, isDeclaratie: true)) { write in
                volgorde.declaraties { write(wereld.declaratie($0, $1)) }
            }
            writeRows(folder + "/indicaties.csv", Regelschrijver(vorm, wereld.kalender, isDeclaratie: false)) { write in
                volgorde.indicaties { write(wereld.indicatie($0)) }
            }
        }
    }

    /// The quarter in which the newest delivery is made, or so many before it.
    private static func kwartaal(before count: Int) -> String {
        let number = 2020 * 4 + 2 - count
        return "\(number / 4)-Q\(number % 4 + 1)"
    }

    private func write(_ name: String, _ text: String) {
        Bestand(pad + name).append(Array(text.utf8))
    }

    private func writeRows(_ name: String, _ first: Regelschrijver, _ rows: ((Regel) -> Void) -> Void) {
        let bestand = Bestand(pad + name)
        var schrijver = first
        schrijver.writeHeader()
        rows { regel in
            schrijver.write(regel)
            if schrijver.bytes.count >= Bestand.blockBytes {
                bestand.append(schrijver.bytes)
                schrijver.removeAll()
            }
        }
        bestand.append(schrijver.bytes)
    }
}
