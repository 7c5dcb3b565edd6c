import Figures
import Jeugdhulp

/// The picture of one onderwerp: of every gemeente how many per thousand jeugdigen, how much of that may be chance, and the region. All from
/// the shown figures.
struct Gemeentefiguur {
    /// One row.
    struct Rij {
        let naam: String
        let waarde: Waarde
        /// Per thousand, within which the number lies but for chance; `nil` where there is no number.
        let bereik: ClosedRange<Int>?

        var perDuizend: Int? { waarde.aantal }
    }

    private let cijfers: GemeenteFigures
    let onderwerp: Onderwerp
    let rijen: [Rij]
    /// Of the region; `nil` where it has no figure of it.
    let regio: Int?

    init(_ cijfers: GemeenteFigures, _ onderwerp: Onderwerp) {
        (self.cijfers, self.onderwerp) = (cijfers, onderwerp)
        guard let jaar = cijfers.jaar else {
            (rijen, regio) = ([], nil)
            return
        }
        regio =
            cijfers.isOfRegion(onderwerp)
            ? cijfers.waarde(onderwerp, .twente, jaar, .per1000Afgerond).aantal : nil
        rijen = cijfers.gemeenten.map { gemeente in
            let count = cijfers.waarde(onderwerp, gemeente.gebied, jaar, .aantal).aantal
            let jeugdigen = cijfers.waarde(.bevolking, gemeente.gebied, jaar, .jeugdigen).aantal
            return Rij(
                naam: gemeente.naam, waarde: cijfers.waarde(onderwerp, gemeente.gebied, jaar, .per1000Afgerond),
                bereik: count.flatMap { Gemeentefiguur.range($0, of: jeugdigen ?? 0) })
        }
    }

    /// The count and 1,96 × √count less and more, per thousand in whole numbers.
    static func range(_ count: Int, of jeugdigen: Int) -> ClosedRange<Int>? {
        let chance = root(38_416 * count) / 100
        guard let least = Afronding.whole(max(0, count - chance), per: 1000, of: jeugdigen),
            let most = Afronding.whole(count + chance, per: 1000, of: jeugdigen)
        else { return nil }
        return least...most
    }

    /// The whole part of a square root.
    private static func root(_ number: Int) -> Int {
        var (least, most) = (0, max(1, number))
        while least < most {
            let middle = (least + most + 1) / 2
            if middle <= number / middle { least = middle } else { most = middle - 1 }
        }
        return least
    }

    var figuur: Figuur {
        Figuur(
            naam: "gemeenten-\(onderwerp.slug)", kop: onderwerp.naamAanBegin, titel: titel, ondertitel: ondertitel,
            boodschap: zinnen, herkomst: cijfers.update.herkomst(hasVoorlopig: false), csv: Layout.gemeenten.path,
            tabellen: []
        ) { drawing in
            draw(in: &drawing)
        }
    }

    /// For readers.
    var naamRegio: String { cijfers.update.kop.regio.naam }

    /// Names a gemeente only where chance does not reach the region.
    private var titel: String {
        let subject = onderwerp.naamAanBegin
        guard let regio else { return "\(subject), per gemeente" }
        let above = rijen.filter { $0.bereik.map { $0.lowerBound > regio } ?? false }.map(\.naam)
        let below = rijen.filter { $0.bereik.map { $0.upperBound < regio } ?? false }.map(\.naam)
        let parts = [("boven", above), ("onder", below)].filter { !$0.1.isEmpty }.map { where_, names in
            names.count <= 2
                ? "\(Opsomming.en(names)) \(where_) \(naamRegio)" : "\(names.count) gemeenten \(where_) \(naamRegio)"
        }
        return parts.isEmpty
            ? "\(subject): geen gemeente duidelijk anders dan \(naamRegio)"
            : "\(subject): " + parts.joined(separator: ", ")
    }

    private var ondertitel: String {
        "\(onderwerp.waar.prefix(1).uppercased() + onderwerp.waar.dropFirst()) in \(cijfers.jaar?.label ?? ""), per 1.000 jeugdigen jonger dan 18 jaar"
    }

    private var zinnen: [String] {
        (regio.map { ["\(naamRegio): \($0) per 1.000."] } ?? [])
            + rijen.map { rij in
                guard let perDuizend = rij.perDuizend, let bereik = rij.bereik else {
                    return "\(rij.naam): \(rij.waarde.reasonInWords)."
                }
                return "\(rij.naam): \(perDuizend), door toeval \(bereik.lowerBound) tot \(bereik.upperBound)."
            } + ["Uit afgeronde aantallen; in volgorde van gemeentecode."]
    }
}
