import Records

/// Which kinds of records that exist touch a period. Rekenregels, R2.8.
package struct Raakvlak: Hashable, Sendable {
    /// Whether any indicatie does.
    package let indicaties: Bool
    /// Whether any declaratie does: if not, the period is `ontbreekt`.
    package let declaraties: Bool

    /// As it is.
    package init(indicaties: Bool, declaraties: Bool) {
        self.indicaties = indicaties
        self.declaraties = declaraties
    }
}

/// The standen in which records of each kind touch one period.
struct Raakstanden: Sendable {
    var indicaties = Standen.none
    var declaraties = Standen.none

    init() {}

    /// The care of one jeugdige as some standen know it.
    init(_ beeld: Zorgbeeld, in some: Standen) {
        if !beeld.indicated.isEmpty { indicaties = some }
        if !beeld.touched.isEmpty { declaraties = some }
    }

    /// Whether both kinds touch the period in all of these standen.
    func contains(_ standen: Standen) -> Bool { indicaties.contains(standen) && declaraties.contains(standen) }

    mutating func formUnion(_ other: Raakstanden) {
        indicaties = indicaties.union(other.indicaties)
        declaraties = declaraties.union(other.declaraties)
    }

    func raakvlak(_ stand: Standen) -> Raakvlak {
        Raakvlak(indicaties: indicaties.contains(stand), declaraties: declaraties.contains(stand))
    }
}
