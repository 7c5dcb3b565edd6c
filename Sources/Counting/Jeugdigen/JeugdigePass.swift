import Jeugdhulp
import Records
import Threads

/// Hands the records of each jeugdige to a consumer, a partition at a time.
struct JeugdigePass<Consumer: JeugdigeConsumer>: Sendable {
    private(set) var consumer: Consumer
    private var grouping: JeugdigeGrouping

    init(_ consumer: Consumer, seed: HashSeed) {
        self.consumer = consumer
        grouping = JeugdigeGrouping(seed: seed)
    }

    /// Takes jeugdigen of whom these are all records.
    mutating func take(_ batches: [RegelBatch]) throws(Telfout) {
        grouping.group(batches)
        let grouped = grouping
        let regels = grouped.regels.span
        let details = grouped.details.span
        let hasDetails = Consumer.projection == .details
        for jeugdige in 0..<grouped.count {
            let range = grouped.range(of: jeugdige)
            try consumer.add(regels.extracting(range), details.extracting(hasDetails ? range : 0..<0))
        }
    }
}

extension SettledRecords {
    /// What a consumer finds of all jeugdigen; `start` has found nothing yet. The records are gone afterwards.
    ///
    /// Linear in the records. The outcome depends neither on the number of workers nor on how the levering was cut.
    consuming func consumed<Consumer: JeugdigeConsumer>(
        by start: Consumer, _ workers: Workers
    ) throws(Telfout) -> Consumer {
        let (regels, seed) = (regels, seed)
        let passes = try workers.run(tasks: partitionCount) { _ in
            JeugdigePass(start, seed: seed)
        } perform: { (partition, pass) throws(Telfout) in
            try pass.take(regels.take(partition))
        }
        var total = start
        for pass in passes { try total.merge(pass.consumer) }
        return total
    }
}
