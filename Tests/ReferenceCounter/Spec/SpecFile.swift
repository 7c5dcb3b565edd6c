/// One file of a spec case. The default columns are those that are required, in the order of the contract.
struct SpecFile {
    var path: String
    var bytes: [UInt8]

    static let indicatiesPath = "leveringen/indicaties.csv"
    static let declaratiesPath = "leveringen/declaraties.csv"
    /// The delivered files of the default folder.
    static let deliveredPaths = [indicatiesPath, declaratiesPath]
    private static let indicatiesHeader =
        "indicatienummer;jeugdige;gemeente;productcode;begindatum;einddatum;registratiedatum"
    private static let declaratiesHeader =
        "declaratienummer;jeugdige;gemeente;productcode;begindatum;einddatum;bedrag;registratiedatum"

    /// Lines joined with LF, the header first; rows begin on line 2.
    static func lines(_ path: String, _ header: String, _ rows: [String]) -> SpecFile {
        SpecFile(path: path, bytes: Array(([header] + rows).joined(separator: "\n").utf8) + [0x0A])
    }

    /// A file as it is.
    static func text(_ path: String, _ text: String) -> SpecFile {
        SpecFile(path: path, bytes: Array(text.utf8))
    }

    /// - Parameter also: columns after the required ones, with `;` between them.
    static func indicaties(_ rows: String..., also: String = "", at path: String = indicatiesPath) -> SpecFile {
        lines(path, indicatiesHeader + (also.isEmpty ? "" : ";" + also), rows)
    }

    /// - Parameter also: columns after the required ones, with `;` between them.
    static func declaraties(_ rows: String..., also: String = "", at path: String = declaratiesPath) -> SpecFile {
        lines(path, declaratiesHeader + (also.isEmpty ? "" : ";" + also), rows)
    }

    /// On the first day of each year a declaratie of no euros that is in no table of a form: something is known of that year.
    static func touched(_ years: Int...) -> SpecFile {
        lines(
            "leveringen/overig/declaraties.csv", declaratiesHeader,
            years.map { "X\($0);JX;GM0153;OVG;\($0)-01-01;\($0)-01-01;0,00;2020-01-01" })
    }

    /// Lines after the seven default ones: AMB, PLZ, GZH, RES, WVHS, JZP and OVG.
    static func voorzieningen(_ rows: String...) -> SpecFile {
        let defaults = [
            "AMB;ambulant;;;;", "PLZ;pleegzorg;;;;", "GZH;gezinshuis;;;;", "RES;residentieel;;;;",
            "WVHS;beschikbaarheidsvoorziening;;;;", "JZP;jeugdzorgplus;;;;", "OVG;overig;;;;",
        ]
        return lines(
            "referentie/voorzieningen.csv", "productcode;voorziening;omschrijving;gemeente;vanaf;tm", defaults + rows)
    }

    static func bronregels(_ rows: String...) -> SpecFile {
        lines("referentie/bronregels.csv", "voorziening;vanaf_jaar;bron", rows)
    }

    static func bevolking(_ rows: String...) -> SpecFile {
        lines("referentie/bevolking.csv", "jaar;gemeente;inwoners;jeugdigen", rows)
    }

    static func aanvullend(_ rows: String...) -> SpecFile {
        lines("referentie/aanvullende_bedragen.csv", "periode;gemeente;voorziening;bedrag;toelichting", rows)
    }

    /// `instellingen.json` with the default members but those that are given, as `"name": value`.
    static func instellingen(
        ontbrekend: String? = #"["GM0153","GM0141"]"#, betrouwbaar: String? = #""2020-12-31""#, promille: Int? = 1000,
        also: String? = nil
    ) -> SpecFile {
        let members = [
            ontbrekend.map { #""toegestaan_ontbrekend": "# + $0 },
            betrouwbaar.map { #""bedragen_betrouwbaar_tm": "# + $0 },
            promille.map { #""maximale_afkeur_promille": \#($0)"# }, also,
        ]
        return text("instellingen.json", "{" + members.compactMap { $0 }.joined(separator: ", ") + "}")
    }

    /// Two gemeenten, one productcode per voorziening, no bronregels, no population, no rows; nothing is missing,
    /// any number of rows may be rejected, and all amounts are shown.
    static var defaultFolder: DataFolder {
        let files = [
            lines("referentie/gemeenten.csv", "code;naam", ["GM0153;Enschede", "GM0141;Almelo"]),
            voorzieningen(), bronregels(), bevolking(), indicaties(), declaraties(), instellingen(),
        ]
        return DataFolder(files: Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.bytes) }))
    }
}
