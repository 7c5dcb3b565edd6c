/// The rows of all files of one kind, judged.
struct Intake {
    var versions: [Version] = []
    var files: [ReferenceFileCounts] = []
    var rejected: [ReferenceRejectedLine] = []
    /// The first file with more rejected lines than `maximale_afkeur_promille` allows.
    var tooManyRejected: String?
    var hasBsn = false
    var hasJeugdige = false
}

extension Intake {
    /// Reads the files of one kind: first those outside deliveries, then delivery by delivery.
    init(_ kind: Kind, _ folder: DataFolder, _ referentie: Referentie, _ instellingen: Instellingen) throws {
        let paths = folder.paths.filter(kind.isWritten).sorted(by: isReadBefore)
        if paths.isEmpty { throw InputMissing(reason: "no file with \(kind.filePrefix)") }
        var columns = kind.columns
        columns.otherNames = instellingen.otherNames[kind] ?? [:]
        for path in paths {
            let table = try readTable(folder.files[path] ?? [], columns)
            try table.refuseAsAWhole()
            if table.hasColumn("bsn") { hasBsn = true } else { hasJeugdige = true }
            let judge = RowJudge(
                kind: kind, table: table, referentie: referentie, instellingen: instellingen,
                notation: instellingen.amountsAreCents ? .wholeCents : notation(of: amounts(in: table)))
            add(table, judge, path)
        }
    }

    private mutating func add(_ table: CsvTable, _ judge: RowJudge, _ path: String) {
        var counts = ReferenceFileCounts(path: path)
        var (allLines, rejectedLines) = (0, 0)
        for row in table.rows {
            counts.read += 1
            allLines += row.lineCount
            switch judge.verdict(on: row) {
            case .accepted(var version):
                counts.accepted += 1
                version.levering = leveringDay(ofFile: path)
                versions.append(version)
            case .rejected:
                counts.rejected += 1
                rejectedLines += row.lineCount
                rejected.append(ReferenceRejectedLine(path: path, line: row.line))
            case .outOfScope:
                counts.outOfScope += 1
            }
        }
        if rejectedLines * 1000 > judge.instellingen.maximumRejectedPermille * allLines, tooManyRejected == nil {
            tooManyRejected = path
        }
        files.append(counts)
    }
}

/// Every amount that helps to say what the decimal sign is: those of all rows with the right number of fields.
private func amounts(in table: CsvTable) -> [String] {
    table.rows.filter(table.hasRightNumberOfFields).map { table.text("bedrag", of: $0) }
}
