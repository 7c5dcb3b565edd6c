import Contract
import Jeugdhulp
import Testing

@testable import Intake

@Suite("A status that looks like one that withdraws")
struct WithdrawalLikeStatusTests {
    static let alike = [
        "Ingetrokken per 1-9-2024", "vervallen.", "intrekking", "INTREKKING", "storno", "gestorneerd",
        "geannuleerd door aanbieder",
        "annulering", "niet ingetrokken", "verwijderd (dubbel)", "Afwijzing", "afgekeurd!", "afkeur", "verwijderen",
        "vervalt", "ingetrokken2",
        "x vervallen", "herroepen", "nietig verklaard", "cancelled", "ongedaan gemaakt", "teruggedraaid",
    ]
    static let other = [
        "", "actief", "Definitief", "toegekend", "beëindigd", "betaald", "gesloten", "open", "in behandeling",
        "trekking", "geval",
        "afgerond", "gecrediteerd", "NULL", "-", "lopend", "stor", "vervangen", "gewijzigd", "aangevraagd",
    ]

    @Test("counts among those rows, and changes nothing", arguments: alike)
    func counts(status: String) throws {
        #expect(try rows(status) == 1)
    }

    @Test("is told from others", arguments: other + Recordstatus.withdrawing)
    func doesNotCount(status: String) throws {
        #expect(try rows(status) == 0)
    }

    private func rows(_ status: String) throws -> Int {
        let context = try SmallReferentie.context()
        var tables = ReadingTables(context)
        guard
            case .accepted(let versie, _) = try RowText(.declaraties, [.status: status]).decode(
                &tables, context: context)
        else { throw RowText.OutOfScope() }
        let withdraws = Recordstatus.withdrawing.contains(status)
        #expect(versie.bestaan == (withdraws ? .ingetrokken : .bestaat))
        return tables.unsureStatuses.count
    }
}
