/// What an attacker knows besides the published files.
package struct InsideKnowledge: Sendable {
    struct Key: Hashable {
        let update: String
        let periode: String
        let gebied: String
        let onderwerp: PublishedOnderwerp
    }

    private var counts: [Key: Int64] = [:]

    /// Nothing.
    package init() {}

    /// How many jeugdigen something really is of one gemeente or, of the region, added up over its gemeenten: whoever knows that also knows
    /// how many were counted in more than one. `false` for an onderwerp that there is not.
    @discardableResult package mutating func add(
        _ count: Int, update: String, periode: String, gebied: String, onderwerp: String
    ) -> Bool {
        guard let onderwerp = PublishedOnderwerp(rawValue: onderwerp), (0...999_999_999).contains(count) else {
            return false
        }
        counts[Key(update: update, periode: periode, gebied: gebied, onderwerp: onderwerp)] = Int64(count)
        return true
    }

    /// The columns of a file with what is known.
    package static let columns = ["update", "periode", "gebied", "onderwerp", "aantal"]

    /// From a CSV file of those columns; in a fault of it the path is empty.
    package init(_ bytes: [UInt8]) throws(AttackFault) {
        let table = try PublishedTable(bytes, path: "", needs: InsideKnowledge.columns)
        let places = InsideKnowledge.columns.compactMap(table.place)
        for line in table.lines where line.fields.contains(where: { !$0.isEmpty }) {
            let fields = places.map { line.fields[$0] }
            guard let count = PublishedWords.whole(fields[4]),
                add(
                    Int(count), update: fields[0], periode: fields[1], gebied: fields[2], onderwerp: fields[3])
            else { throw table.fault(line) }
        }
    }

    func count(_ update: String, _ periode: String, _ gebied: String, _ onderwerp: PublishedOnderwerp) -> Int64? {
        counts.isEmpty
            ? nil : counts[Key(update: update, periode: periode, gebied: gebied, onderwerp: onderwerp)]
    }
}
