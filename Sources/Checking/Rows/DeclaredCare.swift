import Contract
import Intake

/// What a declaratie and the one that credits it have in common, among those of one jeugdige.
struct DeclaredCare: Hashable {
    let begindatum: Int32
    let einddatum: Int32
    let productcode: UInt32
    let gemeente: Int

    init(_ row: CheckedRow) {
        begindatum = row.versie.begindatum
        einddatum = row.versie.einddatum
        productcode = row.productcode
        gemeente = row.versie.gemeente
    }

    /// What was declared and then credited until nothing was left of it. Linear in the rows.
    static func wholeCredited(_ declaraties: [CheckedRow]) -> Set<DeclaredCare> {
        guard declaraties.contains(where: { $0.versie.cents < 0 }) else { return [] }
        var sums: [DeclaredCare: (cents: Int64, isCredited: Bool)] = [:]
        for row in declaraties {
            let before = sums[DeclaredCare(row)] ?? (0, false)
            sums[DeclaredCare(row)] = (before.cents &+ row.versie.cents, before.isCredited || row.versie.cents < 0)
        }
        return Set(sums.filter { $0.value.isCredited && $0.value.cents <= 0 }.keys)
    }
}
