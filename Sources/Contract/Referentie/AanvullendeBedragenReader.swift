import Faults
import Jeugdhulp

/// Reads `aanvullende_bedragen.csv`: `periode;gemeente;voorziening;bedrag;toelichting`. The file may be absent.
enum AanvullendeBedragenReader {
    private static let path = Referentie.Files.aanvullendeBedragen

    static func read(
        _ files: Referentie.Files, gemeenten: KnownGemeenten, _ faults: inout FaultList
    ) throws(Fout) -> [AanvullendBedrag] {
        guard files.has(path) else { return [] }
        let table = try ReferentieTable(
            path: path, bytes: try files.content(path),
            required: ["periode", "gemeente", "voorziening", "bedrag", "toelichting"], &faults)
        let showsComma = table.rows.contains { DecimalSign.showsComma(Array($0["bedrag"].utf8).span) }
        let amounts = AmountReader(unit: .euro, decimalSign: showsComma ? .comma : .point)
        var keys: Set<[String]> = []
        var bedragen: [AanvullendBedrag] = []
        for row in table.rows {
            let read = faults.noting { () throws(Fout) in
                try Self.bedrag(row, in: table, amounts: amounts, gemeenten: gemeenten)
            }
            guard let read else { continue }
            if keys.insert([read.periode.code, read.gemeente ?? "", row["voorziening"]]).inserted {
                bedragen.append(read)
            } else {
                faults.note(
                    table.fout(
                        row, nil, .secondAanvullendBedrag))
            }
        }
        return bedragen
    }

    private static func bedrag(
        _ row: ReferentieTable.Row, in table: ReferentieTable, amounts: AmountReader, gemeenten: KnownGemeenten
    ) throws(Fout) -> AanvullendBedrag {
        guard let periode = Periode(code: row["periode"]) else {
            throw table.fout(
                row, "periode", .noPeriodecode)
        }
        let gebied = row["gemeente"].isEmpty ? Gebied.twente : Gebied(row["gemeente"], among: gemeenten)
        guard let gebied else {
            throw table.fout(
                row, "gemeente", .gemeenteUnknown(besides: .regioOrNothing(gemeenten.regio.code)))
        }
        guard let voorziening = Voorziening(naam: row["voorziening"]), voorziening.verblijfsvorm != nil else {
            let names = Verblijfsvorm.allCases.flatMap(\.voorzieningen).compactMap(\.naam)
            throw table.fout(
                row, "voorziening", .noVerblijf(among: names))
        }
        guard let cents = amounts.cents(Array(row["bedrag"].utf8).span) else {
            throw table.fout(
                row, "bedrag", .noBedrag)
        }
        let gemeente: String? = if case .gemeente(let code) = gebied { code } else { nil }
        let bedrag = EuroCents(cents: cents)
        guard
            let line = AanvullendBedrag(
                periode: periode, gemeente: gemeente, voorziening: voorziening, bedrag: bedrag)
        else { preconditionFailure("a voorziening with verblijf has a form") }
        return line
    }
}
