/// What productcodes and keys are written as, as far as it was asked for.
package struct WrittenNames: Sendable {
    let productcodes: NameTable
    let jeugdigen: NameTable
    private let aanbieders: NameTable
    /// Only where the records are listed: they may be as many as the rows.
    private let nummers: NameTable
    private let isUniqueInRegion: Bool

    init(productcodes: NameTable, _ names: Names, _ projection: Projection, _ context: ReadingContext) {
        let none = NameTable(seed: context.seed)
        self.productcodes = productcodes
        jeugdigen = projection.keepsDetails ? names.jeugdigen : none
        aanbieders = names.aanbieders
        nummers = projection == .listing ? names.recordNumbers : none
        isUniqueInRegion = context.isUniqueInRegion
    }

    /// Productcodes are numbered below this; 0 is none. They are numbered where details were asked for.
    package var productcodeCount: Int { productcodes.count }

    /// The bytes of a productcode.
    package func productcode(_ number: UInt32) -> [UInt8] { productcodes.name(number) }

    /// The bytes of an aanbieder, with the zeros that were put back; none of number 0.
    package func aanbieder(_ number: UInt32) -> [UInt8] { aanbieders.name(number) }

    /// The place of each aanbieder in the order of their bytes, by its number; that of number 0, which is none, is 0. Numbers themselves
    /// are in whatever order threads met the names.
    package var aanbiederRanks: [UInt32] {
        let names = (0..<UInt32(aanbieders.count)).map(aanbieders.name)
        var ranks = [UInt32](repeating: 0, count: names.count)
        let order = names.indices.sorted { names[$0].lexicographicallyPrecedes(names[$1]) }
        for (rank, number) in order.enumerated() { ranks[number] = UInt32(truncatingIfNeeded: rank) }
        return ranks
    }

    /// The bytes of an indicatienummer or a declaratienummer, by its bits in a `Versie`.
    package func nummer(_ bits: UInt64) -> [UInt8] { WrittenNames.name(bits, in: nummers) }

    /// The bytes of a jeugdige or a bsn, by its bits in a `Versie`: without the gemeente, where that is part of the identity.
    package func jeugdige(_ bits: UInt64) -> [UInt8] {
        let name = WrittenNames.name(bits, in: jeugdigen)
        return isUniqueInRegion ? name : Array(name.dropFirst(2))
    }

    /// The bits that a jeugdige with these bytes for a key has in a `Versie`, whether identities hold in the region or in a gemeente.
    package func jeugdigeBits(_ bytes: [UInt8], gemeente: Int) -> [UInt64] {
        let within = [UInt8(truncatingIfNeeded: gemeente >> 8), UInt8(truncatingIfNeeded: gemeente)] + bytes
        let tabled = [jeugdigen.place(of: bytes.span), jeugdigen.place(of: within.span)].compactMap(\.self)
        return [PackedName.packed(bytes.span)].compactMap(\.self) + tabled.map(PackedName.tabled)
    }

    private static func name(_ bits: UInt64, in table: NameTable) -> [UInt8] {
        PackedName.tablePlace(bits).map(table.name) ?? PackedName.bytes(of: bits)
    }
}
