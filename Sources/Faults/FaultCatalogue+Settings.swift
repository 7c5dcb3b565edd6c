extension FaultCatalogue {
    /// Of settings and referentie: REF, INS.
    static let settings: [FaultCode] = [
        FaultCode("REF-001", 78, "een bestand in `referentie/` klopt niet", "verbeter de genoemde regel"),
        FaultCode("REF-002", 66, "een verplicht bestand in `referentie/` ontbreekt", "zet het erbij"),
        FaultCode(
            "REF-003", 78, "er zijn meer fouten in dit bestand van `referentie/` dan er staan",
            "herstel eerst de genoemde regels"),
        FaultCode(
            "REF-004", 78, "een voorbeeldregel van `tmsd begin` staat er nog", "vervang de regel, of haal haar weg"),
        FaultCode("INS-001", 78, "`instellingen.json` klopt niet", "verbeter de genoemde regel"),
        FaultCode(
            "INS-002", 78, "onder `toetsen` staat een toets of drempel die niet bestaat, of een waarde die niet mag",
            "verbeter de genoemde regel; `tmsd regels` noemt wat er is"),
        FaultCode(
            "INS-003", 78, "er zijn meer fouten in `instellingen.json` dan er staan", "herstel eerst de genoemde regels"
        ),
        FaultCode(
            "INS-004", 78, "een tekst, een lijst of het aantal waarden in `instellingen.json` is te groot",
            "maak het kleiner"),
    ]
}
