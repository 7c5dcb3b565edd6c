package import Contract
package import Jeugdhulp
import Records

/// Which figure is explained, and by which rules it is counted. Rekenregels, R3.
package struct Cijfervraag: Sendable {
    /// In one of tables 2 to 8: `bevolking` is not counted from rows.
    package let onderwerp: Onderwerp
    /// One of those of the update.
    package let periode: Periode
    /// The place in `gemeenten.csv`; `nil` for Twente.
    package let gemeente: Int?
    let telvak: Telperiodes.Telperiode
    private let tabel: Int
    /// The voorzieningen v of which U(v) must hold the jeugdige, whatever else must.
    let basis: Voorzieningen
    /// Beside those, the voorzieningen on which it depends too.
    let further: Voorzieningen
    /// Of which voorzieningen declaraties count for this onderwerp, and of which indicaties.
    let fromDeclaraties: Voorzieningen
    let fromIndicaties: Voorzieningen

    /// - Returns: `nil` for table 1 and for what is in no table, and for a period that is not among `periodes`.
    package init?(
        _ onderwerp: Onderwerp, _ periode: Periode, gemeente: Int?, periodes: [Periode], bronregels: Bronregels
    ) {
        guard let tabel = onderwerp.tabel, onderwerp != .bevolking, periodes.contains(periode) else { return nil }
        let opdracht = Telopdracht(peildatum: .last, periodes: [periode])
        let all = Telperiodes(opdracht, plan: Standenplan(opdracht), bronregels: bronregels)
        let verblijf = Voorzieningen(Verblijfsvorm.allCases.flatMap(\.voorzieningen))
        (self.onderwerp, self.tabel, self.periode, self.gemeente) = (onderwerp, tabel, periode, gemeente)
        telvak = all.periodes[0]
        switch onderwerp {
        case .indicaties, .declaraties, .bevolking:
            basis = Voorzieningen(Voorziening.allCases)
            further = Voorzieningen()
            fromDeclaraties = onderwerp == .declaraties ? basis : Voorzieningen()
            fromIndicaties = onderwerp == .indicaties ? basis : Voorzieningen()
            return
        case .thuis, .ambulantBijNietThuis: (basis, further) = (telvak.ambulant, verblijf)
        case .nietThuis: (basis, further) = (verblijf, Voorzieningen())
        case .gezinsvormen: (basis, further) = (telvak.vormen[0], Voorzieningen())
        case .residentieel: (basis, further) = (telvak.vormen[1], Voorzieningen())
        case .jeugdzorgplus, .residentieelOfJeugdzorgplus: (basis, further) = (telvak.vormen[2], Voorzieningen())
        }
        (fromDeclaraties, fromIndicaties) = (telvak.fromDeclaraties, telvak.fromIndicaties)
    }

    /// The voorzieningen that the explanation is about, in the order of their table.
    package var voorzieningen: [Voorziening] {
        Voorziening.allCases.filter { basis.union(further).contains(number: Int($0.rawValue)) }
    }

    /// Those of which U(v) must hold the jeugdige.
    package var tellend: [Voorziening] { Voorziening.allCases.filter { basis.contains(number: Int($0.rawValue)) } }

    /// Whether rows of a kind can change the figure.
    package func depends(on soort: Leveringssoort) -> Bool {
        let counted = soort == .declaraties ? fromDeclaraties : fromIndicaties
        return !counted.intersection(basis.union(further)).isEmpty
    }

    /// Whether a record may be one that makes the jeugdige part of the figure, as far as its kind goes.
    func counts(_ voorziening: Int, isDeclaratie: Bool) -> Bool {
        (isDeclaratie ? fromDeclaraties : fromIndicaties).contains(number: voorziening)
    }

    /// Whether a jeugdige with this care in the period is part of the figure: as the tally counts.
    func holds(_ beeld: Zorgbeeld, declared: Voorzieningen) -> Bool {
        switch onderwerp {
        case .bevolking: false
        case .indicaties: !beeld.indicated.isEmpty
        case .declaraties: !declared.isEmpty
        default: beeld.plaatsen(declared, in: telvak).tabellen >> UInt8(tabel - 3) & 1 == 1
        }
    }

    /// The records by which a jeugdige of the figure is in it, of those that touch the period: they count, of the voorzieningen that the
    /// table asks for.
    func deciding(_ touching: [PlacedRecord], _ declared: Voorzieningen) -> [PlacedRecord] {
        let asked = onderwerp == .thuis ? basis : basis.union(further)
        return touching.filter { record in
            let number = Int(record.voorzieningNumber)
            return asked.contains(number: number) && counts(number, isDeclaratie: record.isDeclaratie)
                && (!record.isDeclaratie || declared.contains(number: number))
        }
    }
}
