import Figures
import Jeugdhulp

/// One reeks as a panel of a picture: its points and what they are called.
struct Reekspaneel {
    let reeks: Reeks
    let punten: [PublishedTrend.Punt]
    private let trend: PublishedTrend

    init(_ reeks: Reeks, of trend: PublishedTrend) {
        self.reeks = reeks
        self.trend = trend
        punten = trend.punten(reeks)
    }

    /// The reeksen that have something of their own to show. Without a running year equal periods are the full years once more.
    static func all(_ reeksen: [Reeks], of trend: PublishedTrend) -> [Reekspaneel] {
        reeksen.map { Reekspaneel($0, of: trend) }.filter { one in
            !one.punten.isEmpty && !(one.reeks == .gelijkePeriode && one.deel == nil)
        }
    }

    /// `Hele jaren`, `Elk jaar de 1e helft`.
    var heading: String {
        let span = deel.map { "Elk jaar \($0)" } ?? "Hele jaren"
        return reeks == .gelijkeRijping ? span + ", even lang na afloop" : span
    }

    /// At which peildatum the points are seen, and what they may not be set beside.
    var note: String {
        let seen = "Zoals bekend op \(peildata)."
        return deel == nil ? seen : seen + " Niet te vergelijken met hele jaren."
    }

    /// `de 1e helft`; `nil` for full years.
    private var deel: String? { punten.last?.periode.deelInWords }

    private var peildata: String {
        guard let last = punten.last else { return "" }
        guard reeks == .gelijkeRijping else { return last.peildatum.inWords }
        var days: [Substring] = []
        for punt in punten {
            let day = punt.peildatum.inWords.dropLast(" \(punt.peildatum.year)".count)
            if !days.contains(day) { days.append(day) }
        }
        let later = last.peildatum.year - last.periode.year
        let year = later == 0 ? "van dat jaar" : later == 1 ? "van het jaar erna" : "\(later) jaar later"
        return days.joined(separator: " of ") + " " + year
    }

    /// As it stands in the trend.
    func waarde(_ punt: PublishedTrend.Punt, _ onderwerp: Onderwerp, _ maat: Maat) -> Waarde {
        guard let waarde = trend[punt, onderwerp, maat] else {
            preconditionFailure("a trend has this measure of each of its points")
        }
        return waarde
    }

    /// The first and the last period of which it is known; the same one twice where it is the only one.
    func ends(_ onderwerp: Onderwerp, _ maat: Maat) -> (first: PublishedTrend.Punt, last: PublishedTrend.Punt)? {
        let known = punten.filter { waarde($0, onderwerp, maat).number != nil }
        guard let first = known.first, let last = known.last else { return nil }
        return (first, last)
    }
}

extension Waarde {
    /// A count, or tenths.
    var number: Int? { units.map(Int.init) }

    /// A count or a percentage for readers.
    var inFigure: String { number == nil ? BarPanel.missingWord : forReaders }

    func bar(marked mark: String) -> BarPanel.Bar { number.map { .number($0, inFigure + mark) } ?? .missing(inFigure) }

    var cell: Table.Cell { number == nil ? .hidden(inFigure) : Table.Cell(inFigure) }
}
