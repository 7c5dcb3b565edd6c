package import Jeugdhulp

/// Everything in `referentie/`.
package struct Referentie: Sendable {
    /// In byte order of their code.
    package let gemeenten: [Gemeente]
    package let voorzieningen: Voorzieningregels
    package let bronregels: Bronregels
    package let bevolking: Bevolking
    package let aanvullendeBedragen: [AanvullendBedrag]

    /// The content of the files, as far as they are there.
    package struct Files: Sendable {
        package static let gemeenten = "referentie/gemeenten.csv"
        package static let voorzieningen = "referentie/voorzieningen.csv"
        package static let bronregels = "referentie/bronregels.csv"
        package static let bevolking = "referentie/bevolking.csv"
        package static let aanvullendeBedragen = "referentie/aanvullende_bedragen.csv"
        package static let required = [gemeenten, voorzieningen, bronregels, bevolking]
        package static let all = required + [aanvullendeBedragen]

        private let contents: [String: [UInt8]]

        package init(_ contents: [String: [UInt8]]) {
            self.contents = contents
        }

        func content(_ path: String) throws(Fout) -> [UInt8] {
            guard let bytes = contents[path] else {
                throw Fout(
                    .invoerOntbreekt, Plaats(path), code: "REF-002", gevonden: "dit bestand is er niet",
                    verwacht: "een bestand op deze plaats onder DATA")
            }
            return bytes
        }

        func has(_ path: String) -> Bool { contents[path] != nil }
    }

    package init(_ files: Files) throws(Fout) {
        gemeenten = try GemeentenReader.read(files)
        let places = Dictionary(uniqueKeysWithValues: gemeenten.enumerated().map { ($1.code, $0) })
        voorzieningen = try VoorzieningenReader.read(files, gemeenten: places)
        bronregels = try BronregelsReader.read(files)
        bevolking = try BevolkingReader.read(files, gemeenten: gemeenten)
        aanvullendeBedragen = try AanvullendeBedragenReader.read(files, gemeenten: places)
    }
}
