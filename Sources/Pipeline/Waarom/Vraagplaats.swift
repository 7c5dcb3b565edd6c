import Contract
import Counting
import Jeugdhulp
import Wording

/// Finds what a question is about among what there is.
enum Vraagplaats {
    /// The place in `gemeenten.csv` of a gebied as it was written, `nil` for Twente: by code or by name, in any case.
    ///
    /// - Throws: `.wrongUse` with all there are.
    static func gemeente(_ written: String, in referentie: Referentie) throws(RunFailure) -> Int? {
        let (gemeenten, regio) = (referentie.gemeenten, referentie.regio)
        // What it is where nothing else is said asks for the whole, whatever that is called.
        if regio.isNamed(written) || Regio.twente.isNamed(written) { return nil }
        let code = Gemeente.canonicalCode(written)
        let found = gemeenten.indices.filter {
            gemeenten[$0].code == code || gemeenten[$0].naam.lowercased() == written.lowercased()
        }
        if found.count == 1 { return found[0] }
        let all = ([regio.code] + gemeenten.map { "\($0.code) (\($0.naam))" }).joined(separator: ", ")
        throw .wrongUse("de waarde van --gebied klopt niet; verwacht: een van \(all)")
    }

    /// The question about a figure.
    ///
    /// - Throws: `.wrongUse` for a period that is not reported, with those that are.
    static func cijfer(
        _ onderwerp: Onderwerp, _ periode: Periode, gemeente: Int?, _ bereik: Rapportbereik, _ folder: DataFolder
    ) throws(RunFailure) -> Cijfervraag {
        let periodes = Periode.reeks(kwartaal: bereik.kwartaal, vanaf: bereik.vanaf)
        try refuseUnknown(periode, among: periodes)
        guard
            let vraag = Cijfervraag(
                onderwerp, periode, gemeente: gemeente, periodes: periodes, bronregels: folder.referentie.bronregels)
        else { preconditionFailure("table 1 was refused where its name was read") }
        return vraag
    }

    /// Before anything is read, where the quarter is given.
    static func refuseUnknown(_ periode: Periode, among periodes: [Periode]) throws(RunFailure) {
        guard !periodes.contains(periode) else { return }
        throw .wrongUse(
            "de waarde van --periode klopt niet; bij dit kwartaal en deze --vanaf zijn er: "
                + periodes.map(\.code).joined(separator: ", "))
    }

    /// The place of a delivered file as it was written: below DATA, or as DATA was given.
    ///
    /// - Throws: `.wrongUse` with the one that was probably meant.
    static func file(_ written: String, under data: String, among paths: [String]) throws(RunFailure) -> Int {
        var path = written[...]
        for prefix in ["./", data + "/"] where path.hasPrefix(prefix) { path = path.dropFirst(prefix.count) }
        if let place = paths.firstIndex(of: String(path)) { return place }
        let near = NearestName.nearest(to: String(path), among: paths)
        throw .wrongUse(
            "--rij noemt geen bestand van de levering; verwacht: een pad onder DATA, zoals \(near):12")
    }
}
