/// A list of records as whoever starts from it reads it: every cell is text.
package struct RecordLines: Sendable {
    /// The whole file.
    package let bytes: [UInt8]
    /// The names of the columns.
    package let header: [String]
    /// As many cells as there are columns.
    package let rows: [[String]]

    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var lines = RecordLines.cells(bytes.dropFirst(3))
        header = lines.isEmpty ? [] : lines.removeFirst()
        rows = lines
    }

    /// The cells of a column.
    package subscript(name: String) -> [String] {
        guard let place = header.firstIndex(of: name) else { return [] }
        return rows.map { $0[place] }
    }

    /// RFC 4180 with semicolons.
    private static func cells(_ bytes: ArraySlice<UInt8>) -> [[String]] {
        var (lines, line, cell, isQuoted): ([[String]], [String], [UInt8], Bool) = ([], [], [], false)
        func text() -> String { String(decoding: cell, as: UTF8.self) }
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            index += 1
            switch byte {
            case UInt8(ascii: "\""):
                let isDoubled = isQuoted && index < bytes.endIndex && bytes[index] == UInt8(ascii: "\"")
                if isDoubled {
                    cell.append(byte)
                    index += 1
                } else {
                    isQuoted.toggle()
                }
            case UInt8(ascii: ";") where !isQuoted:
                line.append(text())
                cell = []
            case 0x0D where !isQuoted: break
            case 0x0A where !isQuoted:
                lines.append(line + [text()])
                (line, cell) = ([], [])
            default: cell.append(byte)
            }
        }
        return lines
    }
}

/// The figures of a list of records, counted anew from its cells alone.
package struct Recount: Sendable {
    /// Jeugdigen by onderwerp, a space and a period as the columns write it.
    package private(set) var aantallen: [String: Int] = [:]
    /// Cents by the same, without aanvullende bedragen.
    package private(set) var cents: [String: Int] = [:]

    private static let onderwerpen = [
        "3": "thuis", "4": "niet_thuis", "5": "ambulant_bij_niet_thuis", "6": "gezinsvormen", "7": "residentieel",
        "8": "jeugdzorgplus",
    ]

    package init(_ list: RecordLines, perGemeente: Bool = false) {
        let (gemeente, jeugdige, soort) = (list["gemeente"], list["jeugdige"], list["soort"])
        for periode in list.header.compactMap({ $0.split(separator: "tabellen_aantal_").last.map(String.init) })
        where list.header.contains("tabellen_aantal_" + periode) {
            let (aantal, bedrag) = (list["tabellen_aantal_" + periode], list["tabellen_bedrag_" + periode])
            let part = list["cents_" + periode]
            var jeugdigen: [String: Set<String>] = [:]
            for row in list.rows.indices {
                for table in aantal[row].split(separator: " ").map(String.init) {
                    let onderwerp =
                        table == "2"
                        ? (soort[row] == "indicatie" ? "indicaties" : "declaraties") : Self.onderwerpen[table]
                    jeugdigen[onderwerp ?? table, default: []].insert(
                        (perGemeente ? gemeente[row] + " " : "") + jeugdige[row])
                }
                for table in bedrag[row].split(separator: " ").map(String.init) {
                    cents[(Self.onderwerpen[table] ?? table) + " " + periode, default: 0] += Int(part[row]) ?? 0
                }
            }
            for (onderwerp, all) in jeugdigen { aantallen[onderwerp + " " + periode] = all.count }
        }
    }

    /// The first line of `cijfers.csv`, without its header, that says something else; `nil` where all that is shown is the same.
    /// `aanvullend` are the cents that were collected besides, by the same keys.
    package func firstDifference(from cijfers: some Sequence<String>, aanvullend: [String: Int] = [:]) -> String? {
        for line in cijfers {
            let fields = line.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
            guard fields[2] == "Twente", fields[0] != "1", fields[6].isEmpty else { continue }
            let key = fields[1] + " " + fields[3].lowercased().replacing("-", with: "_")
            let found: String
            if fields[4] == "aantal" {
                found = String(aantallen[key] ?? 0)
            } else {
                let sum = (cents[key] ?? 0) + (aanvullend[key] ?? 0)
                let decimals = String(sum.magnitude % 100)
                found = "\(sum < 0 ? "-" : "")\(sum.magnitude / 100),\(decimals.count < 2 ? "0" : "")\(decimals)"
            }
            if found != fields[5] { return "\(line), while the records say \(found)" }
        }
        return nil
    }
}
