import Json

/// The settings that say what columns of files are called and hold.
extension Instelling {
    /// Names in a header, per kind.
    static let kolommen = Instelling(
        key: "kolommen",
        schema: InstellingenReader.schemaObject(
            Leveringssoort.allCases.map { ($0.rawValue, SettingSchema.columns(Kolom.known(in: $0))) }),
        read: { (member, instellingen, _, faults) throws(Fout) in
            instellingen.kolommen = try KolommenReader.perSoort(member, &faults)
        },
        shown: { instellingen, member in
            let lines = Leveringssoort.allCases.flatMap { soort in
                shownNames(
                    instellingen.kolommen[soort] ?? [:], "kolommen.\(soort.rawValue)",
                    member?.value.members.first { $0.key == soort.rawValue })
            }
            return lines.isEmpty
                ? [GeldendeInstelling(naam: "kolommen", waarde: nothing, line: member?.line)] : lines
        },
        account: { instellingen in
            SettingSchema.object(
                Leveringssoort.allCases.map { ($0.rawValue, names(instellingen.kolommen[$0] ?? [:])) })
        })

    /// What holds for files whose path fits a pattern.
    static let bestanden = Instelling(
        key: "bestanden",
        schema: SettingSchema.list(
            of: SettingSchema.bestand, more: [("maxItems", .integer(Instellingen.maximumPatterns))]),
        read: { (member, instellingen, gemeenten, faults) throws(Fout) in
            instellingen.bestanden = try KolommenReader.bestanden(member, gemeenten: gemeenten, &faults)
        },
        shown: { instellingen, member in
            guard !instellingen.bestanden.isEmpty, case .array(let objects) = member?.value else {
                return [GeldendeInstelling(naam: "bestanden", waarde: nothing, line: member?.line)]
            }
            return zip(instellingen.bestanden, objects).enumerated().flatMap { place, pair in
                shown(pair.0, as: "bestanden[\(place + 1)]", object: pair.1)
            }
        },
        account: { .array($0.bestanden.map(account)) })

    /// Single values go before names.
    private static func shown(
        _ regel: Bestandsregel, as naam: String, object: JsonValue
    ) -> [GeldendeInstelling] {
        [KolommenReader.BestandsKey.patroon, .bedragEenheid, .kolommen, .vast].flatMap { key -> [GeldendeInstelling] in
            let member = object.members.first { $0.key == key.rawValue }
            let own = "\(naam).\(key.rawValue)"
            func single(_ waarde: String?) -> [GeldendeInstelling] {
                guard let waarde, let member else { return [] }
                return [GeldendeInstelling(naam: own, waarde: waarde, line: member.line)]
            }
            switch key {
            case .patroon: return single(regel.patroon)
            case .bedragEenheid: return single(regel.bedragEenheid?.rawValue)
            case .kolommen: return shownNames(regel.kolommen, own, member)
            case .vast: return shownNames(regel.vast, own, member)
            }
        }
    }

    private static func account(of regel: Bestandsregel) -> JsonValue {
        SettingSchema.object(
            KolommenReader.BestandsKey.allCases.map { key in
                switch key {
                case .patroon: (key.rawValue, .string(regel.patroon))
                case .kolommen: (key.rawValue, names(regel.kolommen))
                case .bedragEenheid: (key.rawValue, regel.bedragEenheid.map { .string($0.rawValue) } ?? .null)
                case .vast: (key.rawValue, names(regel.vast))
                }
            })
    }

    private static func names(_ names: [Kolom: String]) -> JsonValue {
        SettingSchema.object(Kolom.allCases.compactMap { kolom in names[kolom].map { (kolom.naam, .string($0)) } })
    }

    private static func shownNames(
        _ names: [Kolom: String], _ prefix: String, _ member: JsonMember?
    ) -> [GeldendeInstelling] {
        Kolom.allCases.compactMap { kolom in
            names[kolom].map { name in
                GeldendeInstelling(
                    naam: "\(prefix).\(kolom.naam)", waarde: name,
                    line: member?.value.members.first { $0.key == kolom.naam }?.line)
            }
        }
    }
}

extension JsonValue {
    /// The members of an object; none of anything else.
    var members: [JsonMember] {
        if case .object(let members) = self { members } else { [] }
    }
}
