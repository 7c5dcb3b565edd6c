import Disclosure
import Figures
import Jeugdhulp
import Json
import Testing

@testable import Publication

/// An update of 2018 and 2019 written down as numbers.
struct Updateproef {
    var figures: [Figure] = []
    /// Of the only file and gemeente.
    var records = [0, 0, 0, 0, 0, 0]
    var accepted = 0
    var reasons: [AccountTotals.Reason] = []
    var rejected: [Int] = []
    var statuses: [AccountTotals.Status] = []
    var waarschuwingen: [String] = []
    var minimum = 10

    func update() throws -> Update {
        let periodes = try ["2018", "2019"].map { try #require(Periode(code: $0)) }
        let kop = Updatekop(
            peildatum: try #require(CalendarDate(iso: "2020-10-31")), kwartaal: try #require(Kwartaal("2019-Q4")),
            periodes: periodes)
        let rule = SmallCounts(minimum: minimum)
        return Update(
            figures: PublishableFigures(
                RawFigures(kop: kop, figures: Figures(figures)), GemeenteRule(minimum: minimum, amountStep: 50_000)),
            account: PublishableAccount(account, rule),
            bevolking: Trendbevolking([], bevolking: Bevolking([:], gemeenten: [])),
            vorige: nil, vanaf: 2018,
            regels: Update.Regels(
                fictief: false, isUniqueInRegion: true, isReplacing: false, gemeenten: ["Enschede"],
                bronregels: Bronregels([]),
                bedragenBetrouwbaarTm: nil, ripeningDays: 182, settings: .null), inputFiles: [], version: "1.2.3")
    }

    private var account: Account {
        Account(
            totals: AccountTotals(
                soorten: ["indicaties"], records: [records], rejectedElsewhere: 3, reasons: reasons, statuses: statuses,
                otherStatusRows: 0, furtherColumns: [], otherFiles: [], checks: [], waarschuwingen: waarschuwingen),
            files: [
                .init(
                    path: "leveringen/a.csv", soort: "indicaties", byteCount: 5, sha256: "00", tekenset: "UTF-8",
                    scheidingsteken: "puntkomma", decimaalteken: nil,
                    rows: .init(
                        read: accepted + rejected.reduce(0, +), accepted: accepted, rejected: rejected.reduce(0, +),
                        outOfScope: 0, afterPeildatum: 0), rejected: rejected, records: .init(records),
                    decidedByTie: 0)
            ],
            perGemeente: [
                .init(
                    gemeente: Gemeente(code: "GM0141", naam: "Almelo"), soort: "indicaties", accepted: accepted,
                    rejected: rejected.reduce(0, +), records: .init(records))
            ])
    }
}
