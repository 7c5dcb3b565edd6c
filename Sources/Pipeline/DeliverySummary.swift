import Intake

/// What is said about a delivery that was read: counts and paths, nothing of a person.
enum DeliverySummary {
    /// A line for each file, then the rejected rows per reason with the first places.
    static func lines(_ reading: Reading) -> [String] {
        reading.levering.files.map(line) + reasons(reading.levering)
    }

    /// The columns that are not read, each named once.
    static func furtherColumns(_ reading: Reading) -> [String] {
        let names = reading.levering.furtherColumns.filter { !$0.isEmpty }
        return names.isEmpty ? [] : ["kolommen die niet worden gebruikt: " + names.joined(separator: ", ")]
    }

    private static func line(_ account: FileAccount) -> String {
        "\(account.file.path): \(account.read) gelezen, \(account.accepted) aangenomen, \(account.rejected) afgekeurd, "
            + "\(account.outOfScope) buiten de Jeugdwet"
    }

    private static func reasons(_ levering: Levering) -> [String] {
        Afkeurreden.allCases.compactMap { reden in
            let files = levering.files.filter { $0.rejectedByReden[Int(reden.rawValue)] > 0 }
            guard !files.isEmpty else { return nil }
            let count = files.reduce(0) { $0 + $1.rejectedByReden[Int(reden.rawValue)] }
            let places = files.prefix(3).compactMap { account in
                account.rejections.first { $0.reden == reden }.map { "\(account.file.path):\($0.line)" }
            }
            return
                "afgekeurd: [\(reden.code)] \(reden.melding): \(count) rijen, het eerst op \(places.joined(separator: " en "))"
        }
    }
}
