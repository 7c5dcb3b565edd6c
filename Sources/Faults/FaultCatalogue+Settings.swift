extension FaultCatalogue {
    /// Of settings and referentie: REF, INS.
    static let settings: [FaultCode] = [
        FaultCode("REF-001", 78, "een bestand in `referentie/` klopt niet", "verbeter de genoemde regel"),
        FaultCode("REF-002", 66, "een verplicht bestand in `referentie/` ontbreekt", "zet het erbij"),
        FaultCode("INS-001", 78, "`instellingen.json` klopt niet", "verbeter de genoemde regel"),
        FaultCode(
            "INS-002", 78, "onder `toetsen` staat een toets of drempel die niet bestaat, of een waarde die niet mag",
            "verbeter de genoemde regel; `tmsd regels` noemt wat er is"),
    ]
}
