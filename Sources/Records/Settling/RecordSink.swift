import Contract
import Intake

/// What is made of the records once it is known which version of each holds.
protocol RecordSink: Sendable {
    /// What is kept of each version until then.
    associatedtype Row: RecordRow

    /// Every version that some stand sees.
    mutating func see(_ versie: Versie, _ view: RecordView)

    /// Whether a version that another replaced is asked for later, in the history.
    func remembers(_ replaced: HoldingVersions<Row>.Replaced, _ view: RecordView) -> Bool

    /// The versions that hold among the deliveries that compete, and those before them that were to be remembered; `known` says of each in
    /// the same place whether an earlier delivery had its record, and is empty where nothing is doubted.
    mutating func take(_ holding: [Row], _ history: VersionHistory<Row>, known: [Bool], _ view: RecordView)

    /// All versions of one kind in a partition have been handed over.
    mutating func end(_ soort: Leveringssoort, partition: Int)
}

/// Which versions compete.
struct RecordView: Sendable {
    let soort: Leveringssoort
    /// Asked of every version, and a comparison of kinds is never inlined.
    let isDeclaratie: Bool
    let partition: Int
    /// See `SeenDeliveries`.
    let number: Int
    /// The place of the file of each piece.
    let fileOfPiece: [Int]
}
