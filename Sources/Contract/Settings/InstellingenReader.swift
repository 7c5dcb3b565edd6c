import Faults
import Json

/// Reads `instellingen.json`: one object; a key that does not exist is a fault.
package enum InstellingenReader {
    /// The key under which an editor finds the schema.
    package static let schemaKey = Instelling.schemaPlace.key

    /// The settings in `bytes`, or the defaults when there is no file, and everything that is wrong with them, by line.
    package static func read(
        _ bytes: [UInt8]?, gemeenten: KnownGemeenten
    ) -> (instellingen: Instellingen, fouten: [Fout]) {
        var instellingen = Instellingen()
        guard let bytes else { return (instellingen, []) }
        var faults = FaultList(path: Instellingen.path, more: Fault.moreFaultsInSettings)
        if let members = faults.noting({ () throws(Fout) in try Self.members(bytes) }) {
            for member in members {
                do throws(Fout) {
                    guard let instelling = Instelling.all.first(where: { $0.key == member.key }) else {
                        throw SettingValue.unknownKey(member, among: Instelling.all.map(\.key))
                    }
                    try instelling.read(member, &instellingen, gemeenten, &faults)
                } catch {
                    faults.note(error)
                }
            }
        }
        return (instellingen, faults.fouten)
    }

    private static func members(_ bytes: [UInt8]) throws(Fout) -> [JsonMember] {
        let value: JsonValue
        do throws(JsonError) {
            value = try JsonParser.parse(bytes, limits: Instellingen.limits)
        } catch {
            throw SettingValue.fout(error)
        }
        guard case .object(let members) = value else {
            throw SettingValue.fout(line: 1, key: nil, .noObject(expected: .settings))
        }
        return members
    }
}
