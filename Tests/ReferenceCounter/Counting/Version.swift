/// One accepted row: a version of a record.
struct Version {
    /// What makes two rows versions of one record: gemeente and number, for a declaratie the aanbieder too; in bytes.
    var key: [[UInt8]]
    var gemeente: String
    var registratiedatum: Day
    /// The time of registration, in seconds after midnight.
    var registratietijd: Int
    /// nil when its status withdraws the record.
    var care: Care?
    /// The day of the delivery that it came in, if that has one.
    var levering: Day?

    /// Whether it was registered before the other, by day and time.
    func isOlder(than other: Version) -> Bool {
        (registratiedatum, registratietijd) < (other.registratiedatum, other.registratietijd)
    }
}

/// What a version says about care, when it is not withdrawn.
struct Care {
    var jeugdige: [UInt8]
    var gemeente: String
    var voorziening: String
    var begindatum: Day
    /// 31 December 2199 for an indicatie that is still running.
    var einddatum: Day
    /// Of a declaratie; 0 for an indicatie.
    var cents = 0
    /// iJw removed this indicatie: reden_wijziging 13, 01 or 1 and the einddatum equals the begindatum.
    var isRemoved = false
}

enum Kind {
    case indicatie, declaratie

    var filePrefix: String { self == .indicatie ? "indicaties" : "declaraties" }
    var numberColumn: String { self == .indicatie ? "indicatienummer" : "declaratienummer" }

    var columns: Columns {
        switch self {
        case .indicatie:
            Columns(
                required: [
                    "indicatienummer", "gemeente", "productcode", "begindatum", "einddatum", "registratiedatum",
                ],
                optional: ["aanbieder", "geboortedatum", "status", "reden_wijziging", "registratietijd", "wet"],
                needsJeugdige: true)
        case .declaratie:
            Columns(
                required: [
                    "declaratienummer", "gemeente", "productcode", "begindatum", "einddatum", "bedrag",
                    "registratiedatum",
                ],
                optional: [
                    "aanbieder", "geboortedatum", "status", "debet_credit", "indicatienummer", "registratietijd", "wet",
                ],
                needsJeugdige: true)
        }
    }

    /// Whether a file below `leveringen/` is of this kind; names match in any case.
    func isWritten(at path: String) -> Bool {
        guard path.hasPrefix("leveringen/"), let name = path.split(separator: "/").last else { return false }
        let lower = asciiLowercased(String(name))
        return lower.hasPrefix(filePrefix) && lower.hasSuffix(".csv")
    }
}
