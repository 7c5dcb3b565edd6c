package import Contract
package import Jeugdhulp
import Tabular

/// What became of the rows of one file. For every file: read = accepted + rejected + out of scope (Rekenregels, R2.3).
package struct FileAccount: Sendable {
    /// How the file was read.
    package let file: DeliveredFile
    /// Rows that the scanner handed over, counted apart from what was decided about them.
    package fileprivate(set) var read = 0
    /// Rows that became versions.
    package fileprivate(set) var accepted = 0
    /// Rows under another law, set aside.
    package fileprivate(set) var outOfScope = 0
    /// Accepted rows that were registered after the peildatum, and so are not seen.
    package fileprivate(set) var afterPeildatum = 0
    /// In order of line.
    package fileprivate(set) var unsureStatuses: [UnsureStatusRow] = []
    /// Accepted rows by the place of their gemeente in `gemeenten.csv`; only gemeenten that have some.
    package fileprivate(set) var acceptedByGemeente: [Int: Int] = [:]
    /// Rejected rows by the place of their gemeente, of those whose gemeente can be told; only gemeenten that have some.
    package fileprivate(set) var rejectedByGemeente: [Int: Int] = [:]
    /// In order of line.
    package fileprivate(set) var rejections: [Rejection] = []
    /// Rejected rows per reason, by its raw value.
    package fileprivate(set) var rejectedByReden = [Int](repeating: 0, count: Afkeurreden.placeCount)

    /// Physical lines on which the rows stand: without blank lines and the header.
    package fileprivate(set) var lines = 0
    /// Those of the rejected rows.
    package fileprivate(set) var rejectedLines = 0

    private var isReadToItsEnd = true
    private var signs = RowSigns()

    /// What refuses the file although its rows can be read.
    package var refusals: [Fout] { signs.refusals(of: file) }
    /// What to do when most rejected rows lack no more than empty cells at their end; `nil` when they don't.
    package var cutRowsAdvice: String? { file.cutRowsAdvice(signs, rejected: rejected) }
    /// Rows that were refused, for whatever reason.
    package var rejected: Int { rejectedByReden.reduce(0, +) }
    /// Places of the gemeenten that have rows in the file, accepted or rejected.
    package var gemeenten: Set<Int> { Set(acceptedByGemeente.keys).union(rejectedByGemeente.keys) }
    /// The only gemeente whose rows are in the file; `nil` with none or several.
    package var onlyGemeente: Int? { gemeenten.count == 1 ? gemeenten.first : nil }
    /// The place of the gemeente of a rejected row: its own, or the only one in the file; `nil` when neither can be told.
    package func gemeente(of rejection: Rejection) -> Int? { rejection.gemeente ?? onlyGemeente }
    /// Whether every byte was seen and every row accounted for.
    package var isBalanced: Bool { isReadToItsEnd && read == accepted + rejected + outOfScope }

    init(file: DeliveredFile) {
        self.file = file
    }

    /// Adds the next piece of the file; `linesBefore` are the line ends before it.
    mutating func add(_ piece: PieceAccount, linesBefore: Int) {
        read += piece.read
        accepted += piece.accepted
        outOfScope += piece.outOfScope
        lines += piece.read + piece.linesInside
        rejectedLines += piece.rejectedLines
        signs.join(piece.signs, linesBefore: linesBefore)
        isReadToItsEnd = isReadToItsEnd && piece.isReadToItsEnd
        afterPeildatum += piece.afterPeildatum
        for row in piece.unsureStatuses { unsureStatuses.append(row.moved(by: linesBefore)) }
        for (gemeente, rows) in piece.acceptedByGemeente { acceptedByGemeente[gemeente, default: 0] += rows }
        for rejection in piece.rejections {
            rejectedByReden[Int(rejection.reden.rawValue)] += 1
            if let gemeente = rejection.gemeente { rejectedByGemeente[gemeente, default: 0] += 1 }
            rejections.append(rejection.moved(by: linesBefore))
        }
    }
}

/// What became of the rows of one piece of a file; lines are counted within the piece, from 1.
struct PieceAccount: Sendable {
    let piece: Int
    /// Of the bytes that were read.
    let mark: ByteMark
    var read = 0
    var accepted = 0
    var outOfScope = 0
    var afterPeildatum = 0
    var unsureStatuses: [UnsureStatusRow] = []
    var lineEnds = 0
    /// Line ends inside the quotes of its rows.
    var linesInside = 0
    var rejectedLines = 0
    var signs = RowSigns()
    var isReadToItsEnd = true
    var acceptedByGemeente: [(gemeente: Int, rows: Int)] = []
    var rejections: [Rejection] = []

    init(piece: Int, mark: ByteMark) {
        self.piece = piece
        self.mark = mark
    }
}

/// Accepted and rejected rows of one kind per gemeente, by its place in `gemeenten.csv`.
package struct GemeenteAccount: Sendable {
    /// Accepted rows, by place of the gemeente.
    package private(set) var accepted: [Int]
    /// Rejected rows whose gemeente can be told, by its place.
    package private(set) var rejected: [Int]
    /// Rejected rows whose gemeente can't be told.
    package private(set) var rejectedElsewhere = 0

    /// Those of these files.
    init(_ files: [FileAccount], gemeenteCount: Int) {
        accepted = [Int](repeating: 0, count: gemeenteCount)
        rejected = accepted
        for file in files {
            for (gemeente, rows) in file.acceptedByGemeente { accepted[gemeente] += rows }
            for (gemeente, rows) in file.rejectedByGemeente { rejected[gemeente] += rows }
            rejectedElsewhere += file.rejected - file.rejectedByGemeente.values.reduce(0, +)
        }
    }
}

/// The latest registratiedatum of the accepted rows, and the latest one that differs from it.
package struct LatestRegistratie: Sendable {
    private var latestNumber: Int32 = -1
    private var runnerUpNumber: Int32 = -1

    /// The latest one; `nil` without rows.
    package var latest: CalendarDate? { CalendarDate(dayNumber: Int(latestNumber)) }
    /// The latest one before that; `nil` when all are the same.
    package var runnerUp: CalendarDate? { CalendarDate(dayNumber: Int(runnerUpNumber)) }

    @inline(always)
    mutating func note(_ dayNumber: Int32) {
        if dayNumber > latestNumber {
            runnerUpNumber = latestNumber
            latestNumber = dayNumber
        } else if dayNumber < latestNumber, dayNumber > runnerUpNumber {
            runnerUpNumber = dayNumber
        }
    }

    mutating func merge(_ other: LatestRegistratie) {
        for number in [other.latestNumber, other.runnerUpNumber] where number >= 0 { note(number) }
    }
}
