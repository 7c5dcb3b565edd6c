import Contract
import Intake

/// What would become of the rows of a delivery, in Dutch.
enum OutcomeText {
    private static let shownLines = 3

    /// Nothing for a file that is no delivery.
    static func lines(_ inspection: Inspection) -> [String] {
        guard let account = inspection.account else { return [] }
        let counts = [
            "\(grouped(account.accepted)) aangenomen", "\(grouped(account.rejected)) afgekeurd",
            "\(grouped(account.outOfScope)) buiten de Jeugdwet",
        ]
        return [
            "",
            inspection.knowsGemeenten
                ? "wat er met de rijen zou gebeuren, met de gemeenten van referentie/gemeenten.csv"
                : "wat er met de rijen zou gebeuren, als elke gemeentecode in referentie/gemeenten.csv staat",
            "  " + counts.joined(separator: ", "),
        ] + reasons(account, knowsGemeenten: inspection.knowsGemeenten)
    }

    private static func reasons(_ account: FileAccount, knowsGemeenten: Bool) -> [String] {
        var firstLines: [Afkeurreden: [String]] = [:]
        for rejection in account.rejections where firstLines[rejection.reden, default: []].count < shownLines {
            firstLines[rejection.reden, default: []].append(place(rejection, account.file.soort))
        }
        return Afkeurreden.allCases.compactMap { reden in
            let count = account.rejectedByReden[Int(reden.rawValue)]
            guard count > 0 else { return nil }
            let lines = firstLines[reden] ?? []
            return "  [\(reden.code)] \(melding(reden, knowsGemeenten)): \(counted(count, "rij", "rijen")), "
                + (count > shownLines ? "het eerst op regel " : "op regel ") + lines.joined(separator: ", ")
                + "; verwacht: \(reden.verwacht)"
        }
    }

    /// The line, with the column where the reason does not tell it.
    private static func place(_ rejection: Rejection, _ soort: Leveringssoort) -> String {
        guard rejection.reden.kolom(in: soort) == nil, let kolom = rejection.kolom else {
            return String(rejection.line)
        }
        return "\(rejection.line) (\(kolom.naam))"
    }

    /// Where every well-formed code counts as known, an unknown one is not well-formed.
    private static func melding(_ reden: Afkeurreden, _ knowsGemeenten: Bool) -> String {
        reden == .gemeenteOnbekend && !knowsGemeenten
            ? "de gemeente is geen code (een naam uit gemeenten.csv is hier niet bekend)" : reden.melding
    }
}
