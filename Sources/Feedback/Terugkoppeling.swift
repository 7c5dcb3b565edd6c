package import Checking
package import Contract
import Intake
import Jeugdhulp
import Tabular

/// What each gemeente gets back about its deliveries: a page and a list. File and line are what it looks a row up by; no jeugdige, no
/// record number and no cell is in it, except productcodes that look like those of a list.
package struct Terugkoppeling {
    /// Whoever gets a page: a gemeente, or Kennispunt itself for what is of no gemeente.
    package struct Ontvanger: Sendable {
        /// Place in `gemeenten.csv`; `nil` for what is of none.
        let gemeente: Int?
        /// Of its files.
        package let naam: String
        let titel: String
    }

    /// What stands beside the pages.
    package static let readMe = """
        Terugkoppeling van tmsd: per gemeente een pagina (.md) en een lijst (.csv) van wat er te herstellen is.
        zonder-gemeente gaat over rijen en bestanden waarvan de gemeente niet te bepalen is.
        Er staat geen jeugdige, nummer of celinhoud in: bestand en regel wijzen de plaats aan. Toch gaat dit over
        losse rijen; geef elke gemeente alleen haar eigen bestanden.
        De map wordt bij elke run in haar geheel vervangen.

        """

    /// About so much of a list stands in memory at a time.
    private static let partBytes = 1 << 20

    let uitslag: Toetsuitslag
    let twijfels: Twijfels
    /// Faults of whole files.
    let fouten: [Fout]

    /// `fouten` are those of files and of the levering as a whole, without those of `twijfels`; what is wrong with rows is in `uitslag`.
    package init(_ uitslag: Toetsuitslag, _ twijfels: Twijfels, fouten: [Fout]) {
        self.uitslag = uitslag
        self.twijfels = twijfels
        self.fouten = fouten
    }

    /// All gemeenten, also those without anything to mend, and the rest.
    package var ontvangers: [Ontvanger] {
        uitslag.gemeenten.enumerated().map { place, gemeente in
            Ontvanger(gemeente: place, naam: gemeente.code, titel: "\(gemeente.naam) (\(gemeente.code))")
        } + [Ontvanger(gemeente: nil, naam: Terugkoppeling.nobody, titel: "rijen en bestanden zonder gemeente")]
    }

    /// The name of the files about what is of no gemeente.
    private static let nobody = "zonder-gemeente"

    /// Whether the files of some delivery may have this name: that of a gemeente or of what is of none.
    package static func isNaam(_ naam: String) -> Bool {
        naam == nobody || Gemeente.canonicalCode(naam) == naam
    }

    /// The CSV, in parts: in the order of the page, then by file and line.
    package func list<Failure: Error>(
        for ontvanger: Ontvanger, write: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        var csv = CSVText(.dutchSpreadsheet)
        csv.append(["volgorde", "bestand", "regel", "kolom", "code", "ernst", "gevonden", "verwacht", "zie_ook"])
        for (index, punt) in punten(for: ontvanger).enumerated() {
            try forEachPlace(of: punt, for: ontvanger) { (regel) throws(Failure) in
                csv.append([String(index + 1)] + regel.fields)
                if csv.bytes.count >= Terugkoppeling.partBytes { try write(csv.drain()) }
                return true
            }
        }
        try write(csv.drain())
    }

    /// The faults that are of this one: of a file of which it is the only gemeente, or of one in the same folder as such a file.
    func fouten(for ontvanger: Ontvanger) -> [Fout] {
        fouten.filter { gemeente(of: $0.plaats.path) == ontvanger.gemeente }
    }

    private func gemeente(of path: String) -> Int? {
        if let file = uitslag.files.first(where: { $0.file.path == path }) { return file.onlyGemeente }
        let folder = Terugkoppeling.folder(of: path)
        let neighbours = uitslag.files.filter { Terugkoppeling.folder(of: $0.file.path) == folder }
        let gemeenten = Set(neighbours.flatMap(\.gemeenten))
        return gemeenten.count == 1 ? gemeenten.first : nil
    }

    private static func folder(of path: String) -> String {
        path.split(separator: "/").dropLast().joined(separator: "/")
    }
}
