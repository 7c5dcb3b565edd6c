import Contract
import Intake
import Jeugdhulp

/// Use does not collapse from one quarter to the next.
package enum KwartaalHoldsCare: Check {
    /// TOE-009. What `KwartaalVergelijking` can't tell from a real fall in use; the rest is TOE-008.
    package static let rule = Rule(
        code: "TOE-009", name: "KwartaalHoldsCare",
        titel: "een kwartaal met veel minder zorg, terwijl er wel is geleverd",
        betekenis:
            "De records met zorg die in dit kwartaal begint zijn veel minder dan in het kwartaal ervoor, terwijl er "
            + "wel is geleverd. Dat kan een echte daling van het gebruik zijn, of een kwartaal dat uit de levering is gevallen.",
        herstel: "Kijk of het gebruik echt daalde. Zo niet: lever de zorg van dit kwartaal aan.",
        verwacht: "ongeveer evenveel zorg als in het kwartaal ervoor, of een verklaring", kolom: nil,
        drempels: KwartaalVergelijking.drempels)

    /// One for each gemeente, kind and whole quarter; about no file.
    package static func findings(in rows: CheckedRows, _ drempels: Drempelwaarden) -> FindingList {
        KwartaalVergelijking(rows, drempels).findings(.minderZorg)
    }
}
