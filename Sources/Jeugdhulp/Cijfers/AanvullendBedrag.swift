/// One line of `aanvullende_bedragen.csv`: what a verblijf voorziening cost besides the declaraties (Rekenregels, R3.3).
package struct AanvullendBedrag: Hashable, Sendable {
    /// It counts in a report that shows this very period, and in no other.
    package let periode: Periode
    /// The gemeente it also counts for; `nil` when it counts for Twente alone.
    package let gemeente: String?
    /// One of verblijf.
    package let voorziening: Voorziening
    /// That of the voorziening: tables 6 to 8 tell no more apart.
    package let verblijfsvorm: Verblijfsvorm
    /// May be below zero.
    package let bedrag: EuroCents

    /// `gemeente` is a code of `gemeenten.csv`; `nil` for a voorziening without verblijf.
    package init?(periode: Periode, gemeente: String?, voorziening: Voorziening, bedrag: EuroCents) {
        guard let verblijfsvorm = voorziening.verblijfsvorm else { return nil }
        self.voorziening = voorziening
        self.periode = periode
        self.gemeente = gemeente
        self.verblijfsvorm = verblijfsvorm
        self.bedrag = bedrag
    }
}
