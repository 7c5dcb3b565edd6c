/// The files of `referentie/`, read and checked (Rekenregels, R1.4).
struct Referentie {
    var gemeenten: [String] = []
    /// In small letters, in the order of `gemeenten`.
    var names: [String] = []
    var voorzieningen: [VoorzieningLine] = []
    var bronregels: [Bronregel] = []
    var bevolking: [BevolkingLine] = []
    var aanvullend: [AanvullendBedrag] = []
}

struct Bronregel {
    var voorziening: String
    var fromYear: Int
    var bron: String
}

/// The gemeente may be `Twente`.
struct BevolkingLine {
    var year: Int
    var gemeente: String
    var inwoners: Int
    var jeugdigen: Int
}

/// An amount for Twente; every line counts there, whatever its gemeente, which may be `Twente`.
struct AanvullendBedrag {
    var periode: String
    var gemeente: String
    var voorziening: String
    var cents: Int
}

let allVoorzieningen = [
    "ambulant", "pleegzorg", "gezinshuis", "residentieel", "beschikbaarheidsvoorziening", "jeugdzorgplus", "overig",
]
let verblijfVoorzieningen = [
    "pleegzorg", "gezinshuis", "residentieel", "beschikbaarheidsvoorziening", "jeugdzorgplus",
]

/// A required file is not there (66).
struct InputMissing: Error {
    var reason: String
}

extension Referentie {
    static func read(_ folder: DataFolder) throws -> Referentie {
        for name in ["gemeenten", "voorzieningen", "bronregels", "bevolking"] {
            let path = "referentie/\(name).csv"
            if folder.files[path] == nil { throw InputMissing(reason: path) }
        }
        var referentie = Referentie()
        try referentie.readGemeenten(folder)
        try referentie.readVoorzieningen(folder)
        try referentie.readBronregels(folder)
        try referentie.readBevolking(folder)
        try referentie.readAanvullend(folder)
        return referentie
    }

    private mutating func readGemeenten(_ folder: DataFolder) throws {
        for row in try referentieRows("gemeenten", Columns(required: ["code", "naam"]), folder) {
            guard let code = readGemeente(row["code"]) else { throw SettingsWrong(reason: "gemeenten: code") }
            gemeenten.append(code)
            names.append(asciiLowercased(row["naam"]))
        }
        try refuseDouble(gemeenten, in: "gemeenten")
    }

    private mutating func readBronregels(_ folder: DataFolder) throws {
        let columns = Columns(required: ["voorziening", "vanaf_jaar", "bron"])
        for row in try referentieRows("bronregels", columns, folder) {
            guard allVoorzieningen.contains(row["voorziening"]),
                ["declaratie", "indicatie", "beide"].contains(row["bron"])
            else { throw SettingsWrong(reason: "bronregels") }
            let year = try wholeNumber(row["vanaf_jaar"])
            bronregels.append(Bronregel(voorziening: row["voorziening"], fromYear: year, bron: row["bron"]))
        }
        try refuseDouble(bronregels.map { "\($0.voorziening) \($0.fromYear)" }, in: "bronregels")
    }

    private mutating func readBevolking(_ folder: DataFolder) throws {
        let columns = Columns(required: ["jaar", "gemeente", "inwoners", "jeugdigen"])
        for row in try referentieRows("bevolking", columns, folder) {
            let line = BevolkingLine(
                year: try wholeNumber(row["jaar"]),
                gemeente: row["gemeente"] == "Twente" ? "Twente" : try knownGemeente(row["gemeente"]),
                inwoners: try wholeNumber(row["inwoners"]),
                jeugdigen: try wholeNumber(row["jeugdigen"]))
            bevolking.append(line)
        }
        try refuseDouble(bevolking.map { "\($0.year) \($0.gemeente)" }, in: "bevolking")
    }

    private mutating func readAanvullend(_ folder: DataFolder) throws {
        guard folder.files["referentie/aanvullende_bedragen.csv"] != nil else { return }
        let columns = Columns(required: ["periode", "gemeente", "voorziening", "bedrag", "toelichting"])
        let rows = try referentieRows("aanvullende_bedragen", columns, folder)
        let howAmountsAreWritten = notation(of: rows.map { $0["bedrag"] })
        var keys: [String] = []
        for row in rows {
            let isTwente = ["", "Twente"].contains(row["gemeente"])
            let gemeente = isTwente ? "Twente" : try knownGemeente(row["gemeente"])
            guard isPeriodCode(row["periode"]), verblijfVoorzieningen.contains(row["voorziening"]),
                let cents = readCents(row["bedrag"], howAmountsAreWritten)
            else { throw SettingsWrong(reason: "aanvullende_bedragen") }
            aanvullend.append(
                AanvullendBedrag(
                    periode: row["periode"], gemeente: gemeente, voorziening: row["voorziening"], cents: cents))
            keys.append("\(row["periode"]) \(gemeente) \(row["voorziening"])")
        }
        try refuseDouble(keys, in: "aanvullende_bedragen")
    }

    func knownGemeente(_ text: String) throws -> String {
        guard let code = gemeente(text) else { throw SettingsWrong(reason: "gemeente") }
        return code
    }

    /// The code of a known gemeente, from one of the forms of its code or from its name, where no other has that name.
    func gemeente(_ text: String) -> String? {
        if let code = readGemeente(text), gemeenten.contains(code) { return code }
        let places = names.indices.filter { !text.isEmpty && names[$0] == asciiLowercased(text) }
        return places.count == 1 ? gemeenten[places[0]] : nil
    }
}

/// `2019`, `2020-tm-Q1` to `2020-tm-Q3` (Rekenregels, R4).
private func isPeriodCode(_ code: String) -> Bool {
    let year = code.prefix(4)
    guard year.utf8.count == 4, year.unicodeScalars.allSatisfy(isDigit) else { return false }
    return ["", "-tm-Q1", "-tm-Q2", "-tm-Q3"].contains(code.dropFirst(4))
}
