import Attack
import Disclosure
import Figures
import Jeugdhulp
import Publication

/// An update with its files, of which an attacker with the files of every update finds too little room nowhere that hiding helps.
///
/// The doorway looks at one update and at what it knows by itself; here its files are attacked as they would be published, by code that
/// shares nothing with it, and one more figure is hidden where too little is left. It never refuses.
struct SafeUpdate {
    /// What is still open after so many rounds is hidden for the whole period.
    private static let mostRounds = 24

    private(set) var update: Update
    /// Without their checksums.
    private(set) var files: [PublishedFile]

    /// `others` are the updates that stand beside it.
    init(_ counted: CountedUpdate, _ account: Account, beside others: [AttackedUpdate]) {
        let knowledge = counted.insideKnowledge
        var hiding = GemeenteHiding()
        update = counted.published(account, hiding)
        files = update.files()
        for round in 0...SafeUpdate.mostRounds {
            let open = SafeUpdate.open(counted.figures, files, beside: others, knowing: knowledge)
            guard !open.isEmpty else { return }
            for place in open {
                if let key = place.key, round < SafeUpdate.mostRounds {
                    hiding.hideMore(for: key)
                } else {
                    hiding.hideAll(of: place.periode)
                }
            }
            update = counted.published(account, hiding)
            files = update.files()
        }
    }

    /// What to hide more for.
    fileprivate struct Place {
        let periode: Periode
        /// `nil` where hiding of single figures does not help.
        let key: Figure.Key?
    }

    /// The first place of each period where too little is left; none where the files can't be attacked, as those without gemeenten are not.
    private static func open(
        _ figures: RawFigures, _ files: [PublishedFile], beside others: [AttackedUpdate], knowing knowledge: InsideKnowledge
    ) -> [Place] {
        guard let gemeenten = figures.gemeenten, gemeenten.gemeenten.count > 1 else { return [] }
        let attacked = AttackedUpdate(
            name: figures.kop.kwartaal.code,
            files: Dictionary(
                files.filter { $0.path.hasSuffix(".csv") || AttackedUpdate.paths.contains($0.path) }.map {
                    ($0.path, $0.bytes)
                }, uniquingKeysWith: { first, _ in first }))
        guard let outcome = try? Attack.run(others + [attacked], knowing: knowledge, onlyLast: true) else { return [] }
        var seen: Set<Periode> = []
        return outcome.tight.compactMap { Place($0) }.filter { seen.insert($0.periode).inserted }
    }
}

extension SafeUpdate.Place {
    /// `nil` for what hiding in gemeenten does not change: what is of the whole region, was told by an earlier update, or is hidden always.
    fileprivate init?(_ figure: TightFigure) {
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
