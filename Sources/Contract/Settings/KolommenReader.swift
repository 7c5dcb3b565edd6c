import Json

/// Reads the settings `kolommen` and `bestanden`: other header names for the columns, per kind and per file pattern.
enum KolommenReader {
    /// The keys of one object of `bestanden`.
    enum BestandsKey: String, CaseIterable {
        case patroon, kolommen
        case bedragEenheid = "bedrag_eenheid"
        case vast
    }

    private static let bestandsregel = "een object met patroon, kolommen, bedrag_eenheid en vast"

    /// `{"indicaties": {"jeugdige": "ClientID", …}, "declaraties": {…}}`.
    static func perSoort(
        _ member: JsonMember, _ faults: inout FaultList
    ) throws(Fout) -> [Leveringssoort: [Kolom: String]] {
        var kolommen: [Leveringssoort: [Kolom: String]] = [:]
        for soort in try SettingValue.members(member, expected: "een object met indicaties en declaraties") {
            guard let key = faults.noting({ () throws(Fout) in try SettingKey<Leveringssoort>.of(soort) }) else {
                continue
            }
            do throws(Fout) {
                kolommen[key] = try names(soort, known: Kolom.known(in: key), &faults)
            } catch {
                faults.note(error)
            }
        }
        return kolommen
    }

    /// `[{"patroon": "leveringen/*/GM0153*", "kolommen": {…}, "bedrag_eenheid": "eurocent"}, …]`.
    static func bestanden(
        _ member: JsonMember, gemeenten: KnownGemeenten, _ faults: inout FaultList
    ) throws(Fout) -> [Bestandsregel] {
        guard case .array(let values) = member.value else {
            throw SettingValue.fout(member, "geen lijst", "een lijst, en voor elk patroon \(bestandsregel)")
        }
        guard values.count <= Instellingen.maximumPatterns else {
            throw SettingValue.fout(
                line: member.line, key: member.key, code: "INS-004", "\(values.count) patronen",
                "hoogstens \(Instellingen.maximumPatterns) patronen")
        }
        var regels: [Bestandsregel] = []
        for (place, value) in values.enumerated() {
            guard case .object(let members) = value else {
                faults.note(
                    SettingValue.fout(
                        member, "geen object als \(DutchOrdinal.text(place + 1)) in de lijst", bestandsregel))
                continue
            }
            if let regel = bestand(members, at: place + 1, of: member, gemeenten: gemeenten, &faults) {
                regels.append(regel)
            }
        }
        return regels
    }

    private static func bestand(
        _ members: [JsonMember], at place: Int, of list: JsonMember, gemeenten: KnownGemeenten,
        _ faults: inout FaultList
    ) -> Bestandsregel? {
        var patroon: String?
        var kolommen: [Kolom: String] = [:]
        var eenheid: BedragEenheid?
        var vast: [Kolom: String] = [:]
        for member in members {
            do throws(Fout) {
                switch try SettingKey<BestandsKey>.of(member) {
                case .patroon: patroon = try pattern(member)
                case .kolommen: kolommen = try names(member, known: Kolom.allCases, &faults)
                case .bedragEenheid: eenheid = try SettingValue.choice(member) as BedragEenheid
                case .vast: vast = try self.vast(member, gemeenten: gemeenten, &faults)
                }
            } catch {
                faults.note(error)
            }
        }
        if !members.contains(where: { $0.key == BestandsKey.patroon.rawValue }) {
            faults.note(
                SettingValue.fout(
                    line: members.first?.line ?? list.line, key: list.key,
                    "geen patroon in het \(DutchOrdinal.text(place)) object",
                    "een patroon: een pad onder DATA, met * en ?"))
        }
        for kolom in Kolom.vaste where vast[kolom] != nil && kolommen[kolom] != nil {
            faults.note(
                SettingValue.fout(
                    line: members.first?.line ?? list.line, key: list.key,
                    "\(kolom.naam) onder kolommen en onder vast van één patroon", "één van beide"))
        }
        return patroon.map { Bestandsregel(patroon: $0, kolommen: kolommen, bedragEenheid: eenheid, vast: vast) }
    }

    private static func pattern(_ member: JsonMember) throws(Fout) -> String {
        let patroon = try SettingValue.text(member, expected: "een pad onder DATA, met * en ?")
        guard patroon.utf8.count <= Instellingen.maximumPatternBytes else {
            throw SettingValue.fout(
                member, "een te lang patroon", "een patroon van hoogstens \(Instellingen.maximumPatternBytes) bytes")
        }
        return patroon
    }

    /// Header names by column; two columns can't have the same one.
    private static func names(
        _ member: JsonMember, known: [Kolom], _ faults: inout FaultList
    ) throws(Fout) -> [Kolom: String] {
        var names: [Kolom: String] = [:]
        for entry in try SettingValue.members(member, expected: "een object van kolom naar naam in de kop") {
            let read = faults.noting { () throws(Fout) in
                (try Self.kolom(entry, among: known), try Self.name(entry, besides: names))
            }
            if let (kolom, name) = read { names[kolom] = name }
        }
        return names
    }

    static func kolom(_ entry: JsonMember, among known: [Kolom]) throws(Fout) -> Kolom {
        guard let kolom = known.first(where: { $0.naam == entry.key }) else {
            throw SettingValue.fout(
                entry, "een kolom die hier niet bestaat", known.map(\.naam).joined(separator: ", "))
        }
        return kolom
    }

    private static func name(_ entry: JsonMember, besides names: [Kolom: String]) throws(Fout) -> String {
        let name = try SettingValue.text(entry, expected: "de naam van de kolom in de kop")
        guard name.utf8.count <= Instellingen.maximumNameBytes else {
            throw SettingValue.fout(
                entry, "een naam die te lang is voor een kop",
                "een naam van hoogstens \(Instellingen.maximumNameBytes) bytes")
        }
        let other = Kolom.allCases.first { names[$0]?.lowercased() == name.lowercased() }
        if let other {
            throw SettingValue.fout(
                entry, "dezelfde naam voor twee kolommen, ook voor \(other.naam)", "per kolom een eigen naam")
        }
        return name
    }
}
