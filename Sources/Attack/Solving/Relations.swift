/// Unknown whole numbers, each between bounds, and sums of them between bounds.
struct Relations {
    struct Term {
        let unknown: Int
        /// 1 or -1.
        let sign: Int64
    }

    struct Relation {
        let terms: [Term]
        let bounds: Bounds
    }

    struct Use {
        let relation: Int
        let sign: Int64
    }

    var bounds: [Bounds] = []
    private(set) var relations: [Relation] = []
    /// Of each unknown the relations that it is in.
    private(set) var uses: [[Use]] = []

    /// What one look at everything costs.
    private(set) var size = 0

    /// A new unknown; its place.
    mutating func addUnknown(_ bounds: Bounds) -> Int {
        self.bounds.append(bounds)
        uses.append([])
        size += 1
        return uses.count - 1
    }

    /// The sum of `plus` less that of `minus` lies between bounds; no unknown stands in it twice.
    mutating func addRelation(plus: [Int], minus: [Int] = [], _ bounds: Bounds) {
        let terms = plus.map { Term(unknown: $0, sign: 1) } + minus.map { Term(unknown: $0, sign: -1) }
        size += terms.count
        for term in terms { uses[term.unknown].append(Use(relation: relations.count, sign: term.sign)) }
        relations.append(Relation(terms: terms, bounds: bounds))
    }

    /// Whether a point is one of those that are possible: the whole check of a witness.
    func holds(_ point: [Int64]) -> Bool {
        point.count == bounds.count && zip(bounds, point).allSatisfy { $0.contains($1) }
            && relations.allSatisfy { $0.bounds.contains(Relations.sum($0, point)) }
    }

    static func sum(_ relation: Relation, _ point: [Int64]) -> Int64 {
        relation.terms.reduce(0) { $0 + $1.sign * point[$1.unknown] }
    }
}
