import Jeugdhulp

/// What must hold whatever was delivered. Rekenregels, R9.5.
extension Stroomtelling {
    /// What comes and goes leads from each begin to the eind, that to the next begin, and quarters to their year.
    var isClosed: Bool {
        (periodes + kwartalen).allSatisfy(Stroomtelling.leadsToEind)
            && Stroomtelling.adjoins(periodes) && Stroomtelling.adjoins(kwartalen)
            && periodes.allSatisfy(kwartalenAddUp)
    }

    /// Who were there and who came are table 4, and so are jeugdigen by number of places; `nietThuis` by period of the update.
    func fits(_ nietThuis: [Int]) -> Bool {
        nietThuis.count == periodes.count
            && zip(periodes, nietThuis).allSatisfy { periode, aantal in
                periode.begin.totaal + periode.nieuweJeugdigen == aantal && periode.jeugdigen == aantal
            }
    }

    private static func leadsToEind(_ one: Periodestroom) -> Bool { one.stromen.leads(from: one.begin, to: one.eind) }

    private static func adjoins(_ periodes: [Periodestroom]) -> Bool {
        zip(periodes, periodes.dropFirst()).allSatisfy { $0.eind == $1.begin }
    }

    private func kwartalenAddUp(_ periode: Periodestroom) -> Bool {
        let own = kwartalen.filter { periode.periode.kwartalen.contains($0.periode.kwartalen[0]) }
        return own.reduce(Stroommatrix()) { $0 + $1.stromen } == periode.stromen
            && own.first?.begin == periode.begin && own.last?.eind == periode.eind
    }
}

extension Stroommatrix {
    /// Whether this makes of the begin the eind, of each form and of all together.
    func leads(from begin: Vormaantallen, to eind: Vormaantallen) -> Bool {
        let vormen = Verblijfsvorm.allCases.allSatisfy { begin[$0] + erin($0) - eruit($0) == eind[$0] }
        return vormen && begin.totaal + instroom.totaal - uitstroom.totaal == eind.totaal
    }
}
