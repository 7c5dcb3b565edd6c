import Wording

/// What hangs on a doubt. The numbers may be of few people: they go to the analyst and the gemeente itself, and into no report.
package struct Twijfelomvang: Hashable, Sendable {
    /// Records, or rows where no record is meant.
    package let records: Int
    /// Distinct jeugdigen of those; `nil` where that is not known.
    package let jeugdigen: Int?
    /// Of those that are declaraties: what they add up to, each without its sign.
    package let cents: Int64

    /// Takes everything as it is.
    package init(records: Int, jeugdigen: Int?, cents: Int64) {
        (self.records, self.jeugdigen, self.cents) = (records, jeugdigen, cents)
    }

    /// Fewer jeugdigen than this are not told on the screen, in a log or in a message.
    static let minimumJeugdigen = 10

    /// With every number.
    var precies: String { text(jeugdigen.map { Plural.counted($0, "jeugdige", "jeugdigen") }) }

    /// Without a small number of jeugdigen.
    var gezegd: String {
        text(
            jeugdigen.map { count in
                count < Twijfelomvang.minimumJeugdigen
                    ? "minder dan \(Twijfelomvang.minimumJeugdigen) jeugdigen" : "\(count) jeugdigen"
            })
    }

    private func text(_ jeugdigen: String?) -> String {
        let parts = [
            Plural.counted(records, "record", "records"), jeugdigen, cents == 0 ? nil : "€ \((cents + 50) / 100)",
        ]
        return parts.compactMap(\.self).joined(separator: ", ")
    }
}
