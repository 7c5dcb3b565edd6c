import Faults
import Json

/// Reads the settings `kolommen` and `bestanden`: other header names for the columns, per kind and per file pattern.
enum KolommenReader {
    /// The keys of one object of `bestanden`.
    enum BestandsKey: String, CaseIterable {
        case patroon, kolommen
        case bedragEenheid = "bedrag_eenheid"
        case vast
    }

    /// `{"indicaties": {"jeugdige": "ClientID", …}, "declaraties": {…}}`.
    static func perSoort(
        _ member: JsonMember, _ faults: inout FaultList
    ) throws(Fout) -> [Leveringssoort: [Kolom: String]] {
        var kolommen: [Leveringssoort: [Kolom: String]] = [:]
        for soort in try SettingValue.members(member, expected: .perSoort) {
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
            throw SettingValue.fout(member, .noList(expected: .patterns))
        }
        guard values.count <= Instellingen.maximumPatterns else {
            throw SettingValue.fout(
                member, .tooManyPatterns(values.count, limit: Instellingen.maximumPatterns))
        }
        var regels: [Bestandsregel] = []
        for (place, value) in values.enumerated() {
            guard case .object(let members) = value else {
                faults.note(SettingValue.fout(member, .noObject(at: place + 1)))
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
                    line: members.first?.line ?? list.line, key: list.key, .patternMissing(at: place)))
        }
        for kolom in Kolom.vaste where vast[kolom] != nil && kolommen[kolom] != nil {
            faults.note(
                SettingValue.fout(
                    line: members.first?.line ?? list.line, key: list.key, .columnMappedAndConstant(kolom.naam)))
        }
        return patroon.map { Bestandsregel(patroon: $0, kolommen: kolommen, bedragEenheid: eenheid, vast: vast) }
    }

    private static func pattern(_ member: JsonMember) throws(Fout) -> String {
        let patroon = try SettingValue.text(member, expected: .path)
        guard patroon.utf8.count <= Instellingen.maximumPatternBytes else {
            throw SettingValue.fout(member, .patternTooLong(maximumBytes: Instellingen.maximumPatternBytes))
        }
        return patroon
    }

    /// Header names by column; two columns can't have the same one.
    private static func names(
        _ member: JsonMember, known: [Kolom], _ faults: inout FaultList
    ) throws(Fout) -> [Kolom: String] {
        var names: [Kolom: String] = [:]
        for entry in try SettingValue.members(member, expected: .namesByColumn) {
            let read = faults.noting { () throws(Fout) in
                (try Self.kolom(entry, among: known), try Self.name(entry, besides: names))
            }
            if let (kolom, name) = read { names[kolom] = name }
        }
        return names
    }

    static func kolom(_ entry: JsonMember, among known: [Kolom]) throws(Fout) -> Kolom {
        guard let kolom = known.first(where: { $0.naam == entry.key }) else {
            throw SettingValue.fout(entry, .columnUnknown(among: known.map(\.naam)))
        }
        return kolom
    }

    private static func name(_ entry: JsonMember, besides names: [Kolom: String]) throws(Fout) -> String {
        let name = try SettingValue.text(entry, expected: .columnName)
        guard name.utf8.count <= Instellingen.maximumNameBytes else {
            throw SettingValue.fout(entry, .columnNameTooLong(maximumBytes: Instellingen.maximumNameBytes))
        }
        let other = Kolom.allCases.first { names[$0]?.lowercased() == name.lowercased() }
        if let other {
            throw SettingValue.fout(entry, .columnNameTwice(other: other.naam))
        }
        return name
    }
}
