import Jeugdhulp

/// The tables of one way of comparing.
struct TrendTable {
    let reeks: Reeks
    /// Of the reeks.
    let titel: String
    let trend: Trend

    var thuisOfNietThuis: Table {
        table(
            "thuis en niet thuis",
            columns: [
                "thuis", "verandering thuis", "niet thuis", "verandering niet thuis", "aandeel niet thuis",
                "niet thuis per 1.000 jeugdigen",
            ]
        ) { punt in
            [
                cell(punt, .thuis, .aantal), change(punt, .thuis), cell(punt, .nietThuis, .aantal),
                change(punt, .nietThuis), cell(punt, .nietThuis, .aandeel), cell(punt, .nietThuis, .per1000Jeugdigen),
            ]
        }
    }

    var vormen: Table {
        let onderwerpen = Verblijfsvorm.allCases.map(Onderwerp.init)
        return table(
            "de vormen van niet thuis",
            columns: onderwerpen.flatMap { [$0.naam, "verandering \($0.naam)", "aandeel \($0.naam)"] }
        ) { punt in
            onderwerpen.flatMap { [cell(punt, $0, .aantal), change(punt, $0), cell(punt, $0, .aandeel)] }
        }
    }

    /// Where every line has a peildatum of its own, it stands behind the period.
    private func table(_ title: String, columns: [String], cells: (Trendpunt) -> [Table.Cell]) -> Table {
        let ownDay = reeks == .gelijkeRijping
        let opening = [Table.Column("periode", .left)] + (ownDay ? [Table.Column("bekend op", .left)] : [])
        return Table(
            caption: "\(titel): \(title). Twente", columns: opening + columns.map { Table.Column($0) },
            rows: trend.punten(reeks).map { punt in
                [Table.Cell(punt.periode.label)] + (ownDay ? [Table.Cell(punt.peildatum.inWords)] : []) + cells(punt)
            })
    }

    private func cell(_ punt: Trendpunt, _ onderwerp: Onderwerp, _ maat: Trendmaat) -> Table.Cell {
        switch trend[punt.reeks, punt.periode, onderwerp, maat] {
        case .aantal(let number): Table.Cell(DutchNumber.grouped(number))
        case .tienden(let tenths):
            Table.Cell(
                maat == .per1000Jeugdigen
                    ? DutchNumber.decimal(tenths: tenths) : DutchNumber.percentage(tenths: tenths))
        case .geen(let reden): .hidden(reden.inWords)
        case nil: Table.Cell("")
        }
    }

    /// `+74 (+3,0%)`; empty on the first line.
    private func change(_ punt: Trendpunt, _ onderwerp: Onderwerp) -> Table.Cell {
        guard case .aantal(let number)? = trend[punt.reeks, punt.periode, onderwerp, .verandering] else {
            return cell(punt, onderwerp, .verandering)
        }
        guard case .tienden(let tenths)? = trend[punt.reeks, punt.periode, onderwerp, .veranderingProcent] else {
            return Table.Cell(DutchNumber.signed(number))
        }
        let sign = tenths > 0 ? "+" : ""
        return Table.Cell("\(DutchNumber.signed(number)) (\(sign)\(DutchNumber.percentage(tenths: tenths)))")
    }
}

extension Trendwaarde.Reden {
    /// In a few words, for who can't see that a cell is empty.
    fileprivate var inWords: String {
        switch self {
        case .punt(.registratieBegintLater): "registratie begint later"
        case .punt(.geenLevering): "geen levering"
        case .vorigPunt: "vorige periode ontbreekt"
        case .deelDoorNul: "niet te berekenen"
        case .geenBevolking: "bevolking niet bekend"
        }
    }
}
