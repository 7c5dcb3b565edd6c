import Checking
import Faults
import Figures
import Jeugdhulp
import Tabular

/// The doubts of a run, with every number: of a dossier.
struct TwijfelTable {
    private let twijfels: Twijfels

    init(_ twijfels: Twijfels) {
        self.twijfels = twijfels
    }

    /// In order of what hangs on each.
    var bytes: [UInt8] {
        DossierFile.csv(
            ["code", "gemeente", "bestand", "twijfel", "gevolg", "records", "jeugdigen", "euro", "eerste_regels"],
            twijfels.all.map { twijfel in
                let omvang = twijfel.omvang
                return [
                    twijfel.regel.code, twijfel.gemeente?.code ?? "",
                    twijfel.path.map { VisibleText.escaped($0) } ?? "",
                    twijfel.regel.titel, twijfels.weigert(twijfel) ? "weigeren" : "melden",
                    omvang.map { String($0.records) } ?? "", omvang?.jeugdigen.map { String($0) } ?? "",
                    omvang.map { TwijfelTable.euros($0.cents) } ?? "",
                    twijfel.lines.map { String($0) }.joined(separator: " "),
                ]
            })
    }

    /// With a decimal comma.
    private static func euros(_ cents: Int64) -> String {
        let rest = String(cents % 100)
        return "\(cents / 100),\(rest.count < 2 ? "0" : "")\(rest)"
    }
}
