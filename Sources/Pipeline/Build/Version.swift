/// The version of the program, as it stands in `verantwoording.json`.
package enum Version {
    /// Three numbers and nothing of commit, time or machine: it stands in reports, whose bytes are the same everywhere.
    package static let current = "0.6.0"
}
