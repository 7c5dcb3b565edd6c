import ReferenceCounter

/// Deliveries of one gemeente over some quarters, for tests of what was delivered over which.
enum DeliveredPeriods {
    static let declaratiesHeader =
        "declaratienummer;jeugdige;gemeente;productcode;begindatum;einddatum;bedrag;registratiedatum;status\n"
    static let indicatiesHeader =
        "indicatienummer;jeugdige;gemeente;productcode;begindatum;einddatum;registratiedatum\n"

    /// One day of ambulante hulp on each of these days, each of another jeugdige, registered on 15 January of the year after.
    static func declaraties(_ days: [String]) -> String {
        declaratiesHeader
            + days.enumerated().map { place, day in
                "D\(place);J\(place);GM0153;AMB;\(day);\(day);10,00;\((Int(day.prefix(4)) ?? 0) + 1)-01-15;\n"
            }.joined()
    }

    /// The same of indicaties.
    static func indicaties(_ days: [String]) -> String {
        indicatiesHeader
            + days.enumerated().map { place, day in
                "I\(place);J\(place);GM0153;AMB;\(day);\(day);\(day)\n"
            }.joined()
    }

    /// The first days of all quarters of some years.
    static func quarters(_ years: Int...) -> [String] {
        years.flatMap { year in ["01", "04", "07", "10"].map { "\(year)-\($0)-01" } }
    }

    static func folder(
        declaraties: [String], indicaties: [String] = ["2018-01-01"], bronregels: String = "",
        also files: [String: String] = [:]
    ) -> DataFolder {
        let own = [
            "leveringen/declaraties.csv": self.declaraties(declaraties),
            "leveringen/indicaties.csv": self.indicaties(indicaties),
            "referentie/bronregels.csv": "voorziening;vanaf_jaar;bron\n" + bronregels,
        ]
        return SmallFolder.with(
            own.merging(files) { $1 },
            instellingen: #"{"toegestaan_ontbrekend": ["GM0141"], "bedragen_betrouwbaar_tm": "2019-12-31"}"#)
    }
}
