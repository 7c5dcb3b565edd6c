import Faults
package import Jeugdhulp

/// What stands in `referentie/`, or everything that is wrong with it.
package struct ReferentieReading: Sendable {
    /// `nil` as soon as one file is missing or wrong.
    package let referentie: Referentie?
    /// `nil` only when `gemeenten.csv` itself is missing or wrong.
    package let gemeenten: [Gemeente]?
    /// By file, in the order of `Referentie.Files.all`; per file in the order of its lines.
    package let fouten: [Fout]
}

extension Referentie {
    /// Reads every file to its end, whatever is wrong with it or with another; of each line its first fault is told.
    /// `regio` is what settings call the whole.
    package static func read(_ files: Files, regio: Regio = .twente) -> ReferentieReading {
        var fouten: [Fout] = []
        let gemeenten = reading(Files.gemeenten, &fouten) { (faults) throws(Fout) in
            try GemeentenReader.read(files, &faults)
        }
        let known = KnownGemeenten(gemeenten, regio: regio)
        let voorzieningen = reading(Files.voorzieningen, &fouten) { (faults) throws(Fout) in
            try VoorzieningenReader.read(files, gemeenten: known, &faults)
        }
        let bronregels = reading(Files.bronregels, &fouten) { (faults) throws(Fout) in
            try BronregelsReader.read(files, &faults)
        }
        let standen = reading(Files.bevolking, &fouten) { (faults) throws(Fout) in
            try BevolkingReader.read(files, gemeenten: known, &faults)
        }
        let bedragen = reading(Files.aanvullendeBedragen, &fouten) { (faults) throws(Fout) in
            try AanvullendeBedragenReader.read(files, gemeenten: known, &faults)
        }
        guard let gemeenten, let voorzieningen, let bronregels, let standen, let bedragen else {
            return ReferentieReading(referentie: nil, gemeenten: gemeenten, fouten: fouten)
        }
        let referentie = Referentie(
            gemeenten: gemeenten, voorzieningen: voorzieningen, bronregels: bronregels,
            bevolking: Bevolking(standen, gemeenten: gemeenten), aanvullendeBedragen: bedragen, regio: regio)
        return ReferentieReading(referentie: referentie, gemeenten: gemeenten, fouten: fouten)
    }

    /// What a file holds; `nil`, and its faults among the others, when something is wrong with it.
    static func reading<Value>(
        _ path: String, _ fouten: inout [Fout], _ read: (inout FaultList) throws(Fout) -> Value
    ) -> Value? {
        var faults = FaultList(path: path, more: Fault.moreFaultsInReferentie)
        var value: Value?
        do throws(Fout) {
            value = try read(&faults)
        } catch {
            faults.note(error)
        }
        fouten += faults.fouten
        return faults.isEmpty ? value : nil
    }
}
