/// What is drawn with a colour: a role, with the same colour in every picture.
///
/// The colours are those of Okabe and Ito, made lighter or darker so that they also differ in grey, and that each or its outline
/// has a contrast of at least 3 with the background (WCAG 2.1, 1.4.11; for text 4.5, 1.4.3). The grid is never needed to read anything.
enum Ink: String, CaseIterable, Sendable {
    case paper
    case text
    case quiet
    case axis
    case grid
    case thuis
    case nietThuis = "niet-thuis"
    case gezinsvormen
    case residentieel
    case jeugdzorgplus

    /// Of a fill and of the line around it, as `#rrggbb`.
    struct Colours: Hashable, Sendable {
        let fill: String
        let outline: String
    }

    /// On white, for paper too.
    var light: Colours {
        switch self {
        case .paper: Colours(fill: "#ffffff", outline: "#ffffff")
        case .text: Colours(fill: "#1a1a1a", outline: "#1a1a1a")
        case .quiet: Colours(fill: "#4d4d4d", outline: "#4d4d4d")
        case .axis: Colours(fill: "#767676", outline: "#767676")
        case .grid: Colours(fill: "#d4d4d4", outline: "#d4d4d4")
        case .thuis: Colours(fill: "#8ccbf0", outline: "#00558f")
        case .nietThuis: Colours(fill: "#a53f00", outline: "#a53f00")
        case .gezinsvormen: Colours(fill: "#f2c46b", outline: "#8a5a00")
        case .residentieel: Colours(fill: "#008262", outline: "#008262")
        case .jeugdzorgplus: Colours(fill: "#6b2b56", outline: "#6b2b56")
        }
    }

    /// Of the page on nearly black; pictures stay on white.
    var dark: Colours {
        switch self {
        case .paper: Colours(fill: "#15181b", outline: "#15181b")
        case .text: Colours(fill: "#f2f2f2", outline: "#f2f2f2")
        case .quiet: Colours(fill: "#c4c4c4", outline: "#c4c4c4")
        case .axis: Colours(fill: "#8c8c8c", outline: "#8c8c8c")
        case .grid: Colours(fill: "#3a3f44", outline: "#3a3f44")
        case .thuis: Colours(fill: "#1f5f86", outline: "#7cc4ee")
        case .nietThuis: Colours(fill: "#ffb27d", outline: "#ffb27d")
        case .gezinsvormen: Colours(fill: "#7a5a14", outline: "#f2c46b")
        case .residentieel: Colours(fill: "#2fbf9a", outline: "#2fbf9a")
        case .jeugdzorgplus: Colours(fill: "#eab8d6", outline: "#eab8d6")
        }
    }
}
