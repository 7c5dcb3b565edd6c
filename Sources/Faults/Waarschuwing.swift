/// What an analyst must know before publishing; it does not stop a run.
package struct Waarschuwing: Hashable, Sendable {
    /// Which one.
    package let declared: FaultCode
    /// In Dutch, in whole sentences: for whoever runs the program.
    package let tekst: String
    /// The same for the reports: nothing in it is about fewer jeugdigen or records than may be told (`Decision-FiguresAndDoorway`); `nil` where
    /// another warning says it there.
    package let gepubliceerd: String?

    /// Stable, such as `WAA-001`, and never used again for another warning.
    package var code: String { declared.code }

    /// One that is published as it is said.
    init(_ declared: FaultCode, _ tekst: String) {
        self.init(declared, tekst, published: tekst)
    }

    init(_ declared: FaultCode, _ tekst: String, published gepubliceerd: String?) {
        self.declared = declared
        self.tekst = tekst
        self.gepubliceerd = gepubliceerd
    }
}
