/// What one update published, as bytes by path in its folder: all that an attacker has of it.
package struct AttackedUpdate: Sendable {
    /// How it is called in what is found, such as `2020-Q2`.
    package let name: String
    /// Of the files that were there.
    package let files: [String: [UInt8]]

    /// Files that are not there may be left out; those of ``neededPaths`` may not.
    package init(name: String, files: [String: [UInt8]]) {
        self.name = name
        self.files = files
    }

    /// The paths without which there is no update.
    package static let neededPaths = [cijfers, verantwoording]
    /// All paths, in the folder of an update, that are attacked by name; other CSV files are looked through for figures of a gemeente.
    package static let paths = neededPaths + [gemeenten, combinaties, bronregels, supplements]

    static let cijfers = "cijfers.csv"
    static let verantwoording = "verantwoording.json"
    static let gemeenten = "gemeenten.csv"
    static let combinaties = "combinaties.csv"
    static let bronregels = "invoer/referentie/bronregels.csv"
    static let supplements = "invoer/referentie/aanvullende_bedragen.csv"
    /// Copies of settings and referentie: who the gemeenten are, how many live there, what codes they use. Amounts in them are read by name.
    static let input = "invoer/"
}
