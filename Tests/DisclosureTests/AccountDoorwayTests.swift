import Jeugdhulp
import Testing

@testable import Disclosure

@Suite("The doorway for accounts") struct AccountDoorwayTests {
    /// One file of indicaties with these rows; `records` as in `Account.Records`.
    private static func account(
        rejected: [Int], outOfScope: Int = 0, afterPeildatum: Int = 0, records: [Int],
        statuses: [AccountTotals.Status] = [], others: Int = 0
    ) -> PublishableAccount {
        let refused = rejected.reduce(0, +)
        let accepted = afterPeildatum + records.dropLast().reduce(0, +)
        let raw = Account(
            totals: AccountTotals(
                soorten: ["indicaties"], records: [records], rejectedElsewhere: 0,
                reasons: rejected.indices.map { .init(code: "RIJ-00\($0)", melding: "", verwacht: "") },
                statuses: statuses, otherStatusRows: others, furtherColumns: [], otherFiles: [], checks: [],
                waarschuwingen: []),
            files: [
                .init(
                    path: "a.csv", soort: "indicaties", byteCount: 1, sha256: "", tekenset: "", scheidingsteken: "",
                    decimaalteken: nil,
                    rows: .init(
                        read: accepted + refused + outOfScope, accepted: accepted, rejected: refused,
                        outOfScope: outOfScope, afterPeildatum: afterPeildatum),
                    rejected: rejected, records: .init(records), decidedByTie: 0)
            ], perGemeente: [])
        return PublishableAccount(raw, SmallCounts(minimum: 10))
    }

    private static func rows(_ account: PublishableAccount) -> [Int?] {
        RowFate.allCases.map { account.soorten[0].rows($0) }
    }

    @Test("tells everything where nothing is small, nothing as 0, and existing records without the unknown ones")
    func large() {
        let account = Self.account(rejected: [10, 12], outOfScope: 11, records: [0, 10, 13, 0, 100, 14])
        #expect(Self.rows(account) == [22, 11, 0, 0, 10, 13, 0, 86, 14])
        #expect(account.soorten[0].rows?.joined == 0)
        #expect(account.soorten[0].rejected?.shown == [10, 12])
        #expect(account.read == 156 && account.rejected == 22)
    }

    @Test("tells nine withdrawn records together with the next few, and then nothing as nothing")
    func joined() {
        let account = Self.account(rejected: [12], records: [0, 30, 9, 0, 100, 0])
        // 9 alone is small, and the 12 rejected are the fewest of the others.
        #expect(Self.rows(account) == [nil, nil, nil, nil, 30, nil, nil, 100, nil])
        #expect(account.soorten[0].rows?.joined == 21)
        // What is not told of all rejected rows is not told of some of them.
        #expect(account.soorten[0].rejected == nil && account.rejected == nil)
    }

    @Test("tells by itself only what is more than all that is told together")
    func more() {
        // 9 and 12 are 21, so 21 goes with them, and then 40 too; 83 does not.
        let account = Self.account(rejected: [12], outOfScope: 21, records: [0, 40, 9, 0, 83, 0])
        #expect(Self.rows(account) == [nil, nil, nil, nil, nil, nil, nil, 83, nil])
        #expect(account.soorten[0].rows?.joined == 82)
    }

    @Test("tells ten withdrawn records by themselves")
    func ten() {
        #expect(Self.rows(Self.account(rejected: [], records: [0, 30, 10, 0, 100, 0]))[5] == 10)
    }

    @Test("tells nothing of nine rows, and of ten how many they are", arguments: [(9, nil), (10, 10)] as [(Int, Int?)])
    func few(count: Int, read: Int?) {
        let account = Self.account(rejected: [], records: [0, 0, 0, 0, count, 0])
        #expect(account.read == read && account.soorten[0].rows?.total == read)
    }

    @Test("tells a reason that few rows have only together with others")
    func reasons() {
        let account = Self.account(rejected: [4, 20, 6], records: [0, 0, 0, 0, 100, 0])
        #expect(account.soorten[0].rejected?.shown == [nil, 20, nil])
        #expect(account.soorten[0].rejected?.joined == 10)
        let few = Self.account(rejected: [4, 20, 5], records: [0, 0, 0, 0, 100, 0])
        #expect(few.soorten[0].rejected?.shown == [nil, nil, nil])
        #expect(few.soorten[0].rejected?.joined == 29)
    }

    /// Rows with the words, others, all accepted rows; the words that are told.
    private static let statusProbes: [([Int], Int, Int, [Int])] = [
        ([10, 12], 0, 100, [0, 1]), ([9, 12], 0, 100, [1]), ([20, 12], 0, 32, [0, 1]),
        // Three rows have no status: then these and the twelve.
        ([20, 12], 0, 35, [0]), ([20, 12], 3, 35, [0]), ([20, 12], 10, 42, [0, 1]), ([9], 0, 9, []),
    ]

    @Test(
        "tells a status of ten rows, where the rows with other statuses and without one are none or ten too",
        arguments: statusProbes)
    func statuses(words: [Int], others: Int, accepted: Int, told: [Int]) {
        let account = Self.account(
            rejected: [], records: [0, 0, 0, 0, accepted, 0],
            statuses: words.enumerated().map { .init(word: "w\($0)", rows: $1) }, others: others)
        #expect(account.statuses.map(\.word) == told.map { "w\($0)" })
        #expect(account.hasOtherStatuses == (told.count < words.count || others > 0))
    }
}
