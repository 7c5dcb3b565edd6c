import Contract
import Jeugdhulp

/// Amounts that were added by hand, from the copy of `aanvullende_bedragen.csv`: of the region as a whole.
struct PublishedSupplements {
    struct Key: Hashable {
        let periode: String
        let onderwerp: PublishedOnderwerp
    }

    /// Greater than this no sum is: amounts of all figures of an update stay far below 2⁶³.
    private static let maximumCents = 1_000_000_000_000_000

    /// In cents, added up.
    private(set) var ofRegion: [Key: Int64] = [:]
    /// Exact amounts of one gemeente: these should not be there at all.
    private(set) var ofGemeenten: [(periode: String, gemeente: String, onderwerp: PublishedOnderwerp)] = []

    /// `region` is the code of the whole.
    init(_ bytes: [UInt8]?, region: String) throws(AttackFault) {
        guard let bytes else { return }
        let bedragen: [AanvullendBedrag]
        do throws(Fout) {
            bedragen = try Referentie.aanvullendeBedragen(in: bytes, regio: Regio(naam: region, code: region))
        } catch {
            throw AttackFault(error, in: AttackedUpdate.supplements)
        }
        for bedrag in bedragen {
            let key = Key(periode: bedrag.periode.code, onderwerp: PublishedOnderwerp(bedrag.verblijfsvorm))
            if let gemeente = bedrag.gemeente { ofGemeenten.append((key.periode, gemeente, key.onderwerp)) }
            let (sum, isTooGreat) = ofRegion[key, default: 0].addingReportingOverflow(bedrag.bedrag.cents)
            guard !isTooGreat, sum.magnitude < PublishedSupplements.maximumCents else {
                throw .notAsPublished(path: AttackedUpdate.supplements, line: 1)
            }
            ofRegion[key] = sum
        }
    }

    /// What an amount of the whole region may hold of it.
    func ofRegion(_ onderwerp: PublishedOnderwerp, _ periode: String) -> Int64 {
        ofRegion[Key(periode: periode, onderwerp: onderwerp)] ?? 0
    }
}

extension PublishedOnderwerp {
    fileprivate init(_ vorm: Verblijfsvorm) {
        self =
            switch vorm {
            case .gezinsvormen: .gezinsvormen
            case .residentieel: .residentieel
            case .jeugdzorgplus: .jeugdzorgplus
            }
    }
}
