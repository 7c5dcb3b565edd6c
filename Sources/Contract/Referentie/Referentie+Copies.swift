package import Jeugdhulp

/// Files of `referentie/` by themselves, such as the copies that are published: read in every form in which they may be delivered.
extension Referentie {
    /// What `bronregels.csv` holds.
    ///
    /// - Throws: the first of its faults.
    package static func bronregels(in bytes: [UInt8]) throws(Fout) -> Bronregels {
        try alone(Files.bronregels, bytes) { (files, faults) throws(Fout) in
            try BronregelsReader.read(files, &faults)
        }
    }

    /// What `aanvullende_bedragen.csv` holds; a gemeente is not looked up, since those of the region are not known here.
    ///
    /// - Throws: the first of its faults.
    package static func aanvullendeBedragen(in bytes: [UInt8], regio: Regio) throws(Fout) -> [AanvullendBedrag] {
        try alone(Files.aanvullendeBedragen, bytes) { (files, faults) throws(Fout) in
            try AanvullendeBedragenReader.read(files, gemeenten: KnownGemeenten(nil, regio: regio), &faults)
        }
    }

    private static func alone<Value>(
        _ path: String, _ bytes: [UInt8], _ read: (Files, inout FaultList) throws(Fout) -> Value
    ) throws(Fout) -> Value {
        var fouten: [Fout] = []
        let value = reading(path, &fouten) { faults throws(Fout) in try read(Files([path: bytes]), &faults) }
        guard let value else { throw fouten[0] }
        return value
    }
}
