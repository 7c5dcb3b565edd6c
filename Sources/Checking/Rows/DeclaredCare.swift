import Contract
import Intake
import Records

/// What a declaratie and the one that credits it have in common, among those of one jeugdige.
struct DeclaredCare: Hashable {
    let begindatum: Int32
    let einddatum: Int32
    let productcode: UInt32
    let gemeente: Int

    init(_ row: PlacedRecord) {
        begindatum = row.begindatum
        einddatum = row.einddatum
        productcode = row.productcode
        gemeente = row.gemeente
    }

    /// What was declared and then credited until nothing was left of it. Linear in the rows.
    static func wholeCredited(_ declaraties: [PlacedRecord]) -> Set<DeclaredCare> {
        guard declaraties.contains(where: { $0.cents < 0 }) else { return [] }
        var sums: [DeclaredCare: (cents: Int64, isCredited: Bool)] = [:]
        for row in declaraties {
            let before = sums[DeclaredCare(row)] ?? (0, false)
            sums[DeclaredCare(row)] = (before.cents &+ row.cents, before.isCredited || row.cents < 0)
        }
        return Set(sums.filter { $0.value.isCredited && $0.value.cents <= 0 }.keys)
    }
}
