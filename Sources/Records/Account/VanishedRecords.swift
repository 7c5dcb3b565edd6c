import Contract
import Intake

/// How many records of the delivery before are no longer in the newest one, per gemeente, of one kind.
package struct VanishedRecords: Sendable {
    /// Of one gemeente.
    package struct Counts: Sendable {
        /// Records in the delivery before the newest one.
        package fileprivate(set) var before = 0
        /// Of those, the ones that the newest one does not hold.
        package fileprivate(set) var vanished = 0
    }

    /// By the place of the gemeente in `gemeenten.csv`.
    package private(set) var counts: [Counts]

    init(gemeenteCount: Int) {
        counts = [Counts](repeating: Counts(), count: gemeenteCount)
    }

    /// Adds the records of some versions.
    mutating func add(_ records: DeliveredRecords) {
        for versie in records.previous.rows {
            counts[versie.gemeente].before += 1
            if records.newest.place(of: versie.record) == nil { counts[versie.gemeente].vanished += 1 }
        }
    }

    /// Adds up counts over the same gemeenten. Associative and commutative.
    mutating func merge(_ other: VanishedRecords) {
        for place in counts.indices {
            counts[place].before += other.counts[place].before
            counts[place].vanished += other.counts[place].vanished
        }
    }
}

/// The records of the versions of one kind in one partition in the two newest deliveries of its gemeente, as the versions that hold in each
/// say them.
struct DeliveredRecords: Sendable {
    private let mappen: Leveringsmappen
    private(set) var previous: HoldingVersions<Versie>
    private(set) var newest: HoldingVersions<Versie>

    init(_ mappen: Leveringsmappen, seed: HashSeed) {
        self.mappen = mappen
        previous = HoldingVersions(seed: seed)
        newest = HoldingVersions(seed: seed)
    }

    /// Forgets everything; of each delivery there are at most so many versions.
    mutating func begin(expected: Int) {
        previous.begin(expected: expected)
        newest.begin(expected: expected)
    }

    mutating func note(_ versie: Versie, _ soort: Leveringssoort, file: Int) {
        guard let map = mappen.map(ofFile: file) else { return }
        let pair = mappen.pair(soort, gemeente: versie.gemeente)
        guard pair.previous != nil else { return }
        if map == pair.newest {
            _ = newest.add(versie)
        } else if map == pair.previous {
            _ = previous.add(versie)
        }
    }
}
