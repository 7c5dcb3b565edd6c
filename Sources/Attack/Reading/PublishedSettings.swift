import Json

/// The rules by which an update was made, as `verantwoording.json` tells them.
struct PublishedSettings {
    var peildatum = ""
    /// `gebied` of the region as a whole.
    var region = "Twente"
    /// `minimum_celgrootte`.
    var minimum: Int64 = 10
    /// `afronding_bedrag_gemeente`, in cents.
    var amountUnit: Int64 = 5_000_000
    /// Whether the region counts a jeugdige once per gemeente: then gemeenten add up to it.
    var addsUp = false

    init(_ bytes: [UInt8]) throws(AttackFault) {
        let root: JsonValue
        do throws(JsonError) {
            root = try JsonParser.parse(bytes)
        } catch {
            throw .notAsPublished(path: AttackedUpdate.verantwoording, line: error.line)
        }
        guard case .string(let peildatum)? = root.member("peildatum") else {
            throw .notAsPublished(path: AttackedUpdate.verantwoording, line: 1)
        }
        self.peildatum = peildatum
        guard let settings = root.member("instellingen") else { return }
        if case .integer(let minimum)? = settings.member("minimum_celgrootte") {
            self.minimum = Int64(max(0, min(minimum, 1_000_000)))
        }
        if case .integer(let euros)? = settings.member("afronding_bedrag_gemeente") {
            amountUnit = 100 * Int64(max(1, min(euros, 1_000_000_000)))
        }
        if case .string("gemeente")? = settings.member("jeugdige_uniek_binnen") { addsUp = true }
        if case .string(let code)? = settings.member("regio")?.member("code") { region = code }
    }
}

extension JsonValue {
    fileprivate func member(_ key: String) -> JsonValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key == key }?.value
    }
}
