package import Jeugdhulp

/// The population that the periods of a trend are set against.
package struct Trendbevolking: Sendable {
    private let bevolking: Bevolking
    private let running: Periode?

    /// Of the points of all reeksen.
    package init(_ punten: [Trendpunt], bevolking: Bevolking) {
        self.bevolking = bevolking
        running = punten.map(\.periode).max { $0.year < $1.year }.flatMap { $0.soort == .jaar ? nil : $0 }
    }

    /// Under 18 in Twente on 1 January of `jaar(periode)`.
    func jeugdigen(_ periode: Periode) -> Int? {
        jaar(periode).flatMap { bevolking.stand(jaar: $0, gebied: .twente)?.jeugdigen }
    }

    /// The year whose population `per1000Jeugdigen` of a period is taken of: its own, for the running period the latest earlier year
    /// that `bevolking.csv` has; `nil` where there is none. Table 1 has no population of a running year, so the trend has not either.
    package func jaar(_ periode: Periode) -> Int? {
        let years = periode == running ? Array((1900..<periode.year).reversed()) : [periode.year]
        return years.first { bevolking.stand(jaar: $0, gebied: .twente) != nil }
    }
}
