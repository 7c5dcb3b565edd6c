import Jeugdhulp

/// The two deliveries of the example, each of all fourteen gemeenten.
enum Levering: CaseIterable {
    /// Everything registered up to the end of July 2020.
    case eerste
    /// What was registered after that, with part of the first once more.
    case tweede

    var map: String { self == .eerste ? "leveringen/2020-07" : "leveringen/2020-10" }

    /// The rows of this delivery, given all rows of a gemeente in order of registratiedatum.
    func regels(of all: [Regel], toeval: inout Toeval) -> [Regel] {
        let split = all.firstIndex { $0.registratie > Horizon.eersteLevering } ?? all.count
        guard self == .tweede else { return Array(all[..<split]) }
        return all[..<split].filter { _ in toeval.happens(25) } + all[split...]
    }
}

/// One file of a delivery: how it is called and written.
struct Leveringsbestand {
    /// From 1; gives every file chances of its own.
    let volgnummer: UInt64
    let pad: String
    let soort: Bestandssoort
    /// Position in `Gemeentelijst.regels`.
    let gemeente: Int
    let levering: Levering
    let dialect: Dialect

    /// All files of the example, in order.
    static func all() -> [Leveringsbestand] {
        var bestanden: [Leveringsbestand] = []
        for levering in Levering.allCases {
            for (index, regel) in Gemeentelijst.regels.enumerated() {
                let gemeente = regel.gemeente
                let dialect = Dialecten.dialect(gemeente: gemeente.code, levering: levering)
                let map = "\(levering.map)/\(gemeente.code)-\(folderName(gemeente.naam))"
                for soort in Bestandssoort.allCases {
                    let naam = soort == .indicaties ? "indicaties.csv" : "declaraties.csv"
                    bestanden.append(
                        Leveringsbestand(
                            volgnummer: UInt64(bestanden.count + 1),
                            pad: "\(map)/\(dialect.hoofdletters ? naam.uppercased() : naam)", soort: soort,
                            gemeente: index, levering: levering, dialect: dialect))
                }
            }
        }
        return bestanden
    }

    private static func folderName(_ naam: String) -> String {
        String(naam.lowercased().map { $0 == " " ? "-" : $0 })
    }
}
