import Attack
import Disclosure
import Figures
import Jeugdhulp
import Publication

/// An update of which an attacker with the files of every update finds too little room nowhere that hiding helps.
///
/// The doorway looks at one update and at what it knows by itself; here its files are attacked as they would be published, by code that
/// shares nothing with it, and one more figure is hidden where too little is left. It never refuses.
struct SafeUpdate {
    /// What is still open after so many rounds is hidden for the whole period.
    private static let mostRounds = 24

    private(set) var update: Update
    private var hiding = GemeenteHiding()
    /// The periods of which nothing is told of gemeenten any more.
    private var dark: Set<Periode> = []

    /// `others` are the updates that stand beside it.
    init(_ counted: CountedUpdate, _ account: Account, beside others: [AttackedUpdate]) {
        update = counted.published(account, hiding)
        guard let gemeenten = counted.figures.gemeenten, gemeenten.gemeenten.count > 1 else { return }
        let (name, knowledge) = (counted.figures.kop.kwartaal.code, counted.insideKnowledge)
        var files = update.dataFiles()
        for round in 0...SafeUpdate.mostRounds {
            let attacked = AttackedUpdate(
                name: name,
                files: Dictionary(files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first }))
            guard let outcome = try? Attack.run(others + [attacked], knowing: knowledge, onlyLast: true) else { return }
            let open = places(outcome)
            guard !open.isEmpty else { return }
            for place in open { hideMore(for: place, isLast: round == SafeUpdate.mostRounds) }
            update = counted.published(account, hiding)
            let before = files
            files = update.dataFiles()
            guard files == before else { continue }
            // Nothing more could be hidden by itself.
            for place in open { darken(place.periode) }
            update = counted.published(account, hiding)
            files = update.dataFiles()
        }
    }

    /// The first place of each period where too little is left and something can be hidden yet.
    private func places(_ outcome: AttackOutcome) -> [Place] {
        var seen = dark
        return outcome.tight.compactMap { Place($0) }.filter { seen.insert($0.periode).inserted }
    }

    private mutating func hideMore(for place: Place, isLast: Bool) {
        if let key = place.key, !isLast { hiding.hideMore(for: key) } else { darken(place.periode) }
    }

    private mutating func darken(_ periode: Periode) {
        dark.insert(periode)
        hiding.hideAll(of: periode)
    }

    /// What to hide more for.
    fileprivate struct Place {
        let periode: Periode
        /// `nil` where hiding of single figures does not help.
        let key: Figure.Key?
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
