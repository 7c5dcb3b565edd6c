package import Contract
package import Intake

/// All versions of one record that are seen, in the order in which they hold: the last one holds.
package struct RecordLife: Sendable {
    /// One row.
    package struct Version: Sendable {
        /// What it says.
        package let versie: Versie
        /// Where it stands.
        package let place: RowPlace
        /// Number of the productcode; 0 for none.
        package let productcode: UInt32
        /// As a record that exists, whether it does or not.
        package let record: PlacedRecord

        init(_ row: DetailedVersie, isDeclaratie: Bool) {
            versie = row.versie
            place = RowPlace(piece: row.versie.piece, line: row.details.line)
            productcode = row.details.productcode
            record = PlacedRecord(row.versie, row.details, isDeclaratie: isDeclaratie, daysOutside: nil)
        }
    }

    /// Of which files its rows are.
    package let soort: Leveringssoort
    /// At least one.
    package let versions: [Version]

    /// The version that holds; by it the record exists or not.
    package var holding: Version { versions[versions.count - 1] }
}
