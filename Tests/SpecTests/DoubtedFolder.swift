import ReferenceCounter
import TestSupport

/// A random folder of few jeugdigen in which one thing went wrong that a check doubts: what was meant is known.
struct DoubtedFolder {
    /// What went wrong, by the code that tells it.
    enum Fault: String, CaseIterable, Sendable {
        case oneNumber = "TWI-001"
        case sameCareTwice = "TWI-002"
        case redelivered = "TWI-003"
        case oneKey = "TWI-005"
        case fillIn = "TWI-006"
        case withdrawalMisses = "TWI-007"
        case daysWrong = "TWI-008"
        case otherPerson = "TWI-009"
        case amountsWrong = "TWI-021"
        case twoGemeenten = "TWI-025"
        case daysLost = "TWI-027"
        case signsTurned = "TWI-028"
    }

    /// As it was meant.
    let meant: DataFolder
    /// As it was delivered.
    let delivered: DataFolder

    private static let gemeenten = ["GM0153", "GM0141"]
    private static let folders = ["2020-01", "2020-07"]
    private static let lowest = """
        {"TWI-001": {"aantal": 1, "promille": 0}, "TWI-002": {"aantal": 1, "promille": 0, "maal": 1},
         "TWI-003": {"aantal": 1, "promille": 0, "percentage": 0}, "TWI-005": {"records": 12, "tegelijk": 100},
         "TWI-007": {"aantal": 1, "percentage": 0}, "TWI-008": {"aantal": 1}, "TWI-009": {"aantal": 1},
         "TWI-021": {"aantal": 1}, "TWI-025": {"aantal": 1, "promille": 0},
         "TWI-027": {"aantal": 1, "promille": 0, "maal": 1}, "TWI-028": {"aantal": 1, "promille": 0, "maal": 1}}
        """

    /// A row of either kind.
    struct Row: Equatable {
        var isDeclaratie: Bool
        var folder: Int
        var gemeente: Int
        var number: String
        var key: String
        var product: String
        var days: (begin: String, end: String)
        var euros: Int
        var registered: String
        var born = "2010-05-05"
        var status = ""

        static func == (left: Row, right: Row) -> Bool { left.text == right.text }

        var text: String {
            let end = status.isEmpty ? days.end : ""
            let care =
                status.isEmpty
                ? "\(key);\(gemeenten[gemeente]);\(product);\(days.begin);\(end)" : ";\(gemeenten[gemeente]);;;"
            let amount = isDeclaratie ? (status.isEmpty ? ";\(euros),00" : ";") : ""
            return "\(number);\(care)\(amount);\(registered);\(status);\(status.isEmpty ? born : "")"
        }
    }

    init(_ fault: Fault, seed: UInt64) {
        var random = SplitMix(seed: seed)
        var rows = (0..<120).map { Self.row($0, &random) }
        let part = (
            folder: fault == .redelivered || fault == .withdrawalMisses ? 1 : random.number(0...1),
            gemeente: random.number(0...1)
        )
        let (meant, delivered) = Self.spoil(&rows, fault, part, &random)
        let bron = ["declaratie", "indicatie", "beide"]
        let bronregels =
            "voorziening;vanaf_jaar;bron\n"
            + ["ambulant", "pleegzorg", "residentieel"].map { "\($0);2018;\(bron[random.number(0...2)])\n" }.joined()
        let may = #""toegestaan_ontbrekend": ["GM0153", "GM0141"], "maximale_afkeur_promille": 1000"#
        self.meant = SmallFolder.with(Self.files(meant, bronregels), instellingen: "{\(may)}")
        self.delivered = SmallFolder.with(
            Self.files(delivered, bronregels),
            instellingen: "{\(may), \"twijfel\": \"melden\", \"toetsen\": \(Self.lowest)}")
    }

    private static func files(_ rows: [Row], _ bronregels: String) -> [String: String] {
        let start = "jeugdige;gemeente;productcode;begindatum;einddatum"
        var files = ["referentie/bronregels.csv": bronregels]
        for (number, folder) in folders.enumerated() {
            for isDeclaratie in [false, true] {
                let header =
                    (isDeclaratie ? "declaratienummer" : "indicatienummer")
                    + ";\(start)\(isDeclaratie ? ";bedrag" : "")"
                    + ";registratiedatum;status;geboortedatum\n"
                let own = rows.filter { $0.folder == number && $0.isDeclaratie == isDeclaratie }
                files["leveringen/\(folder)/\(isDeclaratie ? "declaraties" : "indicaties").csv"] =
                    header + own.map { $0.text + "\n" }.joined()
            }
        }
        return files
    }

    private static func row(_ number: Int, _ random: inout SplitMix) -> Row {
        let month = random.number(1...12)
        let text = "\(month < 10 ? "0" : "")\(month)"
        let year = random.number(0...4) == 0 ? 2018 : 2019
        let folder = random.number(0...1)
        return Row(
            isDeclaratie: random.number(0...2) > 0, folder: folder, gemeente: random.number(0...1),
            number: "N\(number)",
            key: "k\(random.number(0...11))", product: ["AMB", "AMB", "PLZ", "RES"][random.number(0...3)],
            days: ("\(year)-\(text)-0\(random.number(1...9))", "\(year)-\(text)-\(random.number(10...28))"),
            euros: [10, 20, 30, 40, -10, -20][random.number(0...5)],
            registered: folder == 0 ? "2020-01-1\(random.number(0...9))" : "2020-06-1\(random.number(0...9))")
    }

    /// Rows as they were meant, and as they were delivered.
    private static func spoil(
        _ rows: inout [Row], _ fault: Fault, _ part: (folder: Int, gemeente: Int), _ random: inout SplitMix
    ) -> ([Row], [Row]) {
        var (meant, delivered) = (rows, rows)
        let own = rows.indices.filter { place in
            rows[place].folder == part.folder && rows[place].gemeente == part.gemeente && rows[place].isDeclaratie
        }
        let some = own.filter { _ in random.number(0...2) == 0 }
        switch fault {
        case .oneNumber:
            for place in some {
                delivered[place].number = "FACTUUR"
                (delivered[place].registered, meant[place].registered) = ("2020-01-09", "2020-01-09")
            }
        case .sameCareTwice:
            delivered += some.filter { rows[$0].euros > 0 }.map { copy(rows[$0]) }
        case .redelivered:
            let earlier = rows.filter { $0.folder == 0 && $0.gemeente == part.gemeente && $0.euros > 0 }
            delivered += earlier.filter { _ in random.number(0...1) == 0 }.map { row in
                var again = copy(row)
                (again.folder, again.registered) = (1, "2020-06-20")
                return again
            }
        case .oneKey: for place in own.prefix(12) { delivered[place].key = "ONB" }
        case .fillIn: for place in some { delivered[place].key = "111111110" }
        case .withdrawalMisses:
            let earlier = rows.filter { $0.folder == 0 && $0.gemeente == part.gemeente && $0.isDeclaratie }
            for row in earlier where random.number(0...2) == 0 {
                var withdrawal = row
                (withdrawal.folder, withdrawal.registered, withdrawal.status) = (1, "2020-06-20", "ingetrokken")
                meant.append(withdrawal)
                withdrawal.number = "X" + row.number
                delivered.append(withdrawal)
            }
        case .daysWrong:
            for place in some {
                delivered[place].days.end = "2022-12-31"
                if random.number(0...1) == 0 { delivered[place].days.begin = "2022-03-01" }
            }
        case .otherPerson:
            for place in some {
                (delivered[place].key, delivered[place].born) = ("k\(random.number(0...13))", "1950-05-05")
            }
        case .amountsWrong: for place in own { delivered[place].euros *= 100 }
        case .twoGemeenten:
            for place in some where rows[place].euros > 0 {
                var other = copy(rows[place])
                other.gemeente = 1 - other.gemeente
                delivered.append(other)
                // Either may be the right one.
                if random.number(0...1) == 0 { meant[place] = other }
            }
        case .daysLost:
            for place in own {
                // Care that goes on into the year.
                meant[place].days.begin = "2018-12-2\(random.number(0...9))"
                delivered[place].days = (meant[place].days.begin, meant[place].days.begin)
            }
        case .signsTurned: for place in own { delivered[place].euros = -rows[place].euros }
        }
        return (meant, delivered)
    }

    private static func copy(_ row: Row) -> Row {
        var copy = row
        copy.number = "K" + row.number
        return copy
    }
}
