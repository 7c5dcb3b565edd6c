import Figures
import Jeugdhulp

/// The tables of one way of comparing.
struct TrendTable {
    let reeks: Reeks
    /// Of the reeks.
    let titel: String
    let trend: PublishedTrend
    let voorlopigheid: Voorlopigheid
    /// What the whole is called.
    var regio = Regio.twente

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
    private func table(_ title: String, columns: [String], cells: (PublishedTrend.Punt) -> [Table.Cell]) -> Table {
        let ownDay = reeks == .gelijkeRijping
        let opening = [Table.Column("periode", .left)] + (ownDay ? [Table.Column("bekend op", .left)] : [])
        return Table(
            caption: "\(titel): \(title). \(regio.naam)", columns: opening + columns.map { Table.Column($0) },
            rows: trend.punten(reeks).map { punt in
                [Table.Cell(punt.periode.label)] + (ownDay ? [Table.Cell(punt.peildatum.inWords)] : []) + cells(punt)
            }, vorm: .gekanteld, voorlopig: trend.punten(reeks).map { voorlopigheid.geldt($0.periode) },
            gebied: regio.naam)
    }

    private func cell(_ punt: PublishedTrend.Punt, _ onderwerp: Onderwerp, _ maat: Maat) -> Table.Cell {
        Table.Cell(trend[punt, onderwerp, maat] ?? .geen(.ontbreekt))
    }

    /// `+74 (+3,0%)`; in words on the first line, and where a percentage would be of too few.
    private func change(_ punt: PublishedTrend.Punt, _ onderwerp: Onderwerp) -> Table.Cell {
        guard let verandering = trend[punt, onderwerp, .verandering] else { return Table.Cell("eerste jaar") }
        guard case .aantal(let number) = verandering else { return cell(punt, onderwerp, .verandering) }
        let before = (trend[punt, onderwerp, .aantal]?.aantal ?? 0) - number
        guard before >= Bereik.leastForPercentage else {
            return Table.Cell("\(Bereik.signed(number)) (te klein voor %)")
        }
        guard let percent = trend[punt, onderwerp, .veranderingProcent], let tenths = percent.units else {
            return Table.Cell(Bereik.signed(number))
        }
        let size = DutchNumber.percentage(tenths: abs(Int(tenths)))
        return Table.Cell("\(Bereik.signed(number)) (\(tenths > 0 ? "+" : tenths < 0 ? "−" : "")\(size))")
    }
}
