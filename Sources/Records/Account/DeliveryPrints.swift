import Contract
import Intake
import Jeugdhulp

/// When the rows of each gemeente in each file were registered; and of rows that may stand in another file too, what they say together.
package struct DeliveryPrints: Sendable {
    /// The rows of one gemeente in one file, as far as they are seen.
    package struct Print: Hashable, Sendable {
        /// Day numbers of the first and the last registratiedatum; none where the first comes after the last.
        package fileprivate(set) var first = Int32.max
        /// See `first`.
        package fileprivate(set) var last: Int32 = -1
        /// Rows that were added up in `sum`.
        fileprivate var summed: UInt32 = 0
        /// The same for the same rows, in whatever order and however they are written.
        fileprivate var sum: UInt64 = 0
    }

    private let gemeenteCount: Int
    /// By file, then gemeente.
    private var prints: [Print]
    /// Of each file whether its rows are added up.
    private let isSummed: [Bool]

    /// Rows are added up only of a file that may be equal to another: of the same kind, with as many accepted rows of some gemeente.
    init(_ levering: Levering, gemeenteCount: Int) {
        self.gemeenteCount = gemeenteCount
        prints = [Print](repeating: Print(), count: levering.files.count * gemeenteCount)
        var files: [Key: Set<Int>] = [:]
        for (place, account) in levering.files.enumerated() {
            for (gemeente, rows) in account.acceptedByGemeente {
                files[Key(soort: account.file.soort, gemeente: gemeente, rows: rows), default: []].insert(place)
            }
        }
        let alike = files.values.filter { $0.count > 1 }.reduce(into: Set<Int>()) { $0.formUnion($1) }
        isSummed = levering.files.indices.map(alike.contains)
    }

    /// Of no file.
    static let none = DeliveryPrints()

    private init() {
        (gemeenteCount, prints, isSummed) = (0, [], [])
    }

    /// Those of the files of both kinds.
    package static func all(_ indicaties: RecordAccount, _ declaraties: RecordAccount) -> DeliveryPrints {
        var all = indicaties.prints
        all.merge(declaraties.prints)
        return all
    }

    /// That of a gemeente in the file with this place.
    package subscript(file: Int, gemeente gemeente: Int) -> Print { prints[file * gemeenteCount + gemeente] }

    /// Whether two files hold the same rows of a gemeente; they were added up, and there are some.
    package func areEqual(_ file: Int, _ other: Int, gemeente: Int) -> Bool {
        let (one, two) = (self[file, gemeente: gemeente], self[other, gemeente: gemeente])
        return one.summed > 0 && one.summed == two.summed && one.sum == two.sum
    }

    @inline(__always)
    mutating func note(_ versie: Versie, file: Int) {
        let place = file &* gemeenteCount &+ versie.gemeente
        let (print, day) = (prints[place], versie.registratiedatum)
        if day < print.first { prints[place].first = day }
        if day > print.last { prints[place].last = day }
        if isSummed[file] {
            prints[place].summed &+= 1
            prints[place].sum &+= versie.print
        }
    }

    /// Adds up those of the same files. Associative and commutative.
    mutating func merge(_ other: DeliveryPrints) {
        for place in prints.indices {
            prints[place].first = min(prints[place].first, other.prints[place].first)
            prints[place].last = max(prints[place].last, other.prints[place].last)
            prints[place].summed &+= other.prints[place].summed
            prints[place].sum &+= other.prints[place].sum
        }
    }

    private struct Key: Hashable {
        let soort: Leveringssoort
        let gemeente: Int
        let rows: Int
    }
}

extension Versie {
    /// A number that hardly any two rows share, wherever they stand.
    fileprivate var print: UInt64 {
        let record = record.nummer &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(aanbieder)
        let care = (record.mixed ^ jeugdige).mixed &+ dayBits
        return ((care.mixed ^ UInt64(bitPattern: cents)).mixed &+ moment).mixed
    }

    private var dayBits: UInt64 {
        UInt64(UInt32(bitPattern: begindatum)) | UInt64(UInt32(bitPattern: einddatum)) << 24
            | voorzieningNumber << 48 | UInt64(bestaan.rawValue) << 56
    }
}
