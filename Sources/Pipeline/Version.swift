/// The version of the program, as it stands in `verantwoording.json`.
package enum Version {
    package static let current = "0.1.0"
}
