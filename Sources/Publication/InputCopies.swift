/// Where a report folder keeps the settings and the referentie it was made with.
enum InputCopies {
    /// The copy of a file, by its path below DATA.
    static func path(of input: String) -> String { "invoer/" + input }
}
