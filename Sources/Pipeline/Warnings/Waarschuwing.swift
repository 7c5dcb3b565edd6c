/// What an analyst must know before publishing; it does not stop a run.
struct Waarschuwing: Equatable {
    /// Stable, such as `WAA-001`, and never used again for another warning.
    let code: String
    /// In Dutch, in whole sentences: for whoever runs the program.
    let tekst: String
    /// The same for the reports: nothing in it is a number of one file or gemeente (`Decision-TwoDoors`); `nil` where another warning
    /// says it there.
    let gepubliceerd: String?
    /// The same for the dossier, with every number.
    let precies: String

    /// One that is published as it is said.
    init(code: String, tekst: String) {
        self.init(code: code, tekst: tekst, gepubliceerd: tekst)
    }

    /// `precies` where it is not what is said.
    init(code: String, tekst: String, gepubliceerd: String?, precies: String? = nil) {
        self.code = code
        self.tekst = tekst
        self.gepubliceerd = gepubliceerd
        self.precies = precies ?? tekst
    }
}
