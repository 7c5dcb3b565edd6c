import Disclosure
import Figures
import Jeugdhulp

/// What is said of periods over which not everything was delivered, and of gemeenten that delivered nothing. Rekenregels, R2.8.
struct Leveringsgat {
    let update: Update

    /// `over het 1e en 2e kwartaal van 2017 is door geen enkele gemeente geleverd`; quarters of one year, at least one.
    static func inWords(_ kwartalen: [Kwartaal]) -> String {
        let year = kwartalen.first.map { " van \($0.year)" } ?? ""
        return
            "over het \(Opsomming.en(kwartalen.map { "\($0.number)e" })) kwartaal\(year) is door geen enkele gemeente geleverd"
    }

    private var naam: String { update.kop.regio.naam }

    /// Under a table with these periods; nothing where all was delivered.
    func notes(_ periodes: [Periode]) -> [Phrase] {
        missing(periodes).map { periode in
            Phrase("\(periode.label) ontbreekt: er is geen declaratie geleverd die over een dag van die periode gaat.")
        }
            + partly(periodes).map { periode in
                Phrase(
                    "\(periode.label) is niet heel geleverd, en wordt met niets vergeleken: "
                        + "\(Leveringsgat.inWords(update.kop.gaten.kwartalen(in: periode))).")
            } + (periodes.isEmpty ? [] : zonder.map { Phrase($0) })
    }

    /// For the first page; nothing where all was delivered.
    var opVoorpagina: [Phrase] {
        let (missing, partly) = (missing(update.kop.periodes), partly(update.kop.periodes))
        let parts = [
            missing.isEmpty
                ? nil : "\(Opsomming.en(missing.map(\.label))) \(missing.count == 1 ? "is" : "zijn") niet geleverd",
            partly.isEmpty ? nil : "\(Opsomming.en(partly.map(\.label))) niet heel",
        ].compactMap(\.self)
        let periods = parts.isEmpty ? [] : [Phrase(parts.joined(separator: ", ") + ": met niets vergeleken.")]
        // No gemeente is named beside the numbers that stand there.
        return periods
            + (zonder.isEmpty
                ? []
                : [
                    "Niet van elke gemeente is alles geleverd: de cijfers voor \(naam) zijn zonder wat ontbreekt."
                ])
    }

    private func missing(_ periodes: [Periode]) -> [Periode] {
        periodes.filter { update.waarde(.declaraties, $0, .aantal) == .geen(.nietGeleverd) }
    }

    private func partly(_ periodes: [Periode]) -> [Periode] {
        let missing = missing(periodes)
        return periodes.filter { !update.kop.gaten.isHeel($0) && !missing.contains($0) }
    }

    /// One sentence for each kind that some gemeente did not deliver at all.
    private var zonder: [String] {
        let rijen = update.account.dekking.rijen.filter(\.ontbreekt)
        return Leveringsgat.kinds(rijen).map { soort in
            let names = rijen.filter { $0.soort == soort }.map(\.gemeente.naam)
            return "De cijfers voor \(naam) zijn zonder de \(soort) van \(Opsomming.en(names)): die zijn niet geleverd."
        }
    }

    private static func kinds(_ rijen: [Dekkingstabel.Rij]) -> [String] {
        rijen.reduce(into: []) { kinds, rij in if !kinds.contains(rij.soort) { kinds.append(rij.soort) } }
    }
}
