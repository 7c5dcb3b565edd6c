/// The names under which the program makes, puts aside and locks what it writes. Nothing that is published has one of them.
enum OutputNames {
    static let prefix = ".tmsd-"

    private static let stageSuffix = ".tmsd-nieuw"
    private static let asideSuffix = ".tmsd-oud"
    private static let slotSuffix = ".tmsd-slot"

    /// Of what is made to take the place of something else.
    static func stage(of name: String) -> String { name + stageSuffix }

    /// Of what stood there, where two names can't be exchanged.
    static func aside(of name: String) -> String { name + asideSuffix }

    /// Of the lock.
    static func slot(of name: String) -> String { name + slotSuffix }

    /// All of these.
    static func besides(_ name: String) -> [String] { [stage(of: name), aside(of: name), slot(of: name)] }
}
