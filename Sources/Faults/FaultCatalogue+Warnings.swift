extension FaultCatalogue {
    /// What is told and stops nothing: WAA.
    package static let warnings: [FaultCode] = [
        FaultCode(
            "WAA-001", nil, "de peildatum ligt voor het einde van het kwartaal",
            "kies een latere peildatum of een eerder kwartaal"),
        FaultCode(
            "WAA-002", nil, "de laatste registratiedatum ligt meer dan 92 dagen na alle andere",
            "kijk of zij klopt; anders geldt een verkeerde peildatum"),
        FaultCode(
            "WAA-003", nil, "de peildatum ligt meer dan 92 dagen na de laatste registratiedatum",
            "kijk of er een levering ontbreekt, en bij `volledig` of de naam van de nieuwste map klopt"),
        FaultCode(
            "WAA-004", nil, "een gemeente in `toegestaan_ontbrekend` heeft een soort niet geleverd",
            "niets, als dat klopt"),
        FaultCode(
            "WAA-005", nil, "onder `leveringen` staat een verwijzing naar een map; die wordt niet gevolgd",
            "zet de map zelf daar"),
        FaultCode("WAA-006", nil, "een patroon van `bestanden` past bij geen enkel bestand", "verbeter het patroon"),
        FaultCode(
            "WAA-007", nil,
            "van een gemeente telt een soort niet mee: alles is na de peildatum geregistreerd of (bij `volledig`) geleverd",
            "kijk of de peildatum klopt"),
        FaultCode(
            "WAA-008", nil, "records uit de levering ervoor ontbreken in de nieuwste", "vraag de gemeente of dat klopt"),
        FaultCode(
            "WAA-009", nil, "het overzicht in REPORTS is niet te schrijven",
            "kijk naar de rechten en de vrije ruimte; het rapport zelf staat er"),
        FaultCode(
            "WAA-010", nil, "op de plaats van het overzicht in REPORTS staat een bestand dat niet van `tmsd` is",
            "zet dat bestand ergens anders"),
        FaultCode(
            "WAA-011", nil,
            "alleen bij `volledig`: een levering telt niet mee, hoewel de peildatum in de maand of het kwartaal van haar map ligt",
            "kies een latere peildatum, als zij mee moet tellen"),
        FaultCode(
            "WAA-012", nil,
            "uit een bestand gelden rijen waarvan een andere versie, met een andere inhoud, op hetzelfde moment is geregistreerd; het aantal staat op het scherm en in `--log`, niet in `kwaliteit.md`",
            "kijk welke klopt; lever de tijd van registratie mee"),
        FaultCode(
            "WAA-015", nil,
            "in een bestand heeft een rij een status die op intrekken lijkt (`Ingetrokken per 1-9`, `vervallen.`, `storno`), maar geen van de zes woorden is; de rij telt gewoon mee",
            "gebruik precies een van de zes woorden, of een status zonder zo'n woord"),
        FaultCode(
            "WAA-016", nil,
            "een patroon van `bestanden` past alleen bij bestanden waarvoor een eerder patroon al geldt",
            "zet het ervoor, of haal het weg"),
        FaultCode(
            "WAA-020", nil,
            "niet te zien is of een bestand sinds de vorige update van inhoud is veranderd: haar dossier is er niet",
            "geef `--dossier` met de map waarin het dossier van de vorige update staat"),
        FaultCode(
            "WAA-021", nil, "een bestand van de vorige update is van inhoud veranderd",
            "kijk of dat klopt; lever een verbetering als een nieuw bestand"),
        FaultCode(
            "WAA-022", nil, "het rapport van dit kwartaal stond er al, met andere cijfers, en is vervangen",
            "vertel het wie het eerdere rapport al heeft"),
        FaultCode(
            "WAA-023", nil,
            "het dossier van de vorige update hoort niet bij haar rapport, maar bij een andere run; het is niet gebruikt",
            "maak de vorige update opnieuw, met `--dossier`"),
    ]
}
