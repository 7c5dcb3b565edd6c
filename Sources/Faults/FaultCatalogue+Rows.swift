extension FaultCatalogue {
    /// Why a row is rejected, RIJ: what ends no run by itself.
    static let rows: [FaultCode] = [
        FaultCode(
            "RIJ-001", nil, "het aantal velden is anders dan in de kop",
            "zet velden met een scheidingsteken erin tussen aanhalingstekens; kijk of een regel is afgebroken"),
        FaultCode("RIJ-002", nil, "de wet is onbekend", "gebruik een waarde uit Wet, of laat het veld leeg"),
        FaultCode(
            "RIJ-003", nil, "er staat tekst na een sluitend aanhalingsteken",
            "schrijf een aanhalingsteken in een veld dubbel"),
        FaultCode("RIJ-004", nil, "er staat een byte in die in Windows-1252 geen teken is", "lever opnieuw als UTF-8"),
        FaultCode("RIJ-005", nil, "een veld is langer dan 1 MiB", "kijk of er een aanhalingsteken ontbreekt"),
        FaultCode("RIJ-006", nil, "de gemeente is leeg", "vul de code in"),
        FaultCode(
            "RIJ-007", nil, "de gemeente staat niet in referentie/gemeenten.csv",
            "verbeter de code of de naam, of laat de rij weg als zij van een andere gemeente is"),
        FaultCode("RIJ-008", nil, "het nummer is leeg", "vul het nummer van de indicatie of de declaratieregel in"),
        FaultCode("RIJ-009", nil, "het nummer is langer dan 255 bytes", "kijk of de kolommen verschoven zijn"),
        FaultCode("RIJ-010", nil, "de registratiedatum is leeg", "vul de dag in waarop de rij is vastgelegd"),
        FaultCode("RIJ-011", nil, "de registratiedatum is geen geldige datum", "gebruik een vorm uit Datums"),
        FaultCode(
            "RIJ-012", nil, "de jeugdige is leeg",
            "vul de sleutel of het bsn in; wilde u intrekken, vul dan de status in"),
        FaultCode(
            "RIJ-013", nil, "de jeugdige is langer dan 64 bytes",
            "kort de sleutel in, in alle bestanden op dezelfde manier"),
        FaultCode("RIJ-014", nil, "de jeugdige bevat een stuurteken", "verwijder tabs en regeleinden uit de sleutel"),
        FaultCode("RIJ-015", nil, "het bsn is ongeldig", "controleer het bsn aan de bron"),
        FaultCode("RIJ-016", nil, "de aanbieder is langer dan 255 bytes", "kijk of de kolommen verschoven zijn"),
        FaultCode("RIJ-017", nil, "de productcode is langer dan 255 bytes", "kijk of de kolommen verschoven zijn"),
        FaultCode("RIJ-018", nil, "de begindatum is leeg", "vul de eerste dag van de zorg in"),
        FaultCode(
            "RIJ-019", nil, "de begindatum is geen geldige datum", "gebruik een vorm uit Datums, zonder tijdzone"),
        FaultCode("RIJ-020", nil, "de einddatum is leeg", "vul bij een declaratie de laatste dag van de zorg in"),
        FaultCode(
            "RIJ-021", nil, "de einddatum is geen geldige datum",
            "als RIJ-019; loopt een indicatie nog, laat de einddatum dan leeg"),
        FaultCode(
            "RIJ-022", nil, "de einddatum ligt voor de begindatum",
            "verbeter de datums; moet de rij vervallen, gebruik dan de status"),
        FaultCode("RIJ-023", nil, "het bedrag is leeg", "vul het bedrag in; nul is `0`"),
        FaultCode(
            "RIJ-024", nil, "het bedrag is niet te lezen",
            "gebruik een vorm uit Bedragen, met het decimaalteken van de rest van het bestand"),
        FaultCode("RIJ-025", nil, "debet_credit is ongeldig", "gebruik `D`, `C` of niets"),
        FaultCode(
            "RIJ-026", nil, "het bedrag is negatief naast een kolom debet_credit", "laat het minteken weg en zet `C`"),
        FaultCode(
            "RIJ-027", nil,
            "er staat een aanhalingsteken in een veld zonder aanhalingstekens eromheen, terwijl een ander veld ze wel heeft",
            "zet aanhalingstekens om het veld, en schrijf het teken erin dubbel"),
        FaultCode(
            "RIJ-028", nil, "de kop staat hier nog een keer",
            "haal de regel weg; kijk of er bestanden aan elkaar zijn geplakt"),
        FaultCode(
            "RIJ-029", nil, "in een sleutel staat een onzichtbaar teken of een bijzondere spatie",
            "verwijder het teken, in alle bestanden op dezelfde manier; zie Sleutels"),
        FaultCode("RIJ-030", nil, "een sleutel begint met een isgelijkteken", "lever de waarde en niet de formule"),
        FaultCode("RIJ-031", nil, "een sleutel begint met een apostrof", "haal de apostrof weg"),
        FaultCode(
            "RIJ-032", nil, "een sleutel is een afgerond getal, zoals 2,02E+17",
            "maak de kolom in het rekenblad tekst en exporteer opnieuw uit de bron; de cijfers zijn weg"),
        FaultCode(
            "RIJ-033", nil, "er staat een fout van een rekenblad in een kolom die wordt gebruikt, zoals #N/B",
            "herstel de formule of maak de kolom breder, en sla opnieuw op"),
        FaultCode(
            "RIJ-034", nil, "de naam van de gemeente staat in gemeenten.csv bij meer dan één code", "lever de code"),
        FaultCode(
            "RIJ-046", nil, "de registratietijd is geen tijd",
            "schrijf `15:40` of `15:40:00`, zonder tijdzone, of laat haar leeg"),
    ]
}
