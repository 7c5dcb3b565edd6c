import Jeugdhulp

/// The fourteen gemeenten of Twente with their inhabitants of 1 January 2020.
///
/// Codes and names as CBS gives them for 2019; numbers are sums of CBS age bands. They only serve as proportions.
enum Gemeentelijst {
    struct Regel {
        let gemeente: Gemeente
        let inwoners: Int
        /// Inhabitants aged 0–19.
        let jongeren: Int
    }

    static let regels = [
        regel("GM0141", "Almelo", 73_107, 16_309),
        regel("GM0147", "Borne", 23_312, 5_461),
        regel("GM0153", "Enschede", 159_640, 33_910),
        regel("GM0158", "Haaksbergen", 24_311, 5_188),
        regel("GM0163", "Hellendoorn", 35_916, 8_128),
        regel("GM0164", "Hengelo", 81_140, 17_299),
        regel("GM0168", "Losser", 22_683, 4_842),
        regel("GM0173", "Oldenzaal", 31_836, 7_086),
        regel("GM0183", "Tubbergen", 21_275, 5_071),
        regel("GM0189", "Wierden", 24_446, 5_867),
        regel("GM1700", "Twenterand", 33_743, 8_488),
        regel("GM1735", "Hof van Twente", 35_017, 7_307),
        regel("GM1742", "Rijssen-Holten", 38_177, 10_290),
        regel("GM1774", "Dinkelland", 26_461, 5_849),
    ]

    private static func regel(_ code: String, _ naam: String, _ inwoners: Int, _ jongeren: Int) -> Regel {
        Regel(gemeente: Gemeente(code: code, naam: naam), inwoners: inwoners, jongeren: jongeren)
    }

    /// Position of a gemeente in `regels`.
    static func index(code: String) -> UInt8 {
        guard let index = regels.firstIndex(where: { $0.gemeente.code == code }) else {
            preconditionFailure("\(code) is no gemeente of Twente")
        }
        return UInt8(index)
    }
}
