extension Replica {
    /// Writes the rows of one file, with a few that have to be rejected among them.
    func write(_ bestand: Leveringsbestand, with schrijver: inout Regelschrijver, zaad: UInt64) {
        var toeval = Toeval(zaad: zaad &+ bestand.volgnummer &* 1_000_003, replica: schrijver.replica)
        let all = bestand.soort == .indicaties ? indicaties[bestand.gemeente] : declaraties[bestand.gemeente]
        let regels = bestand.levering.regels(of: all, toeval: &toeval)
        var spoilt: [Int: Afkeur] = [:]
        for _ in 0..<Afkeur.count(amongRows: regels.count) {
            spoilt[toeval.below(regels.count)] = Afkeur.random(for: bestand.soort, toeval: &toeval)
        }
        schrijver.bytes.reserveCapacity(regels.count * 100)
        for (index, regel) in regels.enumerated() {
            // The spoilt row is an extra one: the row it was made of stands there too.
            if let afkeur = spoilt[index], regel.aard == .gewoon { schrijver.write(regel, afkeur: afkeur) }
            schrijver.write(regel)
        }
    }
}
