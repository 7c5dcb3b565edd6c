/// Writes rows of one kind in one shape, field by field, as bytes.
struct Regelschrijver {
    var bytes: [UInt8] = []
    let vorm: Vorm
    private let kalender: Kalender
    let isDeclaratie: Bool
    private let gemeenten = Referentie.gemeenten.map { Array($0.utf8) }
    private let producten = Referentie.producten.map { Array($0.utf8) }
    private let definitief = Array("definitief".utf8)
    private let stichting = Array("Stichting Jeugdhulp ".utf8)
    private let euroteken = Array("€ ".utf8)
    private let ongebruikt: [[UInt8]]

    init(_ vorm: Vorm, _ kalender: Kalender, isDeclaratie: Bool) {
        self.vorm = vorm
        self.kalender = kalender
        self.isDeclaratie = isDeclaratie
        ongebruikt = Regelschrijver.ongebruikt(vorm)
        bytes.reserveCapacity(Bestand.blockBytes + 4096)
    }

    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
    }

    mutating func writeHeader() {
        let jeugdige = if case .bsn = vorm.jeugdige { "bsn" } else { "jeugdige" }
        var names = [isDeclaratie ? "declaratienummer" : "indicatienummer", jeugdige, "gemeente", "productcode"]
        names += ["begindatum", "einddatum"]
        if isDeclaratie {
            names.append("bedrag")
            if vorm.teken == .debetCredit { names.append("debet_credit") }
        }
        names.append("registratiedatum")
        if isDeclaratie { names.append("aanbieder") }
        if vorm.status != .geen { names.append("status") }
        names += (0..<ongebruikt.count).map { "extra_\($0 + 1)" }
        for name in names {
            begin()
            bytes.append(contentsOf: name.utf8)
            end()
        }
        endLine()
    }

    mutating func write(_ regel: Regel) {
        begin()
        writeNummer(regel.nummer)
        next()
        writeJeugdige(regel.jeugdige)
        next()
        bytes.append(contentsOf: gemeenten[regel.gemeente])
        next()
        bytes.append(contentsOf: producten[regel.product])
        next()
        bytes.append(contentsOf: kalender.teksten[regel.begin])
        next()
        if let einde = regel.einde { bytes.append(contentsOf: kalender.teksten[einde]) }
        next()
        if isDeclaratie { writeBedrag(regel.cents) }
        bytes.append(contentsOf: kalender.teksten[regel.registratie])
        if isDeclaratie {
            next()
            writeAanbieder(regel.aanbieder)
        }
        if vorm.status != .geen { writeStatus(regel.nummer) }
        for (index, text) in ongebruikt.enumerated() {
            next()
            bytes.append(contentsOf: text)
            append((regel.nummer &+ index) % 100, digits: 2)
        }
        end()
        endLine()
    }

    private mutating func writeBedrag(_ signed: Int) {
        let cents = abs(signed)
        let (euros, rest) = cents.quotientAndRemainder(dividingBy: 100)
        if vorm.bedrag == .euroteken { bytes.append(contentsOf: euroteken) }
        if signed < 0, vorm.teken == .minteken { bytes.append(UInt8(ascii: "-")) }
        if vorm.bedrag == .euroteken, euros >= 1000 {
            append(euros / 1000)
            bytes.append(UInt8(ascii: "."))
            append(euros % 1000, digits: 3)
        } else {
            append(euros)
        }
        switch vorm.bedrag {
        case .heleEuros: break
        case .eenDecimaal:
            bytes.append(UInt8(ascii: ","))
            append(rest / 10)
        case .komma, .punt, .euroteken:
            bytes.append(UInt8(ascii: vorm.bedrag == .punt ? "." : ","))
            append(rest, digits: 2)
        }
        next()
        if vorm.teken == .debetCredit {
            bytes.append(UInt8(ascii: signed < 0 ? "C" : "D"))
            next()
        }
    }

    private mutating func writeAanbieder(_ number: Int) {
        if vorm.aanbiedernaam { bytes.append(contentsOf: stichting) }
        append(vorm.aanbiedernaam ? number : 9_990_000 + number, digits: vorm.aanbiedernaam ? 4 : 8)
    }

    private mutating func writeStatus(_ nummer: Int) {
        next()
        if vorm.status == .vol || (vorm.status == .half && nummer % 2 == 0) { bytes.append(contentsOf: definitief) }
    }

    private mutating func begin() {
        if vorm.aanhalingstekens { bytes.append(UInt8(ascii: "\"")) }
    }

    private mutating func end() {
        if vorm.aanhalingstekens { bytes.append(UInt8(ascii: "\"")) }
        bytes.append(vorm.scheiding)
    }

    private mutating func next() {
        end()
        begin()
    }

    /// Takes off the delimiter behind the last field.
    private mutating func endLine() {
        bytes.removeLast()
        if vorm.crlf { bytes.append(UInt8(ascii: "\r")) }
        bytes.append(UInt8(ascii: "\n"))
    }

    /// What stands before the number in each column that no reader uses.
    private static func ongebruikt(_ vorm: Vorm) -> [[UInt8]] {
        switch vorm.ongebruikt {
        case .geen: []
        case .dertig: Array(repeating: Array("A".utf8), count: 30)
        case .spaties: [Array("begeleiding thuis ".utf8)]
        // Latin-1 letters stand in Windows-1252 as they are.
        case .accenten where vorm.windows1252: ["beëindigd, één ".unicodeScalars.map { UInt8($0.value) }]
        case .accenten: [Array("beëindigd, één ".utf8)]
        }
    }
}
