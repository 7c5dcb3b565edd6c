/// One figure as it stands in a file.
enum PublishedCell: Equatable {
    /// A number of jeugdigen, or of cents.
    case shown(Int64)
    /// `onderdrukt`.
    case hidden
    /// `ontbreekt`.
    case missing
    /// `niet_betrouwbaar`.
    case unreliable

    /// `nil` for what no version of the program publishes.
    init?(_ text: String, status: String, decimals: Int) {
        if !text.isEmpty {
            guard let number = PublishedWords.number(text, decimals: decimals) else { return nil }
            self = .shown(number)
            return
        }
        switch status {
        case "onderdrukt": self = .hidden
        case "ontbreekt": self = .missing
        case "niet_betrouwbaar": self = .unreliable
        default: return nil
        }
    }

    var number: Int64? { if case .shown(let number) = self { number } else { nil } }
}
