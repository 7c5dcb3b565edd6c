/// One random file of indicaties or declaraties: its dialect, its columns and how many rows it has.
struct RandomDelivery {
    let kind: Kind
    let world: RandomWorld
    let options: RandomDataFolderOptions
    let dialect: RandomDialect
    let notation: AmountNotation
    /// In the order of the file; names that the program does not know included.
    let columns: [String]
    let rowCount: Int
    /// Each file has a gemeente or aanbieder of its own now and then, as real deliveries do.
    let onlyGemeente: String?

    init(
        _ kind: Kind, _ world: RandomWorld, _ options: RandomDataFolderOptions, _ random: inout SeededGenerator
    ) {
        self.kind = kind
        self.world = world
        self.options = options
        dialect = RandomDialect(&random)
        notation = world.amountsAreCents ? .wholeCents : random.pick([.decimalComma, .decimalPoint])
        var columns = kind.columns.required + [world.usesBsn ? "bsn" : "jeugdige"]
        for column in kind.columns.optional where random.chance(permille: 600) { columns.append(column) }
        for extra in ["opmerking", "opmerking", "", "leeftijd", "reden wijziging"] where random.chance(permille: 200) {
            columns.append(extra)
        }
        self.columns = random.shuffled(columns)
        rowCount = random.number(min(10, options.largestFile)...options.largestFile)
        onlyGemeente = random.chance(permille: 400) ? random.pick(world.gemeenten) : nil
    }

    func bytes(_ random: inout SeededGenerator) -> [UInt8] {
        var lines = [headerLine(&random)]
        if random.chance(permille: 50) { lines.insert(random.pick(["", "  "]), at: 0) }
        // The first row is never broken, so that there is a peildatum.
        lines.append(dialect.line(fields(of: goodRow(&random)), &random))
        for _ in 1..<max(rowCount, 2) {
            if random.chance(permille: 20) { lines.append(blankLine(&random)) }
            if random.chance(permille: 3) { lines.append(headerLine(&random)) }
            lines.append(rowLine(&random))
        }
        return dialect.bytes(lines, &random)
    }

    private func rowLine(_ random: inout SeededGenerator) -> String {
        var row = RandomRow(texts: randomTexts(&random))
        if random.chance(permille: options.hostile) { spoil(&row, &random) }
        var texts = fields(of: row)
        switch row.fault {
        case .fieldTooMany: texts.append(random.pick(["", "x"]))
        case .fieldTooFew: texts.removeLast()
        case .textAfterQuote(let column):
            guard let index = columns.firstIndex(of: column) else { break }
            var fields = texts.map { dialect.field($0, &random) }
            fields[index] = dialect.quoted(texts[index]) + random.pick(["x", "\"y\"", " z \"", "x\""])
            return fields.joined(separator: String(dialect.delimiter))
        case nil: break
        }
        return dialect.line(texts, &random)
    }

    private func goodRow(_ random: inout SeededGenerator) -> RandomRow {
        var row = RandomRow(texts: randomTexts(&random))
        row.texts["wet"] = "Jeugdwet"
        // In a row with a quoted field a quote elsewhere would reject it.
        row.texts = row.texts.mapValues { $0.replacing("\"", with: "") }
        return row
    }

    private func fields(of row: RandomRow) -> [String] {
        columns.map { row.texts[$0] ?? "" }
    }

    private func headerLine(_ random: inout SeededGenerator) -> String {
        let names = columns.map { column in
            let name = world.otherNames[kind]?[column].flatMap { random.chance(permille: 700) ? $0 : nil } ?? column
            return random.chance(permille: 700)
                ? name : random.pick([uppercased(name), name.prefix(1) + uppercased(name.dropFirst())])
        }
        return dialect.line(names, &random)
    }

    /// No text, or fields that are all empty; as many of them as it likes.
    private func blankLine(_ random: inout SeededGenerator) -> String {
        let delimiter = String(dialect.delimiter)
        let empty = random.pick(["", " ", "\"\"", "\" \""])
        return random.pick([
            "", "   ", delimiter, Array(repeating: empty, count: columns.count).joined(separator: delimiter),
        ])
    }
}

/// One row before it is written: text per column, and what is wrong with its fields.
struct RandomRow {
    enum Fault {
        case fieldTooMany, fieldTooFew
        case textAfterQuote(column: String)
    }

    var texts: [String: String]
    var fault: Fault?
}

func uppercased(_ text: some StringProtocol) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
        let isLower = ("a"..."z").contains(scalar)
        result.unicodeScalars.append(isLower ? Unicode.Scalar(UInt8(scalar.value) - 32) : scalar)
    }
    return result
}
