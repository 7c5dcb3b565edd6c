/// What an account says of all files together.
package struct AccountTotals: Sendable {
    /// Why rows were rejected.
    package struct Reason: Hashable, Sendable {
        /// Never used again for another reason.
        package let code: String
        /// What was found, for readers.
        package let melding: String
        /// What was expected, for readers.
        package let verwacht: String

        /// Takes everything as it is.
        package init(code: String, melding: String, verwacht: String) {
            self.code = code
            self.melding = melding
            self.verwacht = verwacht
        }
    }

    /// A check that every run makes.
    package struct Check: Hashable, Sendable {
        /// Never used again for another check.
        package let code: String
        /// What must hold, in Dutch.
        package let bewering: String
        /// An update of which one does not is not published.
        package let holds: Bool

        /// Takes everything as it is.
        package init(code: String, bewering: String, holds: Bool) {
            self.code = code
            self.bewering = bewering
            self.holds = holds
        }
    }

    /// A value of `status` that changes nothing.
    package struct Status: Hashable, Sendable {
        /// In lower case; a word of the field, or one of many rows.
        package let word: String
        /// Accepted rows that have it.
        package let rows: Int

        /// `word` may be shown.
        package init(word: String, rows: Int) {
            self.word = word
            self.rows = rows
        }
    }

    /// `indicaties` and `declaraties`, in the order in which they are shown.
    package let soorten: [String]
    /// What became of the records of each kind, by place in `soorten`; columns as in `Account.Records`.
    package let records: [[Int]]
    /// Rejected rows whose gemeente can't be told.
    package let rejectedElsewhere: Int
    /// Those that occur, in the order of the catalogue.
    package let reasons: [Reason]
    /// One for each word that may be shown.
    package let statuses: [Status]
    /// Accepted rows with any other value of `status`.
    package let otherStatusRows: Int
    /// Columns that are not read, each once; empty for one without a name.
    package let furtherColumns: [String]
    /// Files below `leveringen` that are no delivery, in byte order of path below DATA.
    package let otherFiles: [String]
    /// All of the run, in a fixed order.
    package let checks: [Check]
    /// What an analyst must know before publishing, in Dutch.
    package let waarschuwingen: [String]
    /// The doubts in spite of which the update is made, in Dutch: no number, and no gemeente.
    package let ondanks: [String]

    /// Takes everything as it is.
    package init(
        soorten: [String], records: [[Int]], rejectedElsewhere: Int, reasons: [Reason], statuses: [Status],
        otherStatusRows: Int, furtherColumns: [String], otherFiles: [String], checks: [Check],
        waarschuwingen: [String], ondanks: [String] = []
    ) {
        self.soorten = soorten
        self.records = records
        self.rejectedElsewhere = rejectedElsewhere
        self.reasons = reasons
        self.statuses = statuses
        self.otherStatusRows = otherStatusRows
        self.furtherColumns = furtherColumns
        self.otherFiles = otherFiles
        self.checks = checks
        self.waarschuwingen = waarschuwingen
        self.ondanks = ondanks
    }
}
