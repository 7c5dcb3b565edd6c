import ReferenceCounter

/// A data folder of one or two gemeenten for tests that write their own deliveries.
enum SmallFolder {
    static let referentie: [String: String] = [
        "referentie/gemeenten.csv": "code;naam\nGM0153;Enschede\nGM0141;Almelo\n",
        "referentie/voorzieningen.csv":
            "productcode;voorziening;omschrijving\nAMB;ambulant;fictief\nPLZ;pleegzorg;fictief\nRES;residentieel;fictief\n",
        "referentie/bronregels.csv": "voorziening;vanaf_jaar;bron\n",
        "referentie/bevolking.csv": "jaar;gemeente;inwoners;jeugdigen\n2019;Twente;1000;200\n",
    ]

    /// The referentie with these files besides, or in its place.
    static func with(_ files: [String: String], instellingen: String) -> DataFolder {
        var folder = DataFolder()
        for (path, text) in referentie.merging(files, uniquingKeysWith: { $1 }) { folder.write(text, at: path) }
        folder.write(instellingen, at: "instellingen.json")
        return folder
    }
}
