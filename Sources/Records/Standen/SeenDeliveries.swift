import Contract
import Intake
import Jeugdhulp

/// Which standen see the rows of which delivery. Rekenregels, R2.6.
struct SeenDeliveries: Sendable {
    /// The deliveries among which the versions of a record compete. Where deliveries are stacked, they all are one such view;
    /// where each replaces the earlier ones, each is a view of its own.
    let viewCount: Int
    private let viewOfFile: [Int]
    private let soortOfFile: [Leveringssoort]
    /// By file, then gemeente; empty where deliveries are stacked.
    private let standen: [[Standen]]
    private let all: Standen

    /// Stacked deliveries, or with `replacing` those that replace each other.
    init(
        _ levering: Levering, plan: Standenplan, peildatum: CalendarDate, gemeenteCount: Int, replacing: Bool
    ) {
        if replacing {
            self.init(levering, plan: plan, peildatum: peildatum, gemeenteCount: gemeenteCount)
        } else {
            self.init(stackedFiles: levering.files.count)
        }
    }

    /// Deliveries are stacked: every stand sees every file.
    init(stackedFiles fileCount: Int) {
        viewCount = 1
        viewOfFile = [Int](repeating: 0, count: fileCount)
        soortOfFile = []
        standen = []
        all = Standen(bits: .max)
    }

    /// Each delivery replaces the earlier ones: a stand sees, of each gemeente, the newest one on its peildatum.
    init(_ levering: Levering, plan: Standenplan, peildatum: CalendarDate, gemeenteCount: Int) {
        let atPeildatum = { (day: CalendarDate) in
            Leveringsmappen(levering, gemeenteCount: gemeenteCount, peildatum: day)
        }
        let update = atPeildatum(peildatum)
        let eerdere = plan.eerdere.map { (mappen: atPeildatum($0.peildatum), stand: $0.stand) }
        viewCount = update.mappen.count + 1
        // Files in no delivery that counts share the last view, which no stand sees.
        viewOfFile = levering.files.indices.map { update.map(ofFile: $0) ?? update.mappen.count }
        soortOfFile = levering.files.map(\.file.soort)
        standen = levering.files.enumerated().map { place, account in
            (0..<gemeenteCount).map { gemeente in
                let soort = account.file.soort
                let isInUpdate = update.isNewest(file: place, soort: soort, gemeente: gemeente)
                return eerdere.reduce(isInUpdate ? .update : .none) { standen, earlier in
                    earlier.mappen.isNewest(file: place, soort: soort, gemeente: gemeente)
                        ? standen.union(earlier.stand) : standen
                }
            }
        }
        all = .none
    }

    /// Whether every stand sees every delivery.
    var areStacked: Bool { standen.isEmpty }

    /// The place of the view that a file belongs to.
    func view(ofFile file: Int) -> Int { viewOfFile[file] }

    /// The place of the view in which a stand sees the rows of a gemeente; `nil` when it sees none.
    func view(_ soort: Leveringssoort, gemeente: Int, stand: Standen) -> Int? {
        if standen.isEmpty { return 0 }
        return standen.indices.first { soortOfFile[$0] == soort && standen[$0][gemeente].contains(stand) }
            .map { viewOfFile[$0] }
    }

    /// The standen that see the rows of a gemeente in a file.
    @inline(__always)
    func standen(file: Int, gemeente: Int) -> Standen {
        standen.isEmpty ? all : standen[file][gemeente]
    }
}
