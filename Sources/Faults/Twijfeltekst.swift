/// What is said of one doubt about deliveries, in Dutch (Rekenregels, R2.7).
package struct Twijfeltekst: Sendable {
    /// Such as `TWI-001`; never used again for another doubt.
    package let code: String
    /// What was seen, as a heading: lower case, no full stop.
    package let titel: String
    /// What most likely went wrong, in words that fit behind `waarschijnlijk`: no full stop.
    package let oorzaak: String
    /// What it does to the figures, and what it is compared with, in whole sentences.
    package let betekenis: String
    /// What to do about it: lower case, no full stop.
    package let herstel: String

    init(_ code: String, _ titel: String, oorzaak: String, betekenis: String, herstel: String) {
        self.code = code
        self.titel = titel
        self.oorzaak = oorzaak
        self.betekenis = betekenis
        self.herstel = herstel
    }

    /// As a code of the catalogue.
    package var declared: FaultCode { FaultCode(code, 65, titel, herstel) }
}

extension Twijfeltekst {
    /// Every doubt, in order of code.
    package static let all = ofRecords + deliveries + furtherOfRecords + changes
}
