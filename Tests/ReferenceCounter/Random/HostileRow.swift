extension RandomDelivery {
    /// Breaks one rule of section 1 in this row; now and then the row is out of scope and survives it.
    func spoil(_ row: inout RandomRow, _ random: inout SeededGenerator) {
        switch random.number(0...13) {
        case 0: row.fault = .fieldTooMany
        case 1: row.fault = .fieldTooFew
        case 2: row.fault = .textAfterQuote(column: random.pick(columns))
        case 3: row.texts[random.pick(kind.columns.required + ["jeugdige", "bsn"])] = ""
        case 4: row.texts[random.pick(["begindatum", "einddatum", "registratiedatum"])] = random.pick(badDates)
        case 5: swapDates(&row)
        case 6:
            row.texts["gemeente"] = random.pick(["GM9999", "GM153", "00153", "Enschede", "GM01 53", "-153", "GM", "0"])
        case 7: row.texts["bedrag"] = random.pick(badAmounts(notation))
        case 8: row.texts["bedrag"] = "-" + (row.texts["bedrag"] ?? "")
        case 9: row.texts["debet_credit"] = random.pick(["X", "CC", "credit", "-"])
        case 10: row.texts["wet"] = random.pick(["Jeugd", "Wmo  2015", "WMO-2015", "J W", "ja"])
        case 11:
            row.texts[random.pick(columns)] = random.pick([
                "a\u{81}b", "\u{81}", "J\u{7F}", "J\u{0}", "a\nb", "J\u{85}",
            ])
        case 12: row.texts[kind.numberColumn] = String(repeating: "8", count: random.number(250...260))
        default: spoilJeugdige(&row, &random)
        }
    }

    private func swapDates(_ row: inout RandomRow) {
        (row.texts["begindatum"], row.texts["einddatum"]) = (row.texts["einddatum"], row.texts["begindatum"])
    }

    private func spoilJeugdige(_ row: inout RandomRow, _ random: inout SeededGenerator) {
        row.texts["jeugdige"] = random.pick([
            String(repeating: "j", count: 65), String(repeating: "é", count: 32) + "x", "a\tb", "\u{1F}x", "x\ry",
        ])
        row.texts["bsn"] = random.pick([
            "000000000", "0", "111222334", "0111222333", "11122233", "1112 22333", "x", "-11222333", "111.222.333",
        ])
    }
}
