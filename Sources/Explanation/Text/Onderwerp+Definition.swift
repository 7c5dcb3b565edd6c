import Jeugdhulp

extension Onderwerp {
    /// What it counts, with the rule, for readers. Rekenregels, R3.3.
    var definitie: [String] {
        let regel = tabel.map { "(Rekenregels, R3.3, tabel \($0))" } ?? "(Rekenregels, R8.1)"
        switch self {
        case .bevolking:
            return ["Inwoners en jeugdigen komen uit referentie/bevolking.csv \(regel)."]
        case .indicaties:
            return [
                "Jeugdigen met minstens één dag in de periode een indicatie, van welke voorziening ook: alle I(v) samen \(regel)."
            ]
        case .declaraties:
            return [
                "Jeugdigen met minstens één dag in de periode een declaratie, van welke voorziening ook: alle D(v) samen \(regel).",
                "Wie voor een voorziening helemaal is gecrediteerd, is daarvoor niet gedeclareerd (R3.2).",
            ]
        case .thuis:
            return ["U(ambulant) zonder N: ambulante jeugdhulp, en in de periode geen dag verblijf \(regel)."]
        case .nietThuis:
            return [
                "N = U(pleegzorg) ∪ U(gezinshuis) ∪ U(residentieel) ∪ U(beschikbaarheidsvoorziening) ∪ U(jeugdzorgplus): minstens één dag "
                    + "verblijf, ieder één keer \(regel)."
            ]
        case .ambulantBijNietThuis:
            return [
                "U(ambulant) ∩ N: ambulante jeugdhulp van wie in de periode minstens één dag niet thuis was \(regel)."
            ]
        case .gezinsvormen:
            return ["U(pleegzorg) ∪ U(gezinshuis) \(regel)."]
        case .residentieel:
            return ["U(residentieel) ∪ U(beschikbaarheidsvoorziening) \(regel)."]
        case .jeugdzorgplus:
            return ["U(jeugdzorgplus) \(regel)."]
        case .residentieelOfJeugdzorgplus:
            return ["U(residentieel) ∪ U(beschikbaarheidsvoorziening) ∪ U(jeugdzorgplus), ieder één keer \(regel)."]
        }
    }
}
