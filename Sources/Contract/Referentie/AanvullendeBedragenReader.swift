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
                        row, nil, gevonden: "een tweede regel voor deze periode, gemeente en voorziening",
                        verwacht: "één regel, met het bedrag bij elkaar"))
            }
        }
        return bedragen
    }

    private static func bedrag(
        _ row: ReferentieTable.Row, in table: ReferentieTable, amounts: AmountReader, gemeenten: KnownGemeenten
    ) throws(Fout) -> AanvullendBedrag {
        guard let periode = Periode(code: row["periode"]) else {
            throw table.fout(
                row, "periode", gevonden: "geen periodecode",
                verwacht: "een code zoals 2019, 2020-tm-Q1, 2020-tm-Q2 of 2020-tm-Q3")
        }
        let gebied = row["gemeente"].isEmpty ? Gebied.twente : Gebied(row["gemeente"], among: gemeenten)
        guard let gebied else {
            throw table.fout(
                row, "gemeente", gevonden: "een gemeente die niet in gemeenten.csv staat",
                verwacht: "een code uit gemeenten.csv, Twente of niets")
        }
        guard let voorziening = Voorziening(naam: row["voorziening"]), voorziening.verblijfsvorm != nil else {
            let names = Verblijfsvorm.allCases.flatMap(\.voorzieningen).compactMap(\.naam)
            throw table.fout(
                row, "voorziening", gevonden: "geen voorziening met verblijf", verwacht: names.joined(separator: ", "))
        }
        guard let cents = amounts.cents(Array(row["bedrag"].utf8).span) else {
            throw table.fout(
                row, "bedrag", gevonden: "geen bedrag", verwacht: "euro's met hoogstens twee decimalen, zoals 1234,56")
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
