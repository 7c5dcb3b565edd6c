extension FaultCatalogue {
    /// Of counting, of the previous update, of the place where output comes, and of the program itself: TEL, VRG, UIT, CON, SYS.
    static let runs: [FaultCode] = [
        FaultCode("TEL-001", 65, "de bedragen zijn samen te groot om op te tellen", "kijk of `bedrag_eenheid` klopt"),
        FaultCode(
            "VRG-001", 66, "de map van een update ontbreekt, of een bestand daarin",
            "zet de map terug, of kies een andere met `--vorige`"),
        FaultCode(
            "VRG-002", 65, "een bestand van een update is niet zoals `tmsd` het schreef",
            "zet het gepubliceerde bestand terug, of kies een andere map met `--vorige`"),
        FaultCode(
            "VRG-003", nil,
            "een update die wordt vergeleken, is van een nieuwere versie van `tmsd`: kolommen of woorden die deze niet kent, zijn overgeslagen; de run gaat door",
            "gebruik de nieuwere versie om alles te vergelijken"),
        FaultCode(
            "VRG-004", 65, "in een bestand van een update ontbreekt een kolom", "zet het gepubliceerde bestand terug"),
        FaultCode(
            "VRG-005", 65, "een bestand van een update heeft meer regels dan een update ooit heeft",
            "zet het gepubliceerde bestand terug"),
        FaultCode(
            "UIT-001", 73,
            "de plaats voor het rapport, de lijst, de terugkoppeling, het logboek of de standaarduitvoer is niet te schrijven",
            "kijk naar de rechten en de vrije ruimte"),
        FaultCode("UIT-002", 73, "op die plaats staat iets anders", "kies een andere plaats, of ruim op wat er staat"),
        FaultCode("UIT-003", 75, "een andere run is bezig op die plaats", "probeer het later, of wacht met `--wacht`"),
        FaultCode(
            "UIT-004", nil,
            "het logboek is tijdens de run niet verder te schrijven; de run gaat door en de exitcode verandert niet",
            "kijk naar de vrije ruimte; de uitkomst klopt"),
        FaultCode(
            "UIT-005", 73, "het bestandssysteem kan bestanden niet vergrendelen",
            "kies een map op een andere schijf, of laat vergrendelen (flock) aanzetten"),
        FaultCode("UIT-006", 73, "niet te zien is wat er op die plaats staat", "kijk naar de rechten en de schijf"),
        FaultCode(
            "UIT-007", nil,
            "iets met `.tmsd-` in de naam is niet op te ruimen, of er staat iets van een ander in; de run gaat door",
            "kijk wat het is, en ruim het zelf op"),
        FaultCode("UIT-008", 73, "wat er stond, is niet teruggezet", "zet terug wat de melding noemt"),
        FaultCode(
            "UIT-009", nil, "een signaal brak de run af; de exitcode is 128 + het signaal", "start de run opnieuw"),
        FaultCode(
            "CON-001", 70,
            "een controle klopt niet: van elk bestand: rijen gelezen = aangenomen + afgekeurd + buiten de Jeugdwet",
            "meld dit aan de ontwikkelaar, met de regels op het scherm en de versie van `tmsd`"),
        FaultCode(
            "CON-002", 70,
            "een controle klopt niet: elke aangenomen rij tot de peildatum staat in een oudere levering, is vervangen of is de geldende versie van een record",
            "meld dit aan de ontwikkelaar, met de regels op het scherm en de versie van `tmsd`"),
        FaultCode(
            "CON-003", 70,
            "een controle klopt niet: centen van de geldende declaraties = centen binnen en buiten de periodes",
            "meld dit aan de ontwikkelaar, met de regels op het scherm en de versie van `tmsd`"),
        FaultCode(
            "CON-004", 70,
            "een controle klopt niet: per periode: thuis + niet thuis = ambulant en niet thuis samen, ontdubbeld",
            "meld dit aan de ontwikkelaar, met de regels op het scherm en de versie van `tmsd`"),
        FaultCode(
            "CON-005", 70, "een controle klopt niet: per periode: elke vorm ≤ niet thuis ≤ som van de vormen",
            "meld dit aan de ontwikkelaar, met de regels op het scherm en de versie van `tmsd`"),
        FaultCode(
            "CON-006", 70,
            "een controle klopt niet: per periode: ambulante centen = centen thuis + centen ambulant bij niet thuis",
            "meld dit aan de ontwikkelaar, met de regels op het scherm en de versie van `tmsd`"),
        FaultCode(
            "CON-008", 70, "`/proc` is er niet, dus `tmsd` weet niet wat er gevraagd wordt",
            "laat de beheerder `/proc` aankoppelen"),
        FaultCode(
            "CON-009", nil,
            "`tmsd` is door een fout of door gebrek aan geheugen gestopt; de exitcode is 128 + het signaal",
            "geef meer geheugen; blijft het zo, meld dit dan aan de ontwikkelaar"),
        FaultCode(
            "SYS-001", 70, "`tmsd` mag minder geheugen of minder open bestanden gebruiken dan het nodig heeft",
            "verhoog de grens die de melding noemt"),
    ]
}
