import Wording

/// What to do about rows that lack no more than empty cells at their end.
package enum CutRows {
    /// `kolom` is the first that lacks, by its place from 1 and, where it is a known one, its name.
    package static func advice(rows: Int, from kolom: (number: Int, naam: String?)) -> String {
        let column = "kolom \(kolom.number)" + (kolom.naam.map { " (\($0))" } ?? "")
        return
            "in \(Plural.counted(rows, "rij", "rijen")) ontbreken alleen cellen aan het eind, vanaf \(column), die leeg mogen zijn: "
            + "een rekenblad laat die weg; zet daar een kolom achter die altijd gevuld is, zoals registratiedatum, en sla opnieuw op"
    }
}
