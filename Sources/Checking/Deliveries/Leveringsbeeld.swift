import Contract
package import Intake
package import Jeugdhulp
package import Records

/// What was delivered as a whole: of which gemeente, of which kind, in which delivery and how much. Doubts over deliveries look at nothing
/// else (Rekenregels, R2.7).
package struct Leveringsbeeld: Sendable {
    /// The accepted rows of one gemeente in one file.
    struct Deel: Sendable {
        /// Place in the levering.
        let file: Int
        /// Below DATA.
        let path: String
        /// `nil` for a file in no dated folder.
        let map: Leveringsmap?
        let soort: Leveringssoort
        /// Place in `gemeenten.csv`.
        let gemeente: Int
        let rows: Int
    }

    let gemeenten: [Gemeente]
    /// By place in `gemeenten.csv`.
    let mayMiss: [Bool]
    /// Whether each delivery replaces the earlier ones.
    let isReplacing: Bool
    /// The one that was asked for.
    let peildatum: CalendarDate?
    /// By file, then gemeente.
    let delen: [Deel]
    /// Of deliveries that count by the peildatum.
    let mappen: [Leveringsmap]
    let prints: DeliveryPrints
    let dekking: Dekking
    /// Of `delen`, added up.
    private let rowsByMap: [Key: Int]

    /// Of the records of both kinds. `mayMiss` are the codes in `toegestaan_ontbrekend`. With a `peildatum`, which is one that was asked for, no delivery counts of which
    /// the folder names later days only.
    package init(
        _ levering: Levering, gemeenten: [Gemeente], mayMiss: Set<String>, isReplacing: Bool, peildatum: CalendarDate?,
        indicaties: RecordAccount, declaraties: RecordAccount
    ) {
        let counts = { (map: Leveringsmap) in peildatum.map { map.days.first <= $0 } ?? true }
        self.gemeenten = gemeenten
        self.mayMiss = gemeenten.map { mayMiss.contains($0.code) }
        self.isReplacing = isReplacing
        self.peildatum = peildatum
        prints = DeliveryPrints.all(indicaties, declaraties)
        dekking = Dekking(indicaties: indicaties, declaraties: declaraties)
        let all = levering.files.enumerated().flatMap { place, account in
            account.acceptedByGemeente.sorted { $0.key < $1.key }.map { gemeente, rows in
                Deel(
                    file: place, path: account.file.path, map: Leveringsmap(path: account.file.path),
                    soort: account.file.soort, gemeente: gemeente, rows: rows)
            }
        }
        delen = all.filter { $0.map.map(counts) ?? true }
        mappen = Set(delen.compactMap(\.map)).sorted()
        rowsByMap = delen.reduce(into: [:]) { rows, deel in
            rows[Key(map: deel.map, soort: deel.soort, gemeente: deel.gemeente), default: 0] += deel.rows
        }
    }

    /// Accepted rows of a gemeente and kind in a delivery; `nil` is what stands in none.
    func rows(_ map: Leveringsmap?, _ soort: Leveringssoort, gemeente: Int) -> Int {
        rowsByMap[Key(map: map, soort: soort, gemeente: gemeente)] ?? 0
    }

    /// The deliveries in which a gemeente has rows of a kind, in order.
    func mappen(_ soort: Leveringssoort, gemeente: Int) -> [Leveringsmap] {
        mappen.filter { rows($0, soort, gemeente: gemeente) > 0 }
    }

    /// The file with most rows of a gemeente and kind in a delivery.
    func path(_ map: Leveringsmap?, _ soort: Leveringssoort, gemeente: Int) -> String? {
        delen.filter { $0.map == map && $0.soort == soort && $0.gemeente == gemeente }
            .max { ($0.rows, $1.path) < ($1.rows, $0.path) }?.path
    }

    /// Every gemeente but one.
    func others(_ gemeente: Int) -> [Int] { gemeenten.indices.filter { $0 != gemeente } }

    private struct Key: Hashable {
        let map: Leveringsmap?
        let soort: Leveringssoort
        let gemeente: Int
    }
}
