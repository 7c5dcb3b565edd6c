import ReferenceCounter
import TestSupport

/// A random folder of few jeugdigen and many versions in which some rows are spoilt: what they said is known.
struct SpoiltFolder {
    /// With all rows as they were meant.
    let whole: DataFolder
    /// With some of them spoilt, so that each is rejected.
    let spoilt: DataFolder
    /// How many rows are.
    let count: Int

    private static let indicaties =
        "indicatienummer;jeugdige;gemeente;productcode;begindatum;einddatum;registratiedatum;status\n"
    private static let declaraties =
        "declaratienummer;jeugdige;gemeente;productcode;begindatum;einddatum;bedrag;registratiedatum;status\n"

    /// `volledig`: deliveries in dated folders replace each other. Codes that are unknown in `spoilt` are known in `whole`.
    init(seed: UInt64, volledig: Bool) {
        var random = SplitMix(seed: seed)
        let folders = volledig ? ["2020-01", "2020-04", "2020-07"] : ["a", "b"]
        let permille = [20, 100, 300][random.number(0...2)]
        var (whole, spoilt): ([String: String], [String: String]) = ([:], [:])
        var count = 0
        for folder in folders {
            for isDeclaratie in [false, true] {
                let path = "leveringen/\(folder)/\(isDeclaratie ? "declaraties" : "indicaties").csv"
                let header = isDeclaratie ? Self.declaraties : Self.indicaties
                (whole[path], spoilt[path]) = (header, header)
                // Of a gemeente all rows of a delivery may be spoilt.
                let badGemeente = random.number(0...3) == 0 ? ["GM0153", "GM0141"][random.number(0...1)] : ""
                for _ in 0..<random.number(4...30) {
                    let (row, gemeente) = Self.row(isDeclaratie, &random)
                    whole[path, default: ""] += row + "\n"
                    let isBad = gemeente == badGemeente || random.number(0...999) < permille
                    spoilt[path, default: ""] += (isBad ? Self.spoil(row, isDeclaratie, &random) : row) + "\n"
                    if isBad { count += 1 }
                }
            }
        }
        let settings =
            "{\"maximale_afkeur_promille\": 1000, \"toegestaan_ontbrekend\": [\"GM0153\", \"GM0141\"], \"leveringen\": \"\(volledig ? "volledig" : "stapelend")\"}"
        let bron = ["declaratie", "indicatie", "beide"]
        let bronregels =
            "voorziening;vanaf_jaar;bron\n"
            + ["ambulant", "pleegzorg", "residentieel"].map { "\($0);2018;\(bron[random.number(0...2)])\n" }.joined()
        let codes =
            "productcode;voorziening;omschrijving\nAMB;ambulant;\nPLZ;pleegzorg;\nRES;residentieel;\nJZP;jeugdzorgplus;\n"
        let meant = ["ambulant", "pleegzorg", "residentieel", "jeugdzorgplus", "overig"]
        let known = ["XYZ", "XYW"].map { "\($0);\(meant[random.number(0...4)]);\n" }.joined()
        let common = ["referentie/bronregels.csv": bronregels]
        self.whole = SmallFolder.with(
            whole.merging(common) { $1 }.merging(["referentie/voorzieningen.csv": codes + known]) { $1 },
            instellingen: settings)
        self.spoilt = SmallFolder.with(
            spoilt.merging(common) { $1 }.merging(["referentie/voorzieningen.csv": codes]) { $1 },
            instellingen: settings)
        self.count = count
    }

    private static func row(_ isDeclaratie: Bool, _ random: inout SplitMix) -> (row: String, gemeente: String) {
        let gemeente = ["GM0153", "GM0141"][random.number(0...1)]
        let product = ["AMB", "AMB", "PLZ", "RES", "JZP", "XYZ", "XYW"][random.number(0...6)]
        let month = random.number(1...12)
        let days =
            "2019-\(month < 10 ? "0" : "")\(month)-01;2019-\(month < 10 ? "0" : "")\(month)-\(random.number(10...28))"
        let cents = ["10,00", "20,00", "0,00", "-10,00", "-20,00"][random.number(0...4)]
        let status = ["", "", "", "", "ingetrokken"][random.number(0...4)]
        let registered = "2020-0\(random.number(1...9))-1\(random.number(0...9))"
        let start = "N\(random.number(0...14));k\(random.number(0...7));\(gemeente);\(product);\(days)"
        return (start + (isDeclaratie ? ";\(cents)" : "") + ";\(registered);\(status)", gemeente)
    }

    /// A field too many, after which nothing of the row is read; a day that does not exist; or a quote that makes two rows of one line
    /// more.
    private static func spoil(_ row: String, _ isDeclaratie: Bool, _ random: inout SplitMix) -> String {
        if random.number(0...1) == 0 { return row + ";x" }
        var fields = row.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
        fields[isDeclaratie ? 7 : 6] = "2020-02-30"
        return fields.joined(separator: ";")
    }
}
