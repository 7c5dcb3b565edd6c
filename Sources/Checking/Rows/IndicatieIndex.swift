import Contract
import Intake

/// The days of every indicatie that holds and exists, found by gemeente and indicatienummer.
struct IndicatieIndex: Sendable {
    struct Entry: Sendable {
        let nummer: UInt64
        let gemeente: Int32
        let begindatum: Int32
        let einddatum: Int32

        init(_ row: CheckedRow) {
            nummer = row.versie.nummer
            gemeente = Int32(row.versie.gemeente)
            begindatum = row.versie.begindatum
            einddatum = row.versie.einddatum
        }
    }

    /// In each partition ordered by nummer and gemeente.
    private let partitions: [[Entry]]

    init(partitions: [[Entry]]) {
        self.partitions = partitions
    }

    /// The indicatie that a declaratie names; `nil` when it names none or that one was not delivered. Logarithmic.
    func indicatie(of declaratie: CheckedRow) -> Entry? {
        guard declaratie.details.indicatienummer != 0 else { return nil }
        let key = (declaratie.details.indicatienummer, Int32(declaratie.versie.gemeente))
        let entries = partitions[declaratie.details.indicatiePartition]
        var low = 0
        var high = entries.count
        while low < high {
            let middle = (low + high) / 2
            if (entries[middle].nummer, entries[middle].gemeente) < key { low = middle + 1 } else { high = middle }
        }
        guard low < entries.count, entries[low].nummer == key.0, entries[low].gemeente == key.1 else { return nil }
        return entries[low]
    }
}
