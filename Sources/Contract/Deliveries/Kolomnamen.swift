import Tabular

/// The names under which the columns of one file may stand in its header, and the columns of which the settings give the value.
package struct Kolomnamen: Sendable {
    /// In lower case, without space around them.
    private let mapped: [Kolom: [UInt8]]
    private let vast: Set<Kolom>

    /// Only the names of the contract.
    package static let standard = Kolomnamen(mapped: [:], vast: [])

    /// `mapped` may have any letter case and space around it.
    package init(mapped: [Kolom: String], vast: Set<Kolom>) {
        self.mapped = mapped.mapValues { name in
            let bytes = Array(name.utf8)
            let range = bytes.span.trimmed(from: 0, to: bytes.count)
            return LetterCase.lowered(bytes[range])
        }
        self.vast = vast
    }

    /// Whether the settings give the value of a column, so that it may be absent.
    package func isVast(_ kolom: Kolom) -> Bool { vast.contains(kolom) }

    /// Where a column stands among the names of a header, from 0: where its mapped name stands, and only when that is nowhere, where
    /// the name of the contract stands that is not mapped to another column.
    ///
    /// The name `bsn` is never another column's: a bsn that was read as any text would not be checked.
    package func places(of kolom: Kolom, in names: [[UInt8]]) -> [Int] {
        if let own = mapped[kolom] {
            let found = names.indices.filter { Kolomnamen.isSame(names[$0], lower: own) }
            if !found.isEmpty { return found }
        }
        return plainPlaces(of: kolom, in: names).filter { place in
            kolom == .bsn || taker(of: names[place], besides: kolom) == nil
        }
    }

    /// Whether a name is the mapped or the plain one of a column, without the space around it.
    package func mayName(_ kolom: Kolom, _ name: Span<UInt8>) -> Bool {
        if name.count == kolom.naam.utf8.count, name.equalsIgnoringCase(Array(kolom.naam.utf8)) { return true }
        guard let own = mapped[kolom] else { return false }
        return name.equalsIgnoringCase(own)
    }

    /// Where a required column would stand by its own name if that were not mapped to another one, and that other one.
    package func taken(_ kolom: Kolom, in names: [[UInt8]]) -> (place: Int, by: Kolom)? {
        for place in plainPlaces(of: kolom, in: names) {
            if let other = taker(of: names[place], besides: kolom) { return (place, other) }
        }
        return nil
    }

    private func plainPlaces(of kolom: Kolom, in names: [[UInt8]]) -> [Int] {
        names.indices.filter { Kolomnamen.isSame(names[$0], lower: kolom.naam.utf8) }
    }

    private func taker(of name: [UInt8], besides kolom: Kolom) -> Kolom? {
        guard !mapped.isEmpty else { return nil }
        return Kolom.allCases.first { other in
            other != kolom && mapped[other].map { Kolomnamen.isSame(name, lower: $0) } ?? false
        }
    }

    private static func isSame(_ name: [UInt8], lower: some Collection<UInt8>) -> Bool {
        guard name.count == lower.count else { return false }
        var previous: UInt8 = 0
        for (byte, other) in zip(name, lower) {
            guard LetterCase.lowered(byte, after: previous) == other else { return false }
            previous = byte
        }
        return true
    }
}
