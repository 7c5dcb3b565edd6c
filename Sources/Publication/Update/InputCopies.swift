/// Where a report folder keeps the settings and the referentie it was made with.
package enum InputCopies {
    /// Every file below DATA of which some version kept a copy.
    package static let inputPaths = [
        "instellingen.json", "referentie/gemeenten.csv", "referentie/voorzieningen.csv", "referentie/bronregels.csv",
        "referentie/bevolking.csv", "referentie/aanvullende_bedragen.csv",
    ]

    /// The copy of a file, by its path below DATA.
    package static func path(of input: String) -> String { "invoer/" + input }
}
