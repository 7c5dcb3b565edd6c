/// One way in which a real system writes rows: what it does otherwise than the plain shape.
struct Vorm {
    enum Volgorde { case maand, jeugdige, doorElkaar }
    enum Datum { case iso, dagMaandJaar, zonderNullen, tijdMetT, tijdMetSpatie }
    enum Bedrag { case komma, punt, heleEuros, eenDecimaal, euroteken }
    enum Teken { case geen, minteken, debetCredit }
    enum Nummer { case cijfers(Int), streepjes, uuid }
    enum Jeugdige { case kort, streepje, hex(Int), uuid, bsn }
    enum Status { case geen, leeg, half, vol }
    enum Ongebruikt { case geen, dertig, spaties, accenten }

    let naam: String
    var volgorde = Volgorde.maand
    var scheiding = UInt8(ascii: ";")
    var crlf = false
    var aanhalingstekens = false
    var windows1252 = false
    var datum = Datum.iso
    var bedrag = Bedrag.komma
    var teken = Teken.geen
    var nummer = Nummer.cijfers(8)
    var jeugdige = Jeugdige.kort
    var status = Status.geen
    var ongebruikt = Ongebruikt.geen
    var aanbieders = 20
    var aanbiedernaam = false

    init(_ naam: String, _ change: (inout Vorm) -> Void = { _ in }) {
        self.naam = naam
        change(&self)
    }

    /// The shape with the same rows, so with the same figures; itself where its amounts are others.
    var zelfdeCijfersAls: String {
        let hasOtherAmounts = bedrag == .heleEuros || bedrag == .eenDecimaal || teken != .geen
        return hasOtherAmounts ? naam : "gewoon"
    }

    static func named(_ naam: String) -> Vorm? {
        all.first { $0.naam == naam }
    }

    /// In the order of what they cost in November 2026, from little to much.
    static let all = [
        Vorm("gewoon"),
        Vorm("per-jeugdige") { $0.volgorde = .jeugdige },
        Vorm("nummer-14") { $0.nummer = .cijfers(14) },
        Vorm("door-elkaar") { $0.volgorde = .doorElkaar },
        Vorm("komma") { ($0.scheiding, $0.bedrag) = (UInt8(ascii: ","), .punt) },
        Vorm("punt") { $0.bedrag = .punt },
        Vorm("nummer-9") { $0.nummer = .cijfers(9) },
        Vorm("crlf") { $0.crlf = true },
        Vorm("dd-mm-jjjj") { $0.datum = .dagMaandJaar },
        Vorm("status-leeg") { $0.status = .leeg },
        Vorm("bsn") { $0.jeugdige = .bsn },
        Vorm("debet-credit") { $0.teken = .debetCredit },
        Vorm("negatief") { $0.teken = .minteken },
        Vorm("status-half") { $0.status = .half },
        Vorm("300-aanbieders") { $0.aanbieders = 300 },
        Vorm("30-kolommen") { $0.ongebruikt = .dertig },
        Vorm("d-m-jjjj") { $0.datum = .zonderNullen },
        Vorm("hele-euros") { $0.bedrag = .heleEuros },
        Vorm("een-decimaal") { $0.bedrag = .eenDecimaal },
        Vorm("status-vol") { $0.status = .vol },
        Vorm("spaties") { $0.ongebruikt = .spaties },
        Vorm("aanbieder-naam") { $0.aanbiedernaam = true },
        Vorm("tijd-t") { $0.datum = .tijdMetT },
        Vorm("9000-aanbieders") { $0.aanbieders = 9000 },
        Vorm("accenten") { $0.ongebruikt = .accenten },
        Vorm("jeugdige-streepje") { $0.jeugdige = .streepje },
        Vorm("jeugdige-hex16") { $0.jeugdige = .hex(16) },
        Vorm("tijd-spatie") { $0.datum = .tijdMetSpatie },
        Vorm("nummer-streepjes") { $0.nummer = .streepjes },
        Vorm("euroteken") { $0.bedrag = .euroteken },
        Vorm("jeugdige-uuid") { $0.jeugdige = .uuid },
        Vorm("windows-1252") { ($0.ongebruikt, $0.windows1252) = (.accenten, true) },
        Vorm("nummer-uuid") { $0.nummer = .uuid },
        Vorm("aanhalingstekens") { $0.aanhalingstekens = true },
        Vorm("jeugdige-hex64") { $0.jeugdige = .hex(64) },
        Vorm("aanhalingstekens-crlf") { ($0.aanhalingstekens, $0.crlf) = (true, true) },
        Vorm("uuid") { ($0.jeugdige, $0.nummer) = (.uuid, .uuid) },
    ]
}
