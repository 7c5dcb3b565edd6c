import Jeugdhulp

/// Writes the rows of one file as bytes.
struct Regelschrijver {
    var bytes: [UInt8] = []
    private let bestand: Leveringsbestand
    private let kolommen: [Kolom]
    private let teksten: Veldteksten
    /// Stands before every jeugdige and number, so that those of different replicas differ.
    let replica: Int
    /// Whether two aanbieders use the same numbers.
    let sharesNumbers: Bool

    init(_ bestand: Leveringsbestand, teksten: Veldteksten, replica: Int) {
        self.bestand = bestand
        self.teksten = teksten
        self.replica = replica
        kolommen = bestand.dialect.kolommen(bestand.soort)
        sharesNumbers = kolommen.contains(.aanbieder)
    }

    var dialect: Dialect { bestand.dialect }

    /// The byte order mark, if there is one, and the column names.
    mutating func writeHeader() {
        if dialect.codering == .utf8MetBom { bytes += [0xEF, 0xBB, 0xBF] }
        for (index, kolom) in kolommen.enumerated() {
            if index > 0 { bytes.append(dialect.scheiding) }
            let naam = kolom.naam(in: bestand.soort)
            quote()
            for scalar in (dialect.hoofdletters ? naam.uppercased() : naam).unicodeScalars {
                if dialect.codering == .windows1252 {
                    bytes.append(UInt8(truncatingIfNeeded: scalar.value))  // Latin-1 letters stand there as they are.
                } else {
                    bytes.append(contentsOf: Array(String(scalar).utf8))
                }
            }
            quote()
        }
        bytes += dialect.regeleinde
    }

    mutating func write(_ regel: Regel, afkeur: Afkeur? = nil) {
        let count = afkeur == .veldTeWeinig ? kolommen.count - 1 : kolommen.count
        let quoted = dialect.aanhalingstekens
        for index in 0..<count {
            if index > 0 { bytes.append(dialect.scheiding) }
            if quoted { quote() }
            let kolom = kolommen[index]
            if let afkeur, writeSpoilt(kolom, regel, afkeur) {
            } else if regel.aard != .kaalIngetrokken || kolom.isNeededToWithdraw {
                write(kolom, of: regel)
            }
            if quoted { quote() }
        }
        bytes.append(contentsOf: dialect.regeleinde)
    }

    mutating func quote() {
        if dialect.aanhalingstekens { bytes.append(UInt8(ascii: "\"")) }
    }

    private mutating func write(_ kolom: Kolom, of regel: Regel) {
        switch kolom {
        case .nummer: writeNummer(regel)
        case .jeugdige: writeJeugdige(regel)
        case .gemeente: bytes.append(contentsOf: teksten.gemeente(regel.gemeente))
        case .productcode:
            regel.aard == .wmo ? append("WMO01") : bytes.append(contentsOf: teksten.product(regel.product))
        case .begindatum: bytes.append(contentsOf: teksten.datum(regel.begin))
        case .einddatum:
            if regel.einde != Horizon.openEinde { bytes.append(contentsOf: teksten.datum(regel.einde)) }
        case .registratiedatum: bytes.append(contentsOf: teksten.datum(regel.registratie))
        case .bedrag: writeBedrag(regel.cents)
        case .debetCredit: bytes.append(regel.cents < 0 ? UInt8(ascii: "C") : UInt8(ascii: "D"))
        case .status: writeStatus(regel)
        case .redenWijziging: if regel.aard == .verwijderd { append("13") }
        case .wet: append(regel.aard == .wmo ? "Wmo 2015" : "Jeugdwet")
        case .aanbieder: writeAanbieder(regel)
        case .geboortedatum: bytes.append(contentsOf: teksten.datum(Geboortedag.of(regel.jeugdige)))
        case .bron: append("FICTIEF")
        case .redenBeeindiging: break
        }
    }

    /// Writes what makes the row one to reject; `false` when this column stays as it is.
    private mutating func writeSpoilt(_ kolom: Kolom, _ regel: Regel, _ afkeur: Afkeur) -> Bool {
        switch (afkeur, kolom) {
        case (.eindeVoorBegin, .einddatum): bytes.append(contentsOf: teksten.datum(regel.begin - 12))
        case (.onmogelijkeDatum, .begindatum):
            bytes.append(contentsOf: Veldteksten.onmogelijkeDatum(dialect.datums))
        case (.onbekendeGemeente, .gemeente): append(dialect.kaleGemeentecode ? "9999" : "GM9999")
        case (.geenJeugdige, .jeugdige): break
        case (.onleesbaarBedrag, .bedrag): append("12.34.56")
        default: return false
        }
        return true
    }

    private mutating func append(_ text: String) {
        bytes.append(contentsOf: text.utf8)
    }
}
