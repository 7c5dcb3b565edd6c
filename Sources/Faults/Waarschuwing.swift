/// What an analyst must know before publishing; it does not stop a run.
package struct Waarschuwing: Hashable, Sendable {
    /// Which one.
    package let declared: FaultCode
    /// In Dutch, in whole sentences: for whoever runs the program.
    package let tekst: String
    /// The same for the reports: nothing in it is a number of one file or gemeente (`Decision-TwoDoors`); `nil` where another warning
    /// says it there, or none may.
    package let gepubliceerd: String?
    /// The same for the dossier, with every number.
    package let precies: String

    /// Stable, such as `WAA-001`, and never used again for another warning.
    package var code: String { declared.code }

    /// One that is published as it is said.
    init(_ declared: FaultCode, _ tekst: String) {
        self.init(declared, tekst, published: tekst)
    }

    /// `precies` where it is not what is said.
    init(_ declared: FaultCode, _ tekst: String, published gepubliceerd: String?, precies: String? = nil) {
        self.declared = declared
        self.tekst = tekst
        self.gepubliceerd = gepubliceerd
        self.precies = precies ?? tekst
    }
}
