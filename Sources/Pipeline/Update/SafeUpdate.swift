import Attack
import Counting
import Disclosure
import Faults
import Figures
import Jeugdhulp
import Publication

/// An update of which an attacker with the files of every update finds too little room nowhere that hiding helps.
///
/// The doorway looks at one update and at what it knows by itself; here its files are attacked as they would be published, by code that
/// shares nothing with it, and one more figure is hidden where too little is left. It never refuses.
struct SafeUpdate {
    /// An update as it would be published; two are the same where their data files are.
    private struct Offer: Equatable {
        let update: Update
        let data: [PublishedFile]

        static func == (left: Offer, right: Offer) -> Bool { left.data == right.data }
    }

    private let offer: Offer

    /// All that is published, but for the list of checksums.
    var files: [PublishedFile] { offer.update.files(with: offer.data) }
    var published: Figures { offer.update.published }
    var indexkader: Indexkader { offer.update.indexkader }

    /// `others` are the updates that stand beside it.
    ///
    /// - Throws: `.checks` where the attack can't read what is to be published.
    init(
        _ counted: CountedUpdate, _ account: Account, beside others: [AttackedUpdate]
    ) throws(RunFailure) {
        let (name, knowledge) = (counted.figures.kop.kwartaal.code, counted.insideKnowledge)
        let tellsOfGemeenten = (counted.figures.gemeenten?.gemeenten.count ?? 0) > 1
        offer = try HidingSearch.settled { hiding in
            let update = counted.published(account, hiding)
            return Offer(update: update, data: update.dataFiles())
        } attack: { offer throws(RunFailure) in
            guard tellsOfGemeenten else { return [] }
            let attacked = AttackedUpdate(
                name: name,
                files: Dictionary(offer.data.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first }))
            do throws(AttackFault) {
                return try Attack.run(others + [attacked], knowing: knowledge, onlyLast: true).tight
                    .compactMap(HidingSearch.Place.init)
            } catch {
                throw .checks([.failed(.attackable)])
            }
        }
    }
}

extension HidingSearch.Place {
    /// `nil` for what hiding in gemeenten does not change: what is of the whole region, was told by an earlier update, or is hidden always.
    init?(_ figure: TightFigure) {
        guard let periode = Periode(code: figure.periode) else { return nil }
        let maat: Maat
        switch figure.kind {
        case .aantal, .getoond, .verschil: maat = .aantal
        case .bedrag: maat = .bedrag
        case .tegenspraak:
            self.init(periode: periode, key: nil)
            return
        case .afgeleid, .elders, .combinatie, .verandering: return nil
        }
        guard let onderwerp = Onderwerp(rawValue: figure.onderwerp), Onderwerp.perGemeente.contains(onderwerp) else {
            return nil
        }
        self.init(periode: periode, key: .init(onderwerp, .gemeente(code: figure.gebied), periode, maat))
    }
}

extension CountedUpdate {
    /// What somebody from a gemeente may know besides: how many jeugdigen there are when those of all gemeenten are added up.
    fileprivate var insideKnowledge: InsideKnowledge {
        var knowledge = InsideKnowledge()
        guard let gemeenten = figures.gemeenten else { return knowledge }
        for periode in figures.kop.periodes {
            for onderwerp in Onderwerp.perGemeente {
                let counts = gemeenten.gemeenten.map { gemeente in
                    gemeenten.figures[.init(onderwerp, .gemeente(code: gemeente.code), periode, .aantal)]?.aantal
                }
                guard !counts.contains(nil) else { continue }
                knowledge.add(
                    counts.reduce(0) { $0 + ($1 ?? 0) }, update: figures.kop.kwartaal.code, periode: periode.code,
                    gebied: figures.kop.regio.code, onderwerp: onderwerp.rawValue)
            }
        }
        return knowledge
    }
}
