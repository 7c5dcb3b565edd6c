import Contract
import Intake

/// Versions that held until a later one of the same record was registered. Used for one partition after another.
struct VersionHistory {
    private struct Entry {
        /// The place of the record among the versions that hold.
        let place: Int
        let versie: Versie
    }

    private var entries: [Entry] = []

    /// Forgets everything.
    mutating func begin() {
        entries.removeAll(keepingCapacity: true)
    }

    /// Versions of one piece of a file must be added in the order in which they were read.
    mutating func add(_ replaced: HoldingVersions.Replaced) {
        entries.append(Entry(place: replaced.place, versie: replaced.versie))
    }

    /// Each version that held for a time, with the day on which a later one was registered.
    ///
    /// Of versions of one record that were registered on one day, the last one by time held, on a tie the one read last (Rekenregels,
    /// R2.4). `holding` are
    /// the versions that hold in the end. O(n log n) in the versions that held before.
    func held(before holding: [Versie]) -> [(versie: Versie, until: Int32)] {
        let order = entries.indices.sorted { left, right in
            let (first, second) = (entries[left], entries[right])
            return (first.place, first.versie.moment, first.versie.piece, left)
                < (second.place, second.versie.moment, second.versie.piece, right)
        }
        return order.enumerated().compactMap { rank, index in
            let entry = entries[index]
            let next = rank + 1 < order.count ? entries[order[rank + 1]] : nil
            let successor = next.flatMap { $0.place == entry.place ? $0.versie : nil } ?? holding[entry.place]
            guard successor.registratiedatum > entry.versie.registratiedatum else { return nil }
            return (entry.versie, successor.registratiedatum)
        }
    }
}
