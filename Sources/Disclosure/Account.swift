package import Jeugdhulp

/// What became of the rows and records of one update, in plain exact numbers: whatever reads and settles can make it. Nothing of it may
/// be published before it has passed the doorway (``PublishableAccount``).
package struct Account: Sendable {
    /// What became of rows.
    package struct Rows: Hashable, Sendable {
        /// Rows read are those accepted, rejected and out of scope.
        package let read: Int
        /// Rows that became versions.
        package let accepted: Int
        /// Rows that were refused.
        package let rejected: Int
        /// Rows under another law.
        package let outOfScope: Int
        /// Of the accepted ones those that were registered after the peildatum.
        package let afterPeildatum: Int

        /// Of one file, or of a kind.
        package init(read: Int, accepted: Int, rejected: Int, outOfScope: Int, afterPeildatum: Int) {
            self.read = read
            self.accepted = accepted
            self.rejected = rejected
            self.outOfScope = outOfScope
            self.afterPeildatum = afterPeildatum
        }
    }

    /// A delivered file, how it was read, and what became of its rows.
    package struct File: Sendable {
        /// Below DATA.
        package let path: String
        /// `indicaties` or `declaraties`.
        package let soort: String
        /// Of the whole file.
        package let byteCount: Int
        /// 64 lower-case hexadecimal digits.
        package let sha256: String
        /// For readers.
        package let tekenset: String
        /// For readers.
        package let scheidingsteken: String
        /// For readers; `nil` for a file without amounts.
        package let decimaalteken: String?
        /// What became of its rows.
        package let rows: Rows
        /// By place in `reasons`.
        package let rejected: [Int]
        /// What became of its versions.
        package let records: Records
        /// Versions in it that hold only by the order of reading.
        package let decidedByTie: Int

        /// Takes everything as it is.
        package init(
            path: String, soort: String, byteCount: Int, sha256: String, tekenset: String, scheidingsteken: String,
            decimaalteken: String?, rows: Rows, rejected: [Int], records: Records,
            decidedByTie: Int
        ) {
            self.path = path
            self.soort = soort
            self.byteCount = byteCount
            self.sha256 = sha256
            self.tekenset = tekenset
            self.scheidingsteken = scheidingsteken
            self.decimaalteken = decimaalteken
            self.rows = rows
            self.rejected = rejected
            self.records = records
            self.decidedByTie = decidedByTie
        }
    }

    /// Versions and records by what became of them: of an older delivery, replaced, withdrawn, removed, existing, of which unknown.
    package struct Records: Sendable {
        /// In that order.
        package let columns: [Int]

        /// `columns` in that order.
        package init(_ columns: [Int]) { self.columns = columns }
    }

    /// The rows and records of one kind of one gemeente.
    package struct GemeenteSoort: Sendable {
        /// Whose they are.
        package let gemeente: Gemeente
        /// `indicaties` or `declaraties`.
        package let soort: String
        /// Accepted rows.
        package let accepted: Int
        /// Rejected rows of which the gemeente can be told.
        package let rejected: Int
        /// What became of its versions.
        package let records: Records

        /// Takes everything as it is.
        package init(gemeente: Gemeente, soort: String, accepted: Int, rejected: Int, records: Records) {
            self.gemeente = gemeente
            self.soort = soort
            self.accepted = accepted
            self.rejected = rejected
            self.records = records
        }
    }

    /// What is said of all files together.
    package let totals: AccountTotals
    /// In the order in which they were read.
    package let files: [File]
    /// By gemeente, then kind.
    package let perGemeente: [GemeenteSoort]
    /// Over which quarters each gemeente delivered.
    package let dekking: Dekkingstabel

    /// Takes everything as it is.
    package init(
        totals: AccountTotals, files: [File], perGemeente: [GemeenteSoort], dekking: Dekkingstabel = Dekkingstabel()
    ) {
        self.dekking = dekking
        self.totals = totals
        self.files = files
        self.perGemeente = perGemeente
    }
}

extension Account {
    /// The rows of one kind, of all files together.
    package func rows(_ soort: String) -> Rows {
        let own = files.filter { $0.soort == soort }.map(\.rows)
        return Rows(
            read: own.reduce(0) { $0 + $1.read }, accepted: own.reduce(0) { $0 + $1.accepted },
            rejected: own.reduce(0) { $0 + $1.rejected }, outOfScope: own.reduce(0) { $0 + $1.outOfScope },
            afterPeildatum: own.reduce(0) { $0 + $1.afterPeildatum })
    }
}
