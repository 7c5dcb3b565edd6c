package import Contract
package import Intake
import Jeugdhulp
package import Threads

/// The records of a levering as the versions that hold say them, divided by jeugdige: to be counted, once.
package struct SettledRecords: ~Copyable, Sendable {
    /// What is to be counted.
    package let opdracht: Telopdracht
    /// In which standen.
    package let plan: Standenplan
    /// Spreads jeugdigen over hash tables.
    package let seed: HashSeed
    /// All records of a jeugdige are in one partition.
    package let partitionCount: Int
    /// The records that exist in some stand.
    package let regels: RegelOutbox
    /// What became of the indicaties.
    package let indicaties: RecordAccount
    /// What became of the declaraties.
    package let declaraties: RecordAccount
    /// How far back registration goes.
    package let registratie: Registratiedekking
    /// Which records of the delivery before are gone, of each kind; empty where no deliveries were compared.
    package let vanished: [Leveringssoort: VanishedRecords]
    /// What was noticed by record; `nil` where nothing is doubted.
    package let signs: RecordSigns?
    /// Notices nothing yet between the records of a jeugdige; `nil` where nothing is doubted.
    package let jeugdigeSigns: JeugdigeSigns?

    /// Settles which version of each record holds.
    ///
    /// With `replacing`, of each gemeente only the rows of its newest delivery are seen (Rekenregels, R2.6). With `comparing`, the records
    /// of the two newest deliveries of each gemeente there are compared. With `doubting` it is noticed what doubts look at, by those margins;
    /// with `hasLines`, for which the rows must have been read with their details, where that stands. Linear in the rows. The outcome does not
    /// depend on the number of workers, nor on how the levering was cut.
    package init(
        _ rows: consuming DeliveredRows, of levering: Levering, _ opdracht: Telopdracht, gemeenteCount: Int,
        replacing: Bool, comparing mappen: Leveringsmappen? = nil, projection: RegelProjection = .regels,
        doubting margins: SignMargins? = nil, hasLines: Bool = false, workers: Workers
    ) {
        let settling = RegelSettling(
            rows, of: levering, opdracht, gemeenteCount: gemeenteCount, replacing: replacing, comparing: mappen,
            projection: margins == nil ? projection : .details, doubting: margins, workers: workers)
        let settled = hasLines ? settling.settled(DetailedVersie.self) : settling.settled(Versie.self)
        (self.opdracht, plan, seed, partitionCount) = (
            opdracht, settling.plan, settling.seed, settling.partitionCount
        )
        regels = settled.regels
        (indicaties, declaraties) = (settled.indicaties.records, settled.declaraties.records)
        vanished =
            mappen == nil
            ? [:] : [.indicaties: settled.indicaties.vanished, .declaraties: settled.declaraties.vanished]
        registratie = Registratiedekking(
            settled.registratie, plan: settling.plan, deliveries: settling.deliveries,
            seen: [.indicaties: settled.indicaties.records, .declaraties: settled.declaraties.records])
        signs = settled.signs.map(RecordSigns.init)
        jeugdigeSigns = settling.jeugdigeSigns
    }
}
