import Contract
import Intake

/// Versions that held until a later one of the same record was registered. Used for one partition after another.
struct VersionHistory<Row: RecordRow>: Sendable {
    private struct Entry {
        /// The place of the record among the versions that hold.
        let place: Int
        let row: Row
    }

    private var entries: [Entry] = []

    /// Forgets everything.
    mutating func begin() {
        entries.removeAll(keepingCapacity: true)
    }

    /// Versions of one piece of a file must be added in the order in which they were read.
    mutating func add(_ replaced: HoldingVersions<Row>.Replaced) {
        entries.append(Entry(place: replaced.place, row: replaced.row))
    }

    /// Each version that held for a time, with the day on which a later one was registered.
    ///
    /// Of versions of one record that were registered on one day, the last one by time held, on a tie the one read last (Rekenregels,
    /// R2.4). `holding` are the versions that hold in the end. O(n log n) in the versions that were added.
    func held(before holding: [Row]) -> [(versie: Versie, until: Int32)] {
        let ordered = ordered()
        return ordered.enumerated().compactMap { rank, entry in
            let next = rank + 1 < ordered.count ? ordered[rank + 1] : nil
            let successor = (next.flatMap { $0.place == entry.place ? $0.row : nil } ?? holding[entry.place]).versie
            let versie = entry.row.versie
            guard successor.registratiedatum > versie.registratiedatum else { return nil }
            return (versie, successor.registratiedatum)
        }
    }

    /// Of each record, by its place among the versions that hold, the last of the versions that were added. O(n log n) in those.
    func last() -> [Int: Row] {
        ordered().reduce(into: [:]) { $0[$1.place] = $1.row }
    }

    /// Of each record, by its place among the versions that hold, the versions that were added, in the order in which they held.
    /// O(n log n) in those.
    func byRecord() -> [Int: [Row]] {
        ordered().reduce(into: [:]) { $0[$1.place, default: []].append($1.row) }
    }

    /// By record, and then in the order in which they hold.
    private func ordered() -> [Entry] {
        let order = entries.indices.sorted { left, right in
            let (first, second) = (entries[left], entries[right])
            let (one, other) = (first.row.versie, second.row.versie)
            return (first.place, one.moment, one.piece, left) < (second.place, other.moment, other.piece, right)
        }
        return order.map { entries[$0] }
    }
}
