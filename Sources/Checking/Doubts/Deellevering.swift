import Contract
import Records

/// The records of one gemeente and kind in one delivery, in however many files.
struct Deellevering {
    /// Its place in `gemeenten.csv`.
    let gemeente: Int
    let soort: Leveringssoort
    /// As `DeliveryParts` numbers it.
    let delivery: Int
    /// Places of its parts, in order.
    let parts: [Int]
    /// The part with most records: there it is told.
    let place: Int

    /// In order of their first parts.
    static func all(_ signs: RecordSigns) -> [Deellevering] {
        struct Key: Hashable {
            let gemeente: Int
            let soort: Leveringssoort
            let delivery: Int
        }
        let parts = signs.parts.all
        let byKey = Dictionary(grouping: parts.indices) {
            Key(gemeente: parts[$0].gemeente, soort: parts[$0].soort, delivery: parts[$0].delivery)
        }
        return byKey.map { key, places in
            let most = places.max { (signs.counts[$0, .records], $1) < (signs.counts[$1, .records], $0) }
            return Deellevering(
                gemeente: key.gemeente, soort: key.soort, delivery: key.delivery, parts: places,
                place: most ?? places[0])
        }.sorted { $0.parts[0] < $1.parts[0] }
    }
}
