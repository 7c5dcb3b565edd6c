import Checking
import Contract
import Counting
import Explanation
import Intake
import Jeugdhulp
import Records

/// What the doubts of a reading leave open of figures (Decision-FloorAndCeiling).
struct DoubtedRecords {
    private let twijfels: Twijfels
    private let signs: RecordSigns
    private let reading: Reading

    /// `signs` are those of the records of `reading`, and keep every place; `twijfels` were weighed by them.
    init(_ twijfels: Twijfels, _ signs: RecordSigns, of reading: Reading) {
        (self.twijfels, self.signs, self.reading) = (twijfels, signs, reading)
    }

    /// By the code of each doubt, in order.
    private var byCode: [(code: String, twijfels: [Twijfel])] {
        Dictionary(grouping: twijfels.all, by: \.regel.code).sorted { $0.key < $1.key }
            .map { (code: $0.key, twijfels: $0.value) }
    }

    /// Records that could be otherwise.
    var betwijfeld: [Betwijfeld] {
        byCode.compactMap { code, own in
            guard let regel = own.first?.regel, let (vermoeden, suspicion) = DoubtedRecords.records(regel.vermoeden)
            else { return nil }
            let parts = own.flatMap(parts)
            guard let suspicion else {
                let delen = parts.map {
                    Betwijfeld.Deel(file: signs.parts.all[$0].file, gemeente: signs.parts.all[$0].gemeente)
                }
                return Betwijfeld(code: code, vermoeden, in: Set(delen), at: [])
            }
            let places = parts.map { signs.suspects.allPlaces($0, suspicion) }
            return Betwijfeld(code: code, vermoeden, in: [], at: places.reduce(into: []) { $0.formUnion($1) })
        }
    }

    /// Rows that could be records, and records that could be withdrawn, of one gemeente or for `nil` of all.
    func open(gemeente: Int?) -> [Grenzen.Open] {
        byCode.flatMap { code, own -> [Grenzen.Open] in
            let parts = own.flatMap(parts).filter { gemeente == nil || signs.parts.all[$0].gemeente == gemeente }
            return Leveringssoort.allCases.flatMap { soort -> [Grenzen.Open] in
                let tally = { (suspicion: Suspicion) in
                    parts.filter { signs.parts.all[$0].soort == soort }.map { signs.suspects[$0, suspicion] }
                }
                switch own.first?.regel.vermoeden {
                case .verdwenen(let suspicion):
                    // Whoever they are of, each of those comes in at most once.
                    let jeugdigen = tally(suspicion).reduce(0) { $0 + $1.jeugdigen }
                    return [Grenzen.Open(.twijfel(code), soort, jeugdigen, .erbij)]
                case .intrekkend(let suspicion):
                    let rows = tally(suspicion).reduce(0) { $0 + $1.records }
                    return [Grenzen.Open(.twijfel(code), soort, rows, .weg)]
                default: return []
                }
            }
        }
    }

    /// What is said of each doubt beside a figure with these bounds.
    func told(_ grenzen: Grenzen, of vraag: Cijfervraag) -> [ToldDoubt] {
        byCode.compactMap { code, own in
            guard let regel = own.first?.regel else { return nil }
            let here = own.filter { isAbout($0, vraag) }
            let share = grenzen.aandelen.contains { $0.oorzaak == .twijfel(code) }
            let reach: ToldDoubt.Reach =
                switch regel.vermoeden {
                case .onbegrensd where !here.isEmpty: .unbounded
                case .tussenSoorten where !here.isEmpty && Leveringssoort.allCases.allSatisfy(vraag.depends): .unbounded
                case .ontbrekend where !here.isEmpty: .missing
                case .alGeteld where !here.isEmpty: .counted
                default: share ? .share : .none
                }
            let names = (share && here.isEmpty ? own : here).compactMap { $0.gemeente?.naam }
            return ToldDoubt(
                code: code, titel: regel.titel, gemeenten: Set(names).sorted(), reach: reach,
                isOfRows: DoubtedRecords.isOfRows(regel.vermoeden))
        }
    }

    /// Whether a doubt is about the gebied of a figure, and about a kind of rows on which that depends; what is about no file is about both.
    private func isAbout(_ twijfel: Twijfel, _ vraag: Cijfervraag) -> Bool {
        let gemeenten = reading.folder.referentie.gemeenten
        if let gemeente = vraag.gemeente, let own = twijfel.gemeente, own.code != gemeenten[gemeente].code {
            return false
        }
        let file = reading.levering.files.first { $0.file.path == twijfel.path }
        return file.map { vraag.depends(on: $0.file.soort) } ?? true
    }

    /// The parts of the deliveries that a doubt is about.
    private func parts(_ twijfel: Twijfel) -> [Int] {
        signs.parts.all.indices.filter { place in
            let part = signs.parts.all[place]
            return reading.levering.files[part.file].file.path == twijfel.path
                && reading.folder.referentie.gemeenten[part.gemeente].code == twijfel.gemeente?.code
        }
    }

    private static func records(
        _ vermoeden: Twijfelregel.Vermoeden
    ) -> (Betwijfeld.Vermoeden, Suspicion?)? {
        switch vermoeden {
        case .dubbel(let suspicion): (.dubbel, suspicion)
        case .inTweeGemeenten(let suspicion): (.vanAndereGemeente, suspicion)
        case .vanAnderen(let suspicion): (.vanAndereJeugdige, suspicion)
        case .vanAnderenOfDagen(let suspicion): (.vanAndereJeugdigeOfDagen, suspicion)
        case .opAndereDagen(let suspicion): (.vanAndereDagen, suspicion)
        case .allesOpAndereDagen: (.vanAndereDagen, nil)
        case .allesAndersom: (.andersom, nil)
        case .allesMetAnderBedrag: (.metAnderBedrag, nil)
        case .verdwenen, .intrekkend, .alGeteld, .tussenSoorten, .ontbrekend, .onbegrensd: nil
        }
    }

    private static func isOfRows(_ vermoeden: Twijfelregel.Vermoeden) -> Bool {
        if case .intrekkend = vermoeden { true } else { false }
    }
}
