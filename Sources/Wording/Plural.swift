/// One and many in Dutch: one is one, and nothing is many.
package enum Plural {
    /// The word that goes with a number: `rij` with 1, `rijen` with 0 and from 2 on.
    package static func word(_ number: Int, _ one: String, _ many: String) -> String {
        number == 1 ? one : many
    }

    /// A number in digits, without points, and what it counts: `1 rij`, `12345 rijen`.
    package static func counted(_ number: Int, _ one: String, _ many: String) -> String {
        "\(number) " + word(number, one, many)
    }
}
