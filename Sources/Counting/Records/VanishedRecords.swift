package import Contract
package import Intake
package import Threads

/// How many records of the delivery before are no longer in the newest one, per gemeente and kind.
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

    /// Counts the records of one kind; linear in the rows, which must not have been counted yet.
    package init(
        _ soort: Leveringssoort, in levering: Levering, mappen: Leveringsmappen, gemeenteCount: Int, workers: Workers
    ) {
        let none = [Counts](repeating: Counts(), count: gemeenteCount)
        let shares = workers.run(tasks: levering.partitionCount) { _ in
            none
        } perform: { partition, counts in
            var records = DeliveredRecords()
            for share in levering.shares {
                let outbox = soort == .indicaties ? share.indicaties : share.declaraties
                var batches = outbox.versies(of: partition)
                var versies: [Versie] = []
                while let count = batches.unpack(into: &versies) {
                    for versie in versies.prefix(count) {
                        guard let map = mappen.map(ofFile: levering.fileOfPiece[versie.piece]) else { continue }
                        let pair = mappen.pair(soort, gemeente: versie.gemeente)
                        guard pair.previous != nil, map == pair.newest || map == pair.previous else { continue }
                        records.note(versie, isNewest: map == pair.newest)
                    }
                }
            }
            records.add(to: &counts)
        }
        counts = shares.reduce(into: none) { all, share in
            for place in all.indices {
                all[place].before += share[place].before
                all[place].vanished += share[place].vanished
            }
        }
    }
}

/// The records of some versions, and in which of two deliveries each stands.
private struct DeliveredRecords {
    private struct Key: Hashable {
        let nummer: UInt64
        let aanbieder: UInt32
        let gemeente: Int
    }

    private var inPrevious: Set<Key> = []
    private var inNewest: Set<Key> = []

    mutating func note(_ versie: Versie, isNewest: Bool) {
        let key = Key(nummer: versie.nummer, aanbieder: versie.aanbieder, gemeente: versie.gemeente)
        if isNewest { inNewest.insert(key) } else { inPrevious.insert(key) }
    }

    func add(to counts: inout [VanishedRecords.Counts]) {
        for key in inPrevious {
            counts[key.gemeente].before += 1
            if !inNewest.contains(key) { counts[key.gemeente].vanished += 1 }
        }
    }
}
