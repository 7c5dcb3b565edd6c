/// The records of one kind that exist as seen on the peildatum (contract, section 2).
struct Records {
    var existing: [Care] = []
    var counts = ReferenceRecordCounts()

    /// - Parameter versions: in order of reading.
    init(_ versions: [Version], peildatum: Day) {
        let seen = versions.filter { $0.registratiedatum <= peildatum }
        counts.versionsAfterPeildatum = versions.count - seen.count
        for (_, versions) in Dictionary(grouping: seen, by: \.key) {
            var holding = versions[0]
            for version in versions where version.registratiedatum >= holding.registratiedatum { holding = version }
            counts.versionsReplaced += versions.count - 1
            if versions.count > 1 { counts.recordsReplaced += 1 }
            guard let care = holding.care else {
                counts.recordsWithdrawn += 1
                continue
            }
            if care.isRemoved {
                counts.recordsRemoved += 1
            } else {
                counts.existingRecords += 1
                existing.append(care)
            }
        }
    }
}
