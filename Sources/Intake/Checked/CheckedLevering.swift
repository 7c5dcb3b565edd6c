package import Contract
package import Jeugdhulp

/// All accepted rows of a data folder for the checks between them, and every rejected one.
///
/// The rows are divided over partitions so that all versions of a record are in one; they are taken out a partition at a time,
/// so that they need not stand in memory twice.
package struct CheckedLevering: Sendable {
    /// A partition is the first 8 bits of the hash of a record, and a `CheckedRow` keeps it in as many.
    package static let partitionCount = 256

    /// What one thread read, with the numbers of its names in the whole run.
    struct Share: Sendable {
        /// Indicaties first, then declaraties.
        var partitions: [[CheckedRow]]
        let numbers: Renumbering
        let productcodes: [UInt32]
    }

    /// What became of the rows of one file.
    package struct File: Sendable {
        /// As it was surveyed; the rows were read and judged by it.
        package let delivered: DeliveredFile
        /// Accepted, rejected and out of scope together (Rekenregels, R2.3).
        package internal(set) var read = 0
        /// Also those after the peildatum or of a replaced delivery, which are not among the rows to take.
        package internal(set) var accepted = 0
        /// In order of line.
        package internal(set) var rejected: [RejectedRow] = []
        /// In order of line.
        package internal(set) var unsureStatuses: [UnsureStatusRow] = []
        /// Accepted and rejected rows per place of a gemeente.
        package internal(set) var perGemeente: [Int: (accepted: Int, rejected: Int)] = [:]

        var signs = RowSigns()

        /// What to do when most rejected rows lack no more than empty cells at their end; `nil` when they don't.
        package var cutRowsAdvice: String? { delivered.cutRowsAdvice(signs, rejected: rejected.count) }

        init(_ delivered: DeliveredFile) {
            self.delivered = delivered
        }

        /// The only gemeente whose rows are in the file; `nil` with none or several.
        package var onlyGemeente: Int? { perGemeente.count == 1 ? perGemeente.first?.key : nil }
    }

    var shares: [Share]
    /// In byte order of their path.
    package let files: [File]
    /// The place in `files` of each piece, by its number in the run; as in `Levering`.
    package let fileOfPiece: [Int]
    /// Line ends before each piece in its file.
    package let linesBefore: [Int]
    /// Whether each delivery replaces the earlier ones (Rekenregels, R2.6).
    package let isReplacing: Bool
    /// The latest registratiedatum of the rows to take; `nil` when there are none.
    package let latest: CalendarDate?
    /// Of the rows to take, versions that don't hold included.
    package let registraties: QuarterCounts
    /// Chosen by chance for each run; see `ReadingContext`.
    package let seed: UInt64
    let productcodes: NameTable
    let jeugdigen: NameTable

    static func partition(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 56) }

    /// The rows of one kind in a partition, 0 ..< `partitionCount`; they are gone from here then.
    package mutating func take(_ soort: Leveringssoort, partition: Int) -> [CheckedRow] {
        let place = partition + (soort == .declaraties ? CheckedLevering.partitionCount : 0)
        var rows: [CheckedRow] = []
        rows.reserveCapacity(shares.reduce(0) { $0 + $1.partitions[place].count })
        for index in shares.indices {
            var part: [CheckedRow] = []
            swap(&part, &shares[index].partitions[place])
            for var row in part {
                row.renumber(with: shares[index].numbers, productcodes: shares[index].productcodes)
                rows.append(row)
            }
        }
        return rows
    }

    /// Productcodes are numbered below this; 0 is none.
    package var productcodeNumbers: Int { productcodes.count }

    /// The bytes of a productcode.
    package func productcode(_ number: UInt32) -> [UInt8] { productcodes.name(number) }

    /// The bits that a jeugdige with these bytes for a key has in a `Versie`, whether identities hold in the region or in a gemeente.
    package func jeugdigeBits(_ bytes: [UInt8], gemeente: Int) -> [UInt64] {
        let within = [UInt8(truncatingIfNeeded: gemeente >> 8), UInt8(truncatingIfNeeded: gemeente)] + bytes
        let tabled = [jeugdigen.place(of: bytes.span), jeugdigen.place(of: within.span)].compactMap(\.self)
        return [PackedName.packed(bytes.span)].compactMap(\.self) + tabled.map(PackedName.tabled)
    }
}

/// Rows per kind, gemeente and quarter of their registratiedatum.
package struct QuarterCounts: Sendable {
    /// Quarters from 1900 to 2199.
    package static let quarterCount = 1200
    private let gemeenteCount: Int
    private var counts: [UInt32]

    /// All 0; takes 9600 bytes a gemeente.
    package init(gemeenteCount: Int) {
        self.gemeenteCount = gemeenteCount
        counts = [UInt32](repeating: 0, count: 2 * gemeenteCount * QuarterCounts.quarterCount)
    }

    /// Quarters count from 0, the first of 1900.
    package subscript(soort: Leveringssoort, gemeente: Int, quarter: Int) -> Int {
        Int(counts[place(soort, gemeente, quarter)])
    }

    /// One row more, in a quarter counted from 0, the first of 1900.
    package mutating func add(_ soort: Leveringssoort, gemeente: Int, quarter: Int) {
        counts[place(soort, gemeente, quarter)] &+= 1
    }

    /// Adds up counts over the same gemeenten. Associative and commutative.
    package mutating func merge(_ other: QuarterCounts) {
        for place in counts.indices { counts[place] &+= other.counts[place] }
    }

    private func place(_ soort: Leveringssoort, _ gemeente: Int, _ quarter: Int) -> Int {
        ((soort == .indicaties ? 0 : gemeenteCount) + gemeente) * QuarterCounts.quarterCount + quarter
    }
}

/// The quarter in which each day lies.
package struct Quarters: Sendable {
    private let quarterOfDay: [UInt16]

    /// Looks every day up once: some 220 kB, to be made once and shared.
    package init() {
        quarterOfDay = (0...Int(CalendarDate.last.dayNumber)).map { number in
            guard let (year, month, _) = CalendarDate(dayNumber: number)?.components else { return 0 }
            return UInt16((year - 1900) * 4 + (month - 1) / 3)
        }
    }

    /// From 0, the first quarter of 1900.
    package subscript(dayNumber: Int32) -> Int { Int(quarterOfDay[Int(dayNumber)]) }

    /// The quarter with this number, from 0, the first of 1900; `nil` outside 1900–2199.
    package static func kwartaal(_ quarter: Int) -> Kwartaal? {
        Kwartaal(year: 1900 + quarter / 4, number: quarter % 4 + 1)
    }
}
