/// The names under which the program makes, puts aside and locks what it writes. Nothing that is published has one of them.
package enum OutputNames {
    /// How the names for what is made in a folder of several outputs begin.
    package static let prefix = ".tmsd-"

    private static let stageSuffix = ".tmsd-nieuw"
    private static let asideSuffix = ".tmsd-oud"
    private static let lockSuffix = ".tmsd-slot"

    /// Of what is made to take the place of something else.
    package static func stage(of name: String) -> String { name + stageSuffix }

    /// Of what stood there, where two names can't be exchanged.
    package static func aside(of name: String) -> String { name + asideSuffix }

    /// Of the lock.
    package static func lock(of name: String) -> String { name + lockSuffix }

    /// All of these.
    package static func besides(_ name: String) -> [String] { [stage(of: name), aside(of: name), lock(of: name)] }
}
