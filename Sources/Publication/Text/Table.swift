import Figures
import Jeugdhulp

/// A table of a page: the first cell of each row names the row.
struct Table: Hashable, Sendable {
    struct Column: Hashable, Sendable {
        let title: String
        let alignment: Markdown.Alignment
        /// Whether all its numbers are provisional; they say so themselves.
        let isVoorlopig: Bool

        init(_ title: String, _ alignment: Markdown.Alignment = .right, isVoorlopig: Bool = false) {
            self.title = title
            self.alignment = alignment
            self.isVoorlopig = isVoorlopig
        }
    }

    enum Cell: Hashable, Sendable {
        case text(Phrase)
        /// What is not shown, with the reason in a few words, such as `niet betrouwbaar`.
        case hidden(String)

        init(_ text: String) {
            self = .text(Phrase(text))
        }

        init(_ waarde: Waarde) {
            switch waarde {
            case .geen(let reden): self = .hidden(reden.inWords)
            default: self.init(waarde.forReaders)
            }
        }
    }

    /// Says what stands in the table to whoever sees nothing of what is around it. Markdown has no place for it.
    let caption: String
    let columns: [Column]
    /// Each as long as `columns`.
    let rows: [[Cell]]
    /// On a page.
    var vorm = Vorm.gewoon
    /// Of each row whether it is provisional; empty where none is.
    var voorlopig: [Bool] = []
    /// Whether Markdown too says why a number is not there, where others have a dash.
    var saysWhy = false
    /// For who hears a turned table: whose numbers they are.
    var gebied = Regio.twente.naam
    /// Rows of which the last number may not be compared with the one above it.
    var uitroep: Set<Int> = []

    /// How a table stands on a page; Markdown has it as it is.
    enum Vorm: Hashable, Sendable {
        case gewoon
        /// Rows become columns: measures stand below each other, periods beside each other.
        case gekanteld
        /// On a narrow screen each row is a block, with the names of the columns in it.
        case gestapeld
    }

    func isVoorlopig(_ row: Int) -> Bool { voorlopig.indices.contains(row) && voorlopig[row] }
}

extension Waarde.Reden {
    /// In place of a number, for readers who can't guess it.
    var inWords: String {
        switch self {
        case .nietBetrouwbaar: "nog niet te geven"
        case .onderdrukt: "niet getoond (ter bescherming)"
        case .ontbreekt, .nietGeleverd: "ontbreekt"
        case .alleenRegio: "niet per gemeente bekend"
        case .nietHeelGeleverd: "niet heel geleverd"
        case .registratieBegintLater: "registratie begint later"
        case .geenLevering: "geen levering"
        case .vorigPunt: "vorige periode ontbreekt"
        case .deelDoorNul: "niet te berekenen"
        case .geenBevolking: "bevolking niet bekend"
        }
    }
}
