import Contract
import Intake
import Wording

/// What is told about a delivery that was read: counts and paths, nothing of a person.
enum DeliverySummary {
    /// Each file, in order, then the rejected rows per reason.
    static func events(_ reading: Reading, _ times: StageTimes) -> [Event] {
        let files = reading.levering.files
        return files.map { .levering($0, nanoseconds: times.nanoseconds(of: $0.file.path)) }
            + Afkeuring.all(in: files).map(Event.afgekeurd)
    }

    /// The columns that are not read, each named once.
    static func furtherColumns(_ reading: Reading) -> Event? {
        let names = reading.levering.furtherColumns.filter { !$0.isEmpty }
        return names.isEmpty ? nil : .ongebruikteKolommen(names)
    }

    static func line(_ account: FileAccount) -> String {
        "\(account.file.path): \(account.read) gelezen, \(account.accepted) aangenomen, \(account.rejected) afgekeurd, "
            + "\(account.outOfScope) buiten de Jeugdwet"
    }
}

/// The rows that were rejected for one reason.
struct Afkeuring {
    private static let shownPlaces = 3

    let reden: Afkeurreden
    let count: Int
    /// The first one in each of the first few files that have one; at least one.
    let places: [Plaats]
    /// What to do about rows with too few fields, by path.
    let advice: [(path: String, text: String)]

    /// In the order of their codes; only reasons for which a row was rejected.
    static func all(in files: [FileAccount]) -> [Afkeuring] {
        Afkeurreden.allCases.compactMap { reden in
            let files = files.filter { $0.rejectedByReden[Int(reden.rawValue)] > 0 }
            guard !files.isEmpty else { return nil }
            let places = files.prefix(shownPlaces).compactMap { account in
                account.rejections.first { $0.reden == reden }.map { rejection in
                    let isOfRow = reden.kolom(in: account.file.soort) == nil
                    return Plaats(account.file.path, line: rejection.line, kolom: isOfRow ? rejection.kolom?.naam : nil)
                }
            }
            return Afkeuring(
                reden: reden, count: files.reduce(0) { $0 + $1.rejectedByReden[Int(reden.rawValue)] }, places: places,
                advice: reden == .aantalVelden
                    ? files.compactMap { account in account.cutRowsAdvice.map { (account.file.path, $0) } } : [])
        }
    }

    var line: String {
        let places = places.map { place in
            "\(place.path):\(place.line ?? 0)" + (place.kolom.map { " (\($0))" } ?? "")
        }.joined(separator: " en ")
        return
            "afgekeurd: [\(reden.code)] \(reden.melding): \(Plural.counted(count, "rij, op", "rijen, het eerst op")) \(places); "
            + "verwacht: \(reden.verwacht)" + advice.map { "; \($0.path): \($0.text)" }.joined()
    }
}
