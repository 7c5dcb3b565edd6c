/// The fictitious example data: a whole data folder (Rekenregels, R1.1) from which the published figures follow.
///
/// Built to the margins of the TMSD update of January 2021 (`Marges`). The same schaal and zaad give the same bytes.
package struct Voorbeelddata: Sendable {
    /// What `schaal` can be: beyond this the supplements of one gemeente would not fit an amount of the contract.
    package static let schalen = 1...1000

    /// The paths of all files of an example, of whatever schaal and zaad.
    package static var paden: Set<String> {
        Set(Referentiebestanden(schaal: 1).all.map(\.pad) + Leveringsbestand.all().map(\.pad))
    }

    private let schaal: Int
    private let zaad: UInt64

    /// - Parameters:
    ///   - schaal: How many times the published number of jeugdigen and euros; one of `schalen`.
    ///   - zaad: Which of the many possible examples.
    package init(schaal: Int, zaad: UInt64) {
        precondition(Voorbeelddata.schalen.contains(schaal), "schaal is one of Voorbeelddata.schalen")
        self.schaal = schaal
        self.zaad = zaad
    }

    /// Writes every file, in pieces: calls `append` with a path below the data folder and bytes to add at the end of
    /// that file.
    ///
    /// Pieces of different files interleave, for the world is made one replica at a time: memory is bounded by one
    /// replica, whatever the schaal.
    package func write<Failure: Error>(
        append: (_ path: String, _ bytes: [UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        for tekstbestand in Referentiebestanden(schaal: schaal).all {
            try append(tekstbestand.pad, Array(tekstbestand.tekst.utf8))
        }
        let bestanden = Leveringsbestand.all()
        let datums = Dialect.Datumstijl.allCases.map(Veldteksten.datums)
        let teksten = bestanden.map { Veldteksten($0.dialect, datums: datums[$0.dialect.datums.rawValue]) }
        for nummer in 0..<schaal {
            let replica = Replica(zaad: zaad, replica: nummer)
            for (bestand, teksten) in zip(bestanden, teksten) {
                var schrijver = Regelschrijver(bestand, teksten: teksten, replica: nummer)
                if nummer == 0 { schrijver.writeHeader() }
                replica.write(bestand, with: &schrijver, zaad: zaad)
                try append(bestand.pad, schrijver.bytes)
            }
        }
    }
}
