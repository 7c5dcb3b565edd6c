import Jeugdhulp
import Records

/// How many jeugdigen are 'thuis' and 'niet thuis' in one period, in standen of which no more is asked.
struct Vormtelling: Sendable {
    /// By combination of forms, as in `Zorgstand`; place 0, no form at all, is 'thuis'.
    private typealias Aantallen = InlineArray<8, Int>

    private let standen: Standen
    /// Jeugdigen who are the same in every stand.
    private var shared = Aantallen(repeating: 0)
    /// Further jeugdigen, by rank of the stand.
    private var own: [Aantallen]

    init(_ standen: Standen) {
        self.standen = standen
        own = [Aantallen](repeating: Aantallen(repeating: 0), count: standen.count)
    }

    /// Counts a jeugdige in each of these standen; others than those that are counted here are left out.
    mutating func add(combinatie: Int, in known: Standen) {
        var rest = known.intersection(standen)
        if rest == standen {
            shared[combinatie] += 1
            return
        }
        while !rest.isEmpty {
            own[standen.rank(of: rest.first)][combinatie] += 1
            rest = rest.subtracting(rest.first)
        }
    }

    mutating func merge(_ other: Vormtelling) {
        for place in shared.indices { shared[place] += other.shared[place] }
        for rank in own.indices {
            for place in shared.indices { own[rank][place] += other.own[rank][place] }
        }
    }

    /// `nil` for a stand that is not counted here.
    func zorgstand(_ stand: Standen) -> Zorgstand? {
        guard standen.contains(stand) else { return nil }
        let own = own[standen.rank(of: stand)]
        return Zorgstand(thuis: own[0] + shared[0], combinaties: own.indices.map { own[$0] + shared[$0] })
    }
}
