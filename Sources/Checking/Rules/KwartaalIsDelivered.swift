import Contract
import Intake
import Jeugdhulp

/// A supplier that sent rows in one quarter sends them in the next.
package enum KwartaalIsDelivered: Check {
    /// TOE-008. What `KwartaalVergelijking` takes for rows that were not sent; the rest is TOE-009.
    package static let rule = Rule(
        code: "TOE-008", name: "KwartaalIsDelivered", titel: "een kwartaal waarin waarschijnlijk niet is geleverd",
        betekenis: "In dit kwartaal is niets of veel minder geregistreerd dan in het kwartaal ervoor, terwijl de zorg "
            + "doorliep of er helemaal niets binnenkwam; of er is weinig zorg in dit kwartaal gedeclareerd terwijl er nog "
            + "evenveel indicaties liepen. Dat past bij een levering die ontbreekt, niet bij minder gebruik.",
        herstel: "Vraag de levering over dit kwartaal na.",
        verwacht: "een volledige levering over elk kwartaal", kolom: nil, drempels: KwartaalVergelijking.drempels)

    /// One for each gemeente, kind and whole quarter; about no file.
    package static func findings(in rows: CheckedRows, _ drempels: Drempelwaarden) -> FindingList {
        KwartaalVergelijking(rows, drempels).findings(.nietGeleverd)
    }
}
