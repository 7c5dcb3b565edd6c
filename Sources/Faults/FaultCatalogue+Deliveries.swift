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
            "herstel ze; de lijst van `--afgekeurd` wijst ze aan"),
        FaultCode(
            "LEV-008", 65, "`leveringen` is `volledig`, maar een bestand staat niet in een map met een datum",
            "geef de eerste map onder `leveringen` een datum"),
        FaultCode("LEV-009", 65, "`leveringen` is `volledig`, en twee mappen hebben dezelfde datum", "maak er één van"),
        FaultCode(
            "LEV-010", 65, "er is geen enkele aangenomen rij",
            "controleer de bestanden; er moet minstens één rij meetellen"),
        FaultCode(
            "LEV-011", 65,
            "alleen bij `--kwartaal auto` zonder `--peildatum`: de laatste registratiedatum ligt meer dan 92 dagen na alle andere",
            "verbeter haar, of geef `--peildatum` of `--kwartaal`"),
    ]
}
