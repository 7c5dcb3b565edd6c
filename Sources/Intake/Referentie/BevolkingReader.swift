import Jeugdhulp

/// Reads `bevolking.csv`: `jaar;gemeente;inwoners;jeugdigen`.
enum BevolkingReader {
    private static let maximumInwoners = 999_999_999

    static func read(_ files: Referentie.Files, gemeenten: [Gemeente]) throws(Fout) -> Bevolking {
        let path = Referentie.Files.bevolking
        let table = try ReferentieTable(
            path: path, bytes: try files.content(path), required: ["jaar", "gemeente", "inwoners", "jeugdigen"])
        let codes = Set(gemeenten.map(\.code))
        var standen: [Bevolking.Sleutel: Bevolkingsstand] = [:]
        for row in table.rows {
            let jaar = try table.wholeNumber(row, "jaar", in: 1900...2199)
            guard let gebied = Gebied(row["gemeente"], among: codes) else {
                throw table.fout(
                    row, "gemeente", gevonden: "een gemeente die niet in gemeenten.csv staat",
                    verwacht: "een code uit gemeenten.csv, of Twente")
            }
            let stand = Bevolkingsstand(
                inwoners: try table.wholeNumber(row, "inwoners", in: 0...maximumInwoners),
                jeugdigen: try table.wholeNumber(row, "jeugdigen", in: 0...maximumInwoners))
            guard stand.jeugdigen <= stand.inwoners else {
                throw table.fout(
                    row, "jeugdigen", gevonden: "meer jeugdigen dan inwoners", verwacht: "hoogstens het aantal inwoners"
                )
            }
            guard standen.updateValue(stand, forKey: Bevolking.Sleutel(jaar: jaar, gebied: gebied)) == nil else {
                throw table.fout(
                    row, nil, gevonden: "een tweede regel voor dit jaar en deze gemeente",
                    verwacht: "per jaar en gemeente één regel")
            }
        }
        return Bevolking(standen, gemeenten: gemeenten)
    }
}

extension Gebied {
    /// `Twente` in any case, or a gemeente of the list.
    init?(_ written: String, among codes: Set<String>) {
        if written.lowercased() == "twente" {
            self = .twente
        } else if let code = Gemeente.canonicalCode(written), codes.contains(code) {
            self = .gemeente(code: code)
        } else {
            return nil
        }
    }
}
