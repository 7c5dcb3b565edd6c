import Jeugdhulp

/// An account that may stand under REPORTS. Only the doorway makes it.
package struct PublishableAccount: Sendable {
    /// With small numbers of one file or gemeente hidden.
    package let account: Account<SmallCounts.Shown>
    /// By which numbers were hidden.
    package let rule: SmallCounts

    /// Hides what may not be told. `Decision-FiguresAndDoorway`.
    package init(_ raw: Account<Int>, _ rule: SmallCounts) {
        typealias Shown = Account<SmallCounts.Shown>
        let records = { (records: Account<Int>.Records) in Shown.Records(records.columns.map(rule.shown)) }
        self.rule = rule
        account = Shown(
            totals: raw.totals,
            files: raw.files.map { file in
                Shown.File(
                    path: file.path, soort: file.soort, byteCount: file.byteCount, sha256: file.sha256,
                    tekenset: file.tekenset, scheidingsteken: file.scheidingsteken, decimaalteken: file.decimaalteken,
                    rows: Shown.Rows(file.rows), rejected: file.rejected, records: records(file.records),
                    hasTies: file.hasTies)
            },
            perGemeente: raw.perGemeente.map { one in
                Shown.GemeenteSoort(
                    gemeente: one.gemeente, soort: one.soort, accepted: rule.shown(one.accepted),
                    rejected: rule.shown(one.rejected), records: records(one.records))
            })
    }
}

extension Account.Rows {
    fileprivate init(_ other: Account<Int>.Rows) {
        self.init(
            read: other.read, accepted: other.accepted, rejected: other.rejected, outOfScope: other.outOfScope,
            afterPeildatum: other.afterPeildatum)
    }
}
