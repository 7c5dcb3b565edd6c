/// The records of one kind that exist as seen on the peildatum (Rekenregels, R2.2 to R2.5).
struct Records {
    var existing: [[[UInt8]]: Care] = [:]
    var counts = ReferenceRecordCounts()

    /// - Parameters:
    ///   - versions: in order of reading.
    ///   - deliveriesReplace: of each gemeente only its newest delivery on or before the peildatum is seen.
    init(_ versions: [Version], peildatum: Day, deliveriesReplace: Bool) {
        let inTime = versions.filter { $0.registratiedatum <= peildatum }
        counts.versionsAfterPeildatum = versions.count - inTime.count
        let newest = newestDeliveries(versions, peildatum: peildatum)
        let seen = inTime.filter { !deliveriesReplace || $0.levering == newest[$0.gemeente] }
        counts.versionsLeftOut = inTime.count - seen.count
        for (key, versions) in Dictionary(grouping: seen, by: \.key) {
            var holding = versions[0]
            for version in versions where !version.isOlder(than: holding) { holding = version }
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
                existing[key] = care
            }
        }
    }
}

/// By gemeente the day of its newest delivery on or before the peildatum; a gemeente without one is not in it, and then
/// no version fits, as with `volledig` each has the day of its delivery.
func newestDeliveries(_ versions: [Version], peildatum: Day) -> [String: Day] {
    var newest: [String: Day] = [:]
    for version in versions {
        guard let levering = version.levering, levering <= peildatum else { continue }
        newest[version.gemeente] = max(newest[version.gemeente] ?? levering, levering)
    }
    return newest
}
