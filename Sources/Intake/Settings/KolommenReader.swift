import Json

/// Reads the settings `kolommen` and `bestanden`: other header names for the columns, per kind and per file pattern.
enum KolommenReader {
    /// The keys of one object of `bestanden`.
    enum BestandsKey: String, CaseIterable {
        case patroon, kolommen
        case bedragEenheid = "bedrag_eenheid"
    }

    /// `{"indicaties": {"jeugdige": "ClientID", …}, "declaraties": {…}}`.
    static func perSoort(_ member: JsonMember) throws(Fout) -> [Leveringssoort: [Kolom: String]] {
        var kolommen: [Leveringssoort: [Kolom: String]] = [:]
        for soort in try SettingValue.members(member, expected: "een object met indicaties en declaraties") {
            let key = try SettingKey<Leveringssoort>.of(soort)
            kolommen[key] = try names(soort, known: Header.known(in: key))
        }
        return kolommen
    }

    /// `[{"patroon": "leveringen/*/GM0153*", "kolommen": {…}, "bedrag_eenheid": "eurocent"}, …]`.
    static func bestanden(_ member: JsonMember) throws(Fout) -> [Bestandsregel] {
        guard case .array(let values) = member.value else {
            throw SettingValue.fout(
                member, "geen lijst", "een lijst van objecten met patroon, kolommen en bedrag_eenheid")
        }
        var regels: [Bestandsregel] = []
        for value in values {
            guard case .object(let members) = value else {
                throw SettingValue.fout(member, "geen object", "een object met patroon, kolommen en bedrag_eenheid")
            }
            regels.append(try bestand(members, of: member))
        }
        return regels
    }

    private static func bestand(_ members: [JsonMember], of list: JsonMember) throws(Fout) -> Bestandsregel {
        var patroon: String?
        var kolommen: [Kolom: String] = [:]
        var eenheid: BedragEenheid?
        for member in members {
            switch try SettingKey<BestandsKey>.of(member) {
            case .patroon: patroon = try SettingValue.text(member, expected: "een pad onder DATA, met * en ?")
            case .kolommen: kolommen = try names(member, known: Kolom.allCases)
            case .bedragEenheid: eenheid = try SettingValue.choice(member) as BedragEenheid
            }
        }
        guard let patroon, patroon.utf8.count <= Instellingen.maximumPatternBytes else {
            throw SettingValue.fout(
                list, "een regel zonder patroon, of met een te lang patroon",
                "een patroon van hoogstens \(Instellingen.maximumPatternBytes) bytes")
        }
        return Bestandsregel(patroon: patroon, kolommen: kolommen, bedragEenheid: eenheid)
    }

    /// Header names by column; two columns can't have the same one.
    private static func names(_ member: JsonMember, known: [Kolom]) throws(Fout) -> [Kolom: String] {
        var names: [Kolom: String] = [:]
        for entry in try SettingValue.members(member, expected: "een object van kolom naar naam in de kop") {
            guard let kolom = known.first(where: { $0.naam == entry.key }) else {
                throw SettingValue.fout(
                    entry, "een kolom die hier niet bestaat", known.map(\.naam).joined(separator: ", "))
            }
            let name = try SettingValue.text(entry, expected: "de naam van de kolom in de kop")
            guard !names.values.contains(where: { $0.lowercased() == name.lowercased() }) else {
                throw SettingValue.fout(entry, "dezelfde naam voor twee kolommen", "per kolom een eigen naam")
            }
            names[kolom] = name
        }
        return names
    }
}
