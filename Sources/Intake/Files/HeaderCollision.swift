import Contract

/// Columns of a header that stand in each other's way, once every required one was found.
enum HeaderCollision {
    static func first(in found: HeaderCandidate, soort: Leveringssoort, _ namen: Kolomnamen) -> HeaderFlaw? {
        var takers: [Int: Kolom] = [:]
        for kolom in Kolom.known(in: soort) {
            let places = found.places(of: kolom, namen)
            if places.count > 1 { return .columnTwice(kolom, at: places.map(found.column)) }
            guard let place = places.first else { continue }
            if namen.isVast(kolom) { return .constantInHeader(kolom, at: found.column(at: place)) }
            if let other = takers.updateValue(kolom, forKey: place), other != .jeugdige || kolom != .bsn {
                return .columnForTwo(other, kolom, at: found.column(at: place))
            }
        }
        let both = [Kolom.jeugdige, .bsn].map { found.places(of: $0, namen) }
        if both.allSatisfy({ !$0.isEmpty }) { return .jeugdigeAndBsn(at: both.map { found.column(at: $0[0]) }) }
        return nil
    }

    /// What to say where every column that seems to be missing stands there by name, but as another column.
    static func instead(of missing: [Kolom], in header: HeaderCandidate, _ namen: Kolomnamen) -> HeaderFlaw? {
        let taken = missing.map { (kolom: $0, taken: namen.taken($0, in: header.names)) }
        guard taken.allSatisfy({ $0.taken != nil }), let first = taken.first, let place = first.taken else {
            return nil
        }
        return .columnForTwo(place.by, first.kolom, at: header.column(at: place.place))
    }
}
