package import Intake
package import Jeugdhulp
package import Workers

/// The outcome of counting, before it is put into figures.
package struct Telling: Sendable {
    package let periodes: [Periode]
    /// For Twente, one for each period.
    package let tallies: [Tally]
    package let indicaties: RecordAccount
    package let declaraties: RecordAccount
    let totalCents: Int64
    let outsideCents: Int64
}

extension Telling {
    /// Counts a levering: versions to records, records to jeugdigen, jeugdigen to tallies.
    ///
    /// With `replacing`, of each gemeente only the rows of its newest delivery are seen (contract, section 2.6).
    /// Linear in the rows. The outcome does not depend on the number of workers, nor on how the levering was cut.
    package init(
        _ levering: Levering, periodes: [Periode], referentie: Referentie, replacing: Leveringsmappen?, workers: Workers
    ) throws(Telfout) {
        let counting = TellingRun(
            levering: levering, periodes: Telperiodes(periodes, bronregels: referentie.bronregels),
            gemeenteCount: referentie.gemeenten.count, replacing: replacing, workers: workers)
        let records = counting.holdingRecords()
        let counter = try counting.jeugdigen(records.blocks)
        self.init(
            periodes: periodes, tallies: counter.tallies, indicaties: records.indicaties,
            declaraties: records.declaraties, totalCents: counter.totalCents, outsideCents: counter.outsideCents)
    }
}

/// One counting, over threads.
private struct TellingRun: Sendable {
    /// The records that exist, one element for each partition in no order that matters, and what became of the others.
    struct Records: Sendable {
        var blocks: [TelregelBlocks] = []
        var indicaties: RecordAccount
        var declaraties: RecordAccount
    }

    let levering: Levering
    let periodes: Telperiodes
    let gemeenteCount: Int
    let replacing: Leveringsmappen?
    let workers: Workers

    private var noRecords: Records {
        let empty = RecordAccount(fileCount: levering.files.count, gemeenteCount: gemeenteCount)
        return Records(indicaties: empty, declaraties: empty)
    }

    private var blockCount: Int { TelregelBlocks.count(jeugdigeNumbers: levering.jeugdigeNumbers) }

    func holdingRecords() -> Records {
        let shares = workers.run(tasks: VersieStore.partitionCount) { _ in
            noRecords
        } perform: { partition, records in
            var regels: [Telregel] = []
            settle(.indicaties, \.indicaties, partition: partition, account: &records.indicaties, into: &regels)
            settle(.declaraties, \.declaraties, partition: partition, account: &records.declaraties, into: &regels)
            records.blocks.append(TelregelBlocks(regels, blockCount: blockCount))
        }
        return shares.reduce(into: noRecords) { all, share in
            all.blocks += share.blocks
            all.indicaties.merge(share.indicaties)
            all.declaraties.merge(share.declaraties)
        }
    }

    func jeugdigen(_ blocks: [TelregelBlocks]) throws(Telfout) -> JeugdigeCounter {
        let counters = try workers.run(tasks: blockCount) { _ in
            JeugdigeCounter(periodes)
        } perform: { (block, counter) throws(Telfout) in
            var regels: [Telregel] = []
            for part in blocks { regels.append(contentsOf: part[block]) }
            try counter.count(block: block, regels: regels)
        }
        var total = JeugdigeCounter(periodes)
        for counter in counters { try total.merge(counter) }
        return total
    }

    /// Finds the versions of one kind that hold in a partition; those whose record exists go into `regels`.
    private func settle(
        _ soort: Leveringssoort, _ store: KeyPath<Levering.Share, VersieStore>, partition: Int,
        account: inout RecordAccount, into regels: inout [Telregel]
    ) {
        var holding = HoldingVersions(expected: levering.shares.reduce(0) { $0 + $1[keyPath: store][partition].count })
        for share in levering.shares {
            for var versie in share[keyPath: store][partition] {
                let file = levering.fileOfPiece[versie.piece]
                if let replacing, !replacing.isNewest(file: file, soort: soort, gemeente: versie.gemeente) {
                    account.noteSuperseded(versie, file: file)
                    continue
                }
                versie.renumber(with: share.numbers)
                holding.add(versie)
            }
        }
        for versie in holding.replaced { account.noteReplaced(versie, file: levering.fileOfPiece[versie.piece]) }
        for versie in holding.versies {
            account.noteHolding(versie, file: levering.fileOfPiece[versie.piece])
            if versie.bestaan == .bestaat { regels.append(Telregel(versie, soort: soort)) }
        }
    }
}
