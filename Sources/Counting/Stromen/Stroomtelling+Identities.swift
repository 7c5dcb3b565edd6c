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

    private static func leadsToEind(_ one: Periodestroom) -> Bool {
        let vormen = Verblijfsvorm.allCases.allSatisfy { vorm in
            one.begin[vorm] + one.stromen.erin(vorm) - one.stromen.eruit(vorm) == one.eind[vorm]
        }
        let totaal = one.begin.totaal + one.stromen.instroom.totaal - one.stromen.uitstroom.totaal
        return vormen && totaal == one.eind.totaal
    }

    private static func adjoins(_ periodes: [Periodestroom]) -> Bool {
        zip(periodes, periodes.dropFirst()).allSatisfy { $0.eind == $1.begin }
    }

    private func kwartalenAddUp(_ periode: Periodestroom) -> Bool {
        let own = kwartalen.filter { periode.periode.kwartalen.contains($0.periode.kwartalen[0]) }
        return own.reduce(Stroommatrix()) { $0 + $1.stromen } == periode.stromen
            && own.first?.begin == periode.begin && own.last?.eind == periode.eind
    }
}
