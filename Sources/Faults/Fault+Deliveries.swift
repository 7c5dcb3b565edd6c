extension FaultCatalogue {
    /// Of the delivery as a whole: LEV.
    static let deliveries: [FaultCode] = [
        FaultCode("LEV-001", 66, "de map DATA is er niet", "controleer het pad"),
        FaultCode("LEV-002", 66, "geen enkel bestand van een soort", "controleer de namen van de bestanden"),
        FaultCode(
            "LEV-003", 65, "van een gemeente is geen enkele rij van een soort aangenomen",
            "vraag de levering op, of zet de gemeente in `toegestaan_ontbrekend`"),
        FaultCode("LEV-004", 65, "meer gegevens dan `tmsd` aankan (zo'n 32 TiB)", "verdeel de levering"),
        FaultCode(
            "LEV-005", 65, "meer dan 1.048.576 verschillende aanbieders", "kijk wat er in de kolom `aanbieder` staat"),
        FaultCode("LEV-006", 65, "sommige bestanden hebben `jeugdige` en andere `bsn`", "kies één van beide"),
        FaultCode(
            "LEV-007", 65, "te veel afgekeurde rijen in een bestand",
            "herstel ze; de lijst van `--afgekeurd` wijst ze aan. Liet een rekenblad lege cellen aan het eind weg, dan zegt de melding dat"
        ),
        FaultCode(
            "LEV-008", 65,
            "`leveringen` is `volledig`, maar een bestand staat niet in een map die een dag, maand of kwartaal noemt",
            "geef de eerste map onder `leveringen` zo'n naam"),
        FaultCode(
            "LEV-009", 65, "`leveringen` is `volledig`, en twee mappen tellen als van dezelfde dag",
            "maak er één van, of geef één van beide een andere naam"),
        FaultCode(
            "LEV-010", 65, "er is geen enkele aangenomen rij",
            "controleer de bestanden; er moet minstens één rij meetellen"),
        FaultCode(
            "LEV-011", 65,
            "alleen bij `--kwartaal auto` zonder `--peildatum`: de laatste registratiedatum ligt meer dan 92 dagen na alle andere, of (bij `volledig`) de nieuwste levering zo ver na de laatste registratiedatum",
            "verbeter haar, of de naam van de map, of geef `--peildatum` of `--kwartaal`"),
        FaultCode(
            "LEV-012", 65,
            "alleen bij `volledig`: een gemeente houdt op de gekozen peildatum niets van een soort over, want haar levering telt als van een latere dag in dezelfde maand of hetzelfde kwartaal",
            "kies een latere `--peildatum`, of zet de gemeente in `toegestaan_ontbrekend`"),
        FaultCode(
            "LEV-020", 65, "`bestanden` geeft een kolom vast die ook in de kop van het bestand staat",
            "haal `vast` weg, of maak het patroon nauwer"),
        FaultCode(
            "LEV-021", 65, "één kolom van het bestand zou twee kolommen tegelijk zijn, door wat `kolommen` aanwijst",
            "wijs voor beide een eigen kolom aan"),
    ]
}
