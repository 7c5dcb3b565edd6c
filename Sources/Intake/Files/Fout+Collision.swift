import Contract

extension Fout {
    /// What is said of columns that stand in each other's way, with the place and the name of each.
    static func collision(_ flaw: HeaderFlaw) -> (code: String, gevonden: String, verwacht: String) {
        switch flaw {
        case .columnTwice(let kolom, let columns):
            (
                "BST-004",
                "de kolom \(kolom.naam) staat \(columns.count == 2 ? "twee" : "\(columns.count)") keer in de kop: "
                    + words(columns),
                "elke kolom één keer"
            )
        case .jeugdigeAndBsn(let columns):
            ("BST-004", "de kolommen jeugdige en bsn in één bestand: \(words(columns))", "één van beide")
        case .columnForTwo(let first, let second, let column):
            (
                "LEV-021",
                "\(words([column])) is volgens instellingen.json de kolom \(first.naam), en zou ook \(second.naam) zijn",
                "voor elke kolom een eigen kolom in het bestand; wijs met kolommen ook voor \(second.naam) een kolom aan"
            )
        case .constantInHeader(let kolom, let column):
            (
                "LEV-020",
                "de kolom \(kolom.naam) staat in de kop (\(words([column]))), en instellingen.json geeft haar onder vast ook "
                    + "voor het hele bestand",
                "één van beide: haal vast weg bij dit patroon, of laat het patroon alleen passen bij bestanden zonder die kolom"
            )
        default: preconditionFailure("no collision: \(flaw)")
        }
    }

    private static func words(_ columns: [HeaderFlaw.Column]) -> String {
        columns.map { "kolom \($0.number) (\($0.naam))" }.joined(separator: " en ")
    }
}
