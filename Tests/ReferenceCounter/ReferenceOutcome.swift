/// What one run over a data folder comes to, worked out slowly.
package struct ReferenceOutcome: Sendable {
    /// 0, 65, 66 or 78, as far as the data decide it (README, Commands).
    package var exitCode: Int
    /// Why the exit code is not 0, in a few English words; empty at 0.
    package var reason: String
    /// The lines of `cijfers.csv` for Twente, header first, without BOM and line ends; empty when `exitCode` is not 0.
    package var cijfers: [String]
    /// Those for gemeenten, in the same order, as they are before more is hidden because it would follow (Rekenregels, R8.6).
    package var gemeentecijfers: [String] = []
    /// What was read, per file, in byte order of path.
    package var bestanden: [ReferenceFileCounts]
    /// yyyy-mm-dd; empty when it was not reached.
    package var peildatum: String
    /// Every rejected row, in order of reading.
    package var rejectedLines: [ReferenceRejectedLine]
    package var indicaties: ReferenceRecordCounts
    package var declaraties: ReferenceRecordCounts
}

/// The rows of one file: read = accepted + rejected + outOfScope.
package struct ReferenceFileCounts: Sendable, Equatable {
    package var path: String
    package var read = 0
    package var accepted = 0
    package var rejected = 0
    package var outOfScope = 0

    package init(path: String, read: Int = 0, accepted: Int = 0, rejected: Int = 0, outOfScope: Int = 0) {
        self.path = path
        self.read = read
        self.accepted = accepted
        self.rejected = rejected
        self.outOfScope = outOfScope
    }
}

/// Where a rejected row begins; line 1 is the first line of the file, blank ones and the header included.
package struct ReferenceRejectedLine: Sendable, Hashable {
    package var path: String
    package var line: Int

    package init(path: String, line: Int) {
        self.path = path
        self.line = line
    }
}

/// What became of the accepted rows (versions) of one kind.
///
/// accepted = versionsAfterPeildatum + versionsLeftOut + versionsReplaced + recordsWithdrawn + recordsRemoved + existingRecords.
package struct ReferenceRecordCounts: Sendable, Equatable {
    /// Accepted rows with a registratiedatum after the peildatum.
    package var versionsAfterPeildatum = 0
    /// Other accepted rows that are not seen, because a newer delivery of that gemeente took the place of theirs, or
    /// because theirs is from after the peildatum (`volledig`).
    package var versionsLeftOut = 0
    /// Versions seen that another version of the same record took the place of.
    package var versionsReplaced = 0
    /// Records that have more than one version seen.
    package var recordsReplaced = 0
    /// Records whose version that holds is withdrawn by its status.
    package var recordsWithdrawn = 0
    /// Indicaties that iJw removed: reden_wijziging 13, 01 or 1 and einddatum = begindatum.
    package var recordsRemoved = 0
    /// Records that exist and are counted.
    package var existingRecords = 0
}
