import Attack

/// The files of one update, written by hand: a cell is a number, or `x` for hidden, `?` for missing, `!` for not reliable.
struct HandMade {
    static let header = "\u{FEFF}tabel;onderwerp;gebied;periode;maat;waarde;status\r\n"

    var name = "2020-Q2"
    var peildatum = "2020-10-31"
    var settings = ""
    private var lines: [String] = []
    private var files: [String: String] = [:]

    init(_ name: String = "2020-Q2") {
        self.name = name
    }

    /// Of one onderwerp and period the cells of the region and of each gemeente, `GM0001` first. An empty one is left out.
    mutating func row(_ onderwerp: String, _ cells: String..., periode: String = "2019", maat: String = "aantal") {
        row(onderwerp, cells: cells, periode: periode, maat: maat)
    }

    mutating func row(_ onderwerp: String, cells: [String], periode: String = "2019", maat: String = "aantal") {
        for (place, cell) in cells.enumerated() where !cell.isEmpty {
            let gebied = place == 0 ? "Twente" : HandMade.code(place)
            let (waarde, status) =
                switch cell {
                case "x": ("", "onderdrukt")
                case "?": ("", "ontbreekt")
                case "!": ("", "niet_betrouwbaar")
                default: (cell, "")
                }
            lines.append("2;\(onderwerp);\(gebied);\(periode);\(maat);\(waarde);\(status)\r\n")
        }
    }

    /// The amounts of an onderwerp.
    mutating func amounts(_ onderwerp: String, _ cells: String...) {
        row(onderwerp, cells: cells, maat: "bedrag")
    }

    mutating func file(_ path: String, _ text: String) { files[path] = text }

    /// All voorzieningen are counted from declaraties.
    mutating func countDeclaraties() { file("invoer/referentie/bronregels.csv", "voorziening;vanaf_jaar;bron\r\n") }

    static func code(_ place: Int) -> String {
        "GM" + String(repeating: "0", count: 4 - String(place).count) + "\(place)"
    }

    var cijfers: String { HandMade.header + lines.joined() }

    var update: AttackedUpdate {
        var all = files
        all["cijfers.csv"] = all["cijfers.csv"] ?? cijfers
        all["verantwoording.json"] =
            all["verantwoording.json"] ?? #"{"peildatum": "\#(peildatum)", "instellingen": {\#(settings)}}"#
        return AttackedUpdate(name: name, files: all.mapValues { Array($0.utf8) })
    }

    /// What an attack on this update alone finds, as `GM0001 indicaties aantal(left: 4)`.
    func found(knowing sums: [String: Int] = [:]) throws -> [String] {
        try HandMade.found([self], knowing: sums)
    }

    /// `sums` are what gemeenten add up to, by onderwerp, in every update and every period 2019.
    static func found(_ updates: [HandMade], knowing sums: [String: Int] = [:], onlyLast: Bool = false) throws
        -> [String]
    {
        var knowledge = InsideKnowledge()
        for update in updates {
            for (onderwerp, sum) in sums {
                knowledge.add(sum, update: update.name, periode: "2019", gebied: "Twente", onderwerp: onderwerp)
            }
        }
        return try Attack.run(updates.map(\.update), knowing: knowledge, onlyLast: onlyLast).tight.map {
            ([$0.gebied, $0.onderwerp].filter { !$0.isEmpty } + ["\($0.kind)"]).joined(separator: " ")
        }
    }
}
