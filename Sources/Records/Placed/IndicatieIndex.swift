import Intake

/// The days of every indicatie that exists, found by its record.
struct IndicatieIndex: Sendable {
    struct Entry: Sendable {
        let record: RecordKey
        let begindatum: Int32
        let einddatum: Int32

        init(_ versie: Versie) {
            record = versie.record
            begindatum = versie.begindatum
            einddatum = versie.einddatum
        }
    }

    /// In each partition ordered by record.
    private let partitions: [[Entry]]

    init(partitions: [[Entry]]) {
        self.partitions = partitions
    }

    /// By how many days a declaratie begins before or ends after the indicatie that it names; `nil` when it names none or that one does
    /// not exist. Logarithmic.
    func daysOutside(_ versie: Versie, _ details: RowDetails) -> Int32? {
        guard details.indicatienummer != 0 else { return nil }
        let key = RecordKey(nummer: details.indicatienummer, gemeente: versie.gemeente, aanbieder: 0)
        let entries = partitions[details.indicatiePartition]
        var low = 0
        var high = entries.count
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].record < key { low = middle + 1 } else { high = middle }
        }
        guard low < entries.count, entries[low].record == key else { return nil }
        return max(0, entries[low].begindatum - versie.begindatum, versie.einddatum - entries[low].einddatum)
    }
}
