import Faults
package import Jeugdhulp

/// Everything in `referentie/`.
package struct Referentie: Sendable {
    /// How many gemeenten there may be.
    package static let maximumGemeenten = 1 << 12

    /// In byte order of their code.
    package let gemeenten: [Gemeente]
    /// No two lines can tie: the reader refuses those.
    package let voorzieningen: Voorzieningregels
    /// May be of any years; a voorziening without a line is counted from declaraties.
    package let bronregels: Bronregels
    /// May lack years and gemeenten: what is not there is `ontbreekt`.
    package let bevolking: Bevolking
    /// In the order of the file; empty without one.
    package let aanvullendeBedragen: [AanvullendBedrag]
    /// What the whole of all gemeenten is called.
    package let regio: Regio

    /// The content of the files, as far as they are there.
    package struct Files: Sendable {
        /// `code;naam`.
        package static let gemeenten = "referentie/gemeenten.csv"
        /// `productcode;voorziening;omschrijving`, and optionally `gemeente;vanaf;tm`.
        package static let voorzieningen = "referentie/voorzieningen.csv"
        /// `voorziening;vanaf_jaar;bron`.
        package static let bronregels = "referentie/bronregels.csv"
        /// `jaar;gemeente;inwoners;jeugdigen`.
        package static let bevolking = "referentie/bevolking.csv"
        /// `periode;gemeente;voorziening;bedrag;toelichting`; the file may be absent.
        package static let aanvullendeBedragen = "referentie/aanvullende_bedragen.csv"
        /// Without any one of these a run ends with exit status 66.
        package static let required = [gemeenten, voorzieningen, bronregels, bevolking]
        /// How a field begins in a line that `tmsd begin` wrote to show the form: such a line must be replaced or taken out.
        package static let exampleMark = "VOORBEELDREGEL"
        /// Every path that is looked at; other files in `referentie/` are left alone.
        package static let all = required + [aanvullendeBedragen]

        private let contents: [String: [UInt8]]

        /// `contents` by path below DATA; a file that is not there has no key.
        package init(_ contents: [String: [UInt8]]) {
            self.contents = contents
        }

        func content(_ path: String) throws(Fout) -> [UInt8] {
            guard let bytes = contents[path] else {
                throw Fout(Plaats(path), .referentieFileMissing)
            }
            return bytes
        }

        func has(_ path: String) -> Bool { contents[path] != nil }
    }

    /// Rows of a file, by its path; none when it is not there, since a required one always is.
    package func rowCount(of path: String) -> Int {
        switch path {
        case Files.gemeenten: gemeenten.count
        case Files.voorzieningen: voorzieningen.count
        case Files.bronregels: bronregels.count
        case Files.bevolking: bevolking.count
        case Files.aanvullendeBedragen: aanvullendeBedragen.count
        default: preconditionFailure("no file of referentie: \(path)")
        }
    }

    /// Reads every file.
    ///
    /// - Throws: the first of the faults that `read` tells.
    package init(_ files: Files) throws(Fout) {
        let reading = Referentie.read(files)
        if let fout = reading.fouten.first { throw fout }
        guard let referentie = reading.referentie else { preconditionFailure("no referentie and no fault") }
        self = referentie
    }

    /// As it was read; `gemeenten` are in byte order of their code, and no two lines of `voorzieningen` tie.
    package init(
        gemeenten: [Gemeente], voorzieningen: Voorzieningregels, bronregels: Bronregels, bevolking: Bevolking,
        aanvullendeBedragen: [AanvullendBedrag], regio: Regio = .twente
    ) {
        self.regio = regio
        self.gemeenten = gemeenten
        self.voorzieningen = voorzieningen
        self.bronregels = bronregels
        self.bevolking = bevolking
        self.aanvullendeBedragen = aanvullendeBedragen
    }
}
