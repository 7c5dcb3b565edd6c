/// The rows of all files of one kind, judged.
struct Intake {
    var versions: [Version] = []
    var files: [ReferenceFileCounts] = []
    var rejected: [ReferenceRejectedLine] = []
    var hasBsn = false
    var hasJeugdige = false
}

extension Intake {
    /// Reads the files of one kind in byte order of path.
    init(_ kind: Kind, _ folder: DataFolder, _ referentie: Referentie, _ instellingen: Instellingen) throws {
        let paths = folder.paths.filter(kind.isWritten)
        if paths.isEmpty { throw InputMissing(reason: "no file with \(kind.filePrefix)") }
        for path in paths {
            let table = try readTable(folder.files[path] ?? [], kind.columns)
            if table.hasColumn("bsn") { hasBsn = true } else { hasJeugdige = true }
            let judge = RowJudge(
                kind: kind, table: table, referentie: referentie, instellingen: instellingen,
                notation: instellingen.amountsAreCents ? .wholeCents : notation(of: amounts(in: table)))
            add(table, judge, path)
        }
    }

    private mutating func add(_ table: CsvTable, _ judge: RowJudge, _ path: String) {
        var counts = ReferenceFileCounts(path: path)
        for row in table.rows {
            counts.read += 1
            switch judge.verdict(on: row) {
            case .accepted(let version):
                counts.accepted += 1
                versions.append(version)
            case .rejected:
                counts.rejected += 1
                rejected.append(ReferenceRejectedLine(path: path, line: row.line))
            case .outOfScope:
                counts.outOfScope += 1
            }
        }
        files.append(counts)
    }
}

/// Every amount that helps to say what the decimal sign is: those of all rows with the right number of fields.
private func amounts(in table: CsvTable) -> [String] {
    table.rows.filter(table.hasRightNumberOfFields).map { table.text("bedrag", of: $0) }
}
