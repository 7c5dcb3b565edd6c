package import Contract
package import Tabular

/// What `tmsd bekijk` was asked to do.
package struct BekijkOpdracht: Sendable {
    /// The file to look at.
    package let path: String
    /// The data folder by whose settings it is looked at; `nil`: by the defaults.
    package let data: String?
    /// `nil`: it follows from the name of the file or its columns.
    package let soort: Leveringssoort?
    /// `nil`: it follows from the header.
    package let scheidingsteken: Delimiter?

    /// Looks at a file; what is `nil` is told from the file itself.
    package init(
        path: String, data: String? = nil, soort: Leveringssoort? = nil, scheidingsteken: Delimiter? = nil
    ) {
        self.path = path
        self.data = data
        self.soort = soort
        self.scheidingsteken = scheidingsteken
    }

    /// The kind that is written so; `nil` for another word.
    package static func soort(_ word: String) -> Leveringssoort? { Leveringssoort(rawValue: word) }

    /// The delimiter that is called so; `nil` for another word.
    package static func scheidingsteken(_ word: String) -> Delimiter? {
        switch word {
        case "puntkomma": .semicolon
        case "komma": .comma
        case "tab": .tab
        case "streep": .pipe
        default: nil
        }
    }
}
