import Checking
import Contract
import Faults
import Intake
import Publication
import Tabular

/// A line of the list.
struct Terugkoppelregel {
    let bestand: String
    let regel: Int?
    let kolom: String
    let code: String
    let ernst: String
    let gevonden: String
    let verwacht: String
    let zieOok: String

    var fields: [String] {
        [bestand, regel.map(String.init) ?? "", kolom, code, ernst, gevonden, verwacht, zieOok]
    }
}

extension Terugkoppeling {
    func regel(_ fout: Fout) -> Terugkoppelregel {
        Terugkoppelregel(
            bestand: VisibleText.escaped(fout.plaats.path), regel: fout.plaats.line, kolom: fout.plaats.kolom ?? "",
            code: fout.code, ernst: "fout", gevonden: fout.gevonden, verwacht: fout.verwacht, zieOok: "")
    }

    func regel(_ finding: Finding, _ rule: Rule) -> Terugkoppelregel {
        Terugkoppelregel(
            bestand: finding.place.map { path(of: $0) } ?? "", regel: finding.place.flatMap(Terugkoppeling.line),
            kolom: rule.kolom?.naam ?? "", code: rule.code, ernst: Rule.ernst, gevonden: finding.gevonden ?? rule.titel,
            verwacht: rule.verwacht,
            zieOok: finding.other.map { other in
                path(of: other) + (Terugkoppeling.line(of: other).map { ":\($0)" } ?? "")
            } ?? "")
    }

    /// The first lines of a doubt, or its file as a whole.
    func regels(_ twijfel: Twijfel) -> [Terugkoppelregel] {
        let lines: [Int?] = twijfel.lines.isEmpty ? [nil] : twijfel.lines
        return lines.map { line in
            Terugkoppelregel(
                bestand: twijfel.path.map { VisibleText.escaped($0) } ?? "", regel: line, kolom: "",
                code: twijfel.regel.code, ernst: twijfels.weigert(twijfel) ? "fout" : Rule.ernst,
                gevonden: twijfel.regel.titel, verwacht: twijfel.regel.tekst.herstel, zieOok: "")
        }
    }

    func regel(_ row: Rejection, _ file: FileAccount) -> Terugkoppelregel {
        Terugkoppelregel(
            bestand: VisibleText.escaped(file.file.path), regel: row.line,
            kolom: row.kolom?.naam ?? "", code: row.reden.code, ernst: "afgekeurd",
            gevonden: row.reden.melding, verwacht: row.reden.verwacht, zieOok: "")
    }

    func regel(_ row: UnsureStatusRow, _ file: FileAccount) -> Terugkoppelregel {
        Terugkoppelregel(
            bestand: VisibleText.escaped(file.file.path), regel: Int(row.line), kolom: Kolom.status.naam,
            code: StatusTeksten.code, ernst: Rule.ernst, gevonden: StatusTeksten.titel,
            verwacht: StatusTeksten.verwacht, zieOok: "")
    }

    private func path(of place: Finding.Place) -> String {
        VisibleText.escaped(uitslag.files[Int(place.file)].file.path)
    }

    private static func line(of place: Finding.Place) -> Int? { place.line == 0 ? nil : Int(place.line) }
}
