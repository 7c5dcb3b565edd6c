extension RandomDelivery {
    /// Breaks one rule of Rekenregels, R1 in this row; now and then the row is out of scope and survives it.
    func spoil(_ row: inout RandomRow, _ random: inout SeededGenerator) {
        switch random.number(0...20) {
        case 0: row.fault = .fieldTooMany
        case 1: row.fault = .fieldTooFew
        case 2: row.fault = .textAfterQuote(column: random.pick(columns))
        case 3: row.texts[random.pick(kind.columns.required + ["jeugdige", "bsn"])] = ""
        case 4: row.texts[random.pick(["begindatum", "einddatum", "registratiedatum"])] = random.pick(badDates)
        case 5: swapDates(&row)
        case 6:
            row.texts["gemeente"] = random.pick([
                "GM9999", "GM153", "00153", "Enschede", "Hengelo", "Almelo-Oost", "onbekend", "GM01 53", "-153", "GM",
                "0",
            ])
        case 7: row.texts["bedrag"] = random.pick(badAmounts(notation))
        case 8: row.texts["bedrag"] = "-" + (row.texts["bedrag"] ?? "")
        case 9: row.texts["debet_credit"] = random.pick(["X", "CC", "credit", "+"])
        case 10: row.texts["wet"] = random.pick(["Jeugd", "Wmo  2015", "WMO-2015", "J W", "ja", "NULL", "-", "n.v.t."])
        case 11:
            row.texts[random.pick(columns)] = random.pick([
                "a\u{81}b", "\u{81}", "J\u{7F}", "J\u{0}", "a\nb", "J\u{85}",
            ])
        case 12: row.texts[kind.numberColumn] = String(repeating: "8", count: random.number(250...260))
        case 13: row.texts["registratietijd"] = random.pick(badTimes)
        case 14: row.texts[kind.numberColumn] = random.pick(badKeys)
        case 15: spoilAanbieder(&row, &random)
        case 16: putSpreadsheetError(in: &row, &random)
        case 17, 18: row.texts["bedrag"] = nearlyAnAmount(&random)
        case 19: row.texts["begindatum"] = random.pick(["9999-12-31", "31-12-9999", "NULL", "-"])
        default: spoilJeugdige(&row, &random)
        }
    }

    /// Four decimals, or a hyphen for them, one step beside what is allowed; none of them says comma.
    private func nearlyAnAmount(_ random: inout SeededGenerator) -> String {
        let sign = notation == .decimalComma ? "," : "."
        return random.pick([
            "12" + sign + "3401", "12" + sign + "3410", "12" + sign + "340", "12" + sign + "34000", ".-",
        ])
    }

    private func swapDates(_ row: inout RandomRow) {
        (row.texts["begindatum"], row.texts["einddatum"]) = (row.texts["einddatum"], row.texts["begindatum"])
    }

    private func spoilJeugdige(_ row: inout RandomRow, _ random: inout SeededGenerator) {
        row.texts["jeugdige"] = random.pick([
            random.pick(badKeys), random.pick(badKeys), "'J", "0", "NULL", "onbekend",
            String(repeating: "j", count: 65), String(repeating: "é", count: 32) + "x", "a\tb", "\u{1F}x", "x\ry",
        ])
        row.texts["bsn"] = random.pick([
            "000000000", "0", "111222334", "0111222333", "11122233", "1112 22333", "x", "-11222333", "111.222.333",
        ])
    }

    /// Not that of an indicatie, which is never read.
    private func spoilAanbieder(_ row: inout RandomRow, _ random: inout SeededGenerator) {
        row.texts["aanbieder"] = random.pick(badKeys + ["\u{2018}1", "\u{2019}s Zorg"])
    }

    /// In any column, also those that are not used; now and then it only looks like one.
    private func putSpreadsheetError(in row: inout RandomRow, _ random: inout SeededGenerator) {
        row.texts[random.pick(columns)] = random.pick([
            "#N/B", "#N/A", "#REF!", "#WAARDE!", "#VALUE!", "#NAAM?", "#DEEL/0!", "#get_data?", "##", "#########",
            "#1!", "#",
            "#!", "#N/C", "##1", "#A-B!",
        ])
    }
}

/// Keys that no number, jeugdige or aanbieder may be.
private let badKeys = [
    "=\"00012\"", "=1+1", "'00012", "\u{2018}7", "\u{2019}J", "2,02E+17", "2.02e+17", "2E+17", "7E+123", "a\u{200B}b",
    "a\u{AD}", "\u{FEFF}1",
    "1\u{2028}", "1\u{A0}2", "a\u{2003}b", "\u{3000}1", "#N/B", "#N/A", "#REF!", "#WAARDE!", "#VALUE!",
]
