import Contract
import Faults
import Jeugdhulp
import Output
import Wording

/// By what `tmsd bekijk` looks at one file: the settings and gemeenten of a data folder, or the defaults.
struct LookSettings {
    /// As they hold for this file, whatever its path is called.
    let instellingen: Instellingen
    /// `nil` where they are not known: then every well-formed code counts as one.
    let gemeenten: [Gemeente]?
    /// Where the settings come from, for people; `nil` for the defaults.
    let source: String?

    /// - Throws: everything that is wrong with the settings and with `gemeenten.csv`, when it is there; nothing else is used.
    init(_ opdracht: BekijkOpdracht) throws(RunFailure) {
        guard let data = opdracht.data else {
            (instellingen, gemeenten, source) = (Instellingen(), nil, nil)
            return
        }
        let contents = try Grondslag.contents(of: data)
        let reading = Referentie.read(Referentie.Files(contents.bytes))
        let (all, fouten) = Grondslag.settings(contents, gemeenten: reading.gemeenten)
        let used = [Instellingen.path, Referentie.Files.gemeenten]
        let wrong = (contents.unreadable + fouten + reading.fouten).filter { fout in
            used.contains(fout.plaats.path) && !fout.fault.isOfMissingReferentie
        }
        guard wrong.isEmpty else { throw .input(wrong) }
        let path = try LookSettings.path(of: opdracht, in: data)
        let place = all.bestanden.firstIndex { $0.fits(path) }
        instellingen = all.holding(for: path)
        gemeenten = reading.gemeenten
        source =
            (contents.bytes[Instellingen.path] == nil ? "de standaard: " + data + " heeft geen " : data + "/")
            + Instellingen.path
            + (place.map { ", met het \(DutchOrdinal.text($0 + 1)) patroon onder bestanden" } ?? "")
    }

    /// The path below DATA of a file that stands there; any other file is taken as one that stands in `leveringen` itself.
    private static func path(of opdracht: BekijkOpdracht, in data: String) throws(RunFailure) -> String {
        let (folder, name) = opdracht.place
        let (place, root) = try RunFailure.ofOutput { () throws(OutputFailure) in
            (try PathText.place(folder.isEmpty ? "/" : folder), try PathText.place(data))
        }
        guard let place, let root, PathText.isPlace(place, under: root)
        else { return "leveringen/" + name }
        let below = place.dropFirst(root == "/" ? 0 : root.utf8.count).drop { $0 == "/" }
        return below.isEmpty ? name : below + "/" + name
    }
}
