/// One line of `aanvullende_bedragen.csv`: what a verblijf voorziening cost besides the declaraties (contract, section 3).
package struct AanvullendBedrag: Hashable, Sendable {
    package let periode: Periode
    /// The gemeente it also counts for; `nil` when it counts for Twente alone.
    package let gemeente: String?
    package let verblijfsvorm: Verblijfsvorm
    package let bedrag: EuroCents

    package init(periode: Periode, gemeente: String?, verblijfsvorm: Verblijfsvorm, bedrag: EuroCents) {
        self.periode = periode
        self.gemeente = gemeente
        self.verblijfsvorm = verblijfsvorm
        self.bedrag = bedrag
    }
}
