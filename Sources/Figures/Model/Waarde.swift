package import Jeugdhulp

/// A figure, or why there is none.
package enum Waarde: Hashable, Sendable {
    case aantal(Int)
    case bedrag(EuroCents)
    /// In tenths of a percent.
    case percentage(tenths: Int)
    /// In tenths of a jeugdige per thousand.
    case perDuizend(tenths: Int)
    case geen(Reden)

    /// Why a figure is not shown.
    package enum Reden: Hashable, CaseIterable, Sendable {
        case nietBetrouwbaar
        case onderdrukt
        /// Nothing more is known of it than that it is not there.
        case ontbreekt
        /// Of a gemeente: a part of it is known for the whole region alone.
        case alleenRegio
        /// No declaratie touches the period.
        case nietGeleverd
        /// It would be a comparison, and over a quarter of one of the two periods no gemeente delivered anything.
        case nietHeelGeleverd
        /// Not of every gemeente do the registratiedata, of indicaties and of declaraties, go back to the first quarter of the period.
        case registratieBegintLater
        /// Where each delivery replaces the earlier ones: not of every gemeente is there one dated on or before the peildatum.
        case geenLevering
        /// The previous period of the reeks is not there, so nothing can be said of the change.
        case vorigPunt
        /// Nobody is in what it would be a part of, or in what it would have changed from.
        case deelDoorNul
        /// `bevolking.csv` has no jeugdigen for the year.
        case geenBevolking

        /// The `status` of the CSV files (Rekenregels, R5), which tells less than the reason itself.
        package var status: String {
            switch self {
            case .nietBetrouwbaar: "niet_betrouwbaar"
            case .onderdrukt: "onderdrukt"
            case .ontbreekt, .alleenRegio, .nietGeleverd, .nietHeelGeleverd, .registratieBegintLater, .geenLevering,
                .vorigPunt,
                .deelDoorNul, .geenBevolking:
                "ontbreekt"
            }
        }

        /// The reason that a file gives; `nil` for any other text. Of those with one status it is the plainest.
        package init?(status: String) {
            guard let reden = Reden.allCases.first(where: { $0.status == status }) else { return nil }
            self = reden
        }
    }

    /// What a number may be said to be besides itself; the raw value is its `status`.
    package enum Kanttekening: String, CaseIterable, Sendable {
        /// Later deliveries may well change it.
        case voorlopig
        /// It hangs on days that are not known yet.
        case onzeker
    }

    /// A part of a whole in percent, with one decimal half away from zero; none of a whole without anybody.
    package static func percentage(of part: Int, in whole: Int) -> Waarde {
        Afronding.tenths(part, per: 100, of: whole).map { .percentage(tenths: $0) } ?? .geen(.deelDoorNul)
    }
}

extension Waarde {
    /// The number in its smallest unit: jeugdigen, cents or tenths; `nil` when there is none.
    package var units: Int64? {
        switch self {
        case .aantal(let number): Int64(number)
        case .bedrag(let bedrag): bedrag.cents
        case .percentage(let tenths), .perDuizend(let tenths): Int64(tenths)
        case .geen: nil
        }
    }

    /// A number of jeugdigen; `nil` for anything else.
    package var aantal: Int? { if case .aantal(let number) = self { number } else { nil } }

    /// This number less another of the same kind; `nil` for another kind, without numbers, or where it does not fit.
    package func less(_ other: Waarde) -> Waarde? {
        guard let own = units, let others = other.units else { return nil }
        let (difference, overflow) = own.subtractingReportingOverflow(others)
        guard !overflow else { return nil }
        return switch (self, other) {
        case (.aantal, .aantal): .aantal(Int(difference))
        case (.bedrag, .bedrag): .bedrag(EuroCents(cents: difference))
        case (.percentage, .percentage): .percentage(tenths: Int(difference))
        case (.perDuizend, .perDuizend): .perDuizend(tenths: Int(difference))
        default: nil
        }
    }
}
