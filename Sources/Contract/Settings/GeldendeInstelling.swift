import Json

/// One setting as it holds, and where that comes from.
package struct GeldendeInstelling: Equatable, Sendable {
    /// Its key; of a key in another one with a point between, as in `kolommen.indicaties.jeugdige`.
    package let naam: String
    /// For people.
    package let waarde: String
    /// Where `instellingen.json` says it, from 1; `nil` for a default.
    package let line: Int?

    /// As it holds; nothing is looked up any more.
    package init(naam: String, waarde: String, line: Int?) {
        self.naam = naam
        self.waarde = waarde
        self.line = line
    }
}

extension InstellingenReader {
    /// Every setting but those of the checks, in a fixed order. `bytes` are what `instellingen` was read from.
    package static func geldend(_ instellingen: Instellingen, bytes: [UInt8]?) -> [GeldendeInstelling] {
        let members = bytes.flatMap { try? JsonParser.parse($0, limits: Instellingen.limits) }.map(\.members) ?? []
        return Instelling.all.flatMap { instelling in
            instelling.shown(instellingen, members.first { $0.key == instelling.key })
        }
    }
}
