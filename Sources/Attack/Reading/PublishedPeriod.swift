/// What an update tells of one period: of the region as a whole and of each gemeente.
struct PublishedPeriod {
    struct Figures {
        var aantallen: [PublishedOnderwerp: PublishedCell] = [:]
        /// In cents.
        var bedragen: [PublishedOnderwerp: PublishedCell] = [:]
    }

    let code: String
    var region = Figures()
    /// By code.
    var gemeenten: [String: Figures] = [:]
    /// Jeugdigen who live in a gemeente, by its code; known to everyone.
    var populations: [String: Int64] = [:]

    var year: Int { Int(code.prefix(4)) ?? 0 }
    /// In an order that does not depend on how the file was written.
    var codes: [String] { gemeenten.keys.sorted() }

    init(code: String) {
        self.code = code
    }

    /// How often jeugdigen of the whole region were in a form, exact.
    func total(_ onderwerp: PublishedOnderwerp) -> Int64? { region.aantallen[onderwerp]?.number }

    /// Whether no number of jeugdigen of any gemeente is told: then nothing follows but from what the region tells of itself.
    var hidesAllCounts: Bool {
        gemeenten.values.allSatisfy { $0.aantallen.values.allSatisfy { $0.number == nil } }
    }
}
