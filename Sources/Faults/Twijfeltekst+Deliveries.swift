/// Doubts about deliveries as a whole, in order of code.
extension Twijfeltekst {
    static let deliveries = [
        deliveryMissing, deliveryGone, muchSmaller, relativelySmall, equalToEarlier, soortMissing, foreignRows,
        stopsEarly,
        foreignDays,
    ]

    /// One that others made.
    package static let deliveryMissing = Twijfeltekst(
        "TWI-011", "een gemeente zonder levering waar de meeste andere er een hebben",
        oorzaak: "kwam haar levering niet binnen, of staat zij in een andere map",
        betekenis:
            "De cijfers over de laatste kwartalen zijn zonder haar te laag. Ontbreekt zij in de laatste ronde, dan weigert dat; in een eerdere "
            + "ronde wordt het gemeld, tenzij latere leveringen de kwartalen daarvan helemaal dekken.",
        herstel: "vraag de levering na, of zet de gemeente in toegestaan_ontbrekend")

    /// One that was there.
    package static let deliveryGone = Twijfeltekst(
        "TWI-012", "een bestand van de vorige update dat er niet meer is",
        oorzaak: "is het verplaatst, hernoemd of weggegooid",
        betekenis:
            "Wat het bracht telt niet meer mee. Een ander bestand van dezelfde soort in dezelfde map, of met dezelfde naam in een map van dezelfde ronde, "
            + "geldt als zijn opvolger; bij `volledig` ook een latere levering.",
        herstel: "zet het terug, of leg vast waarom het weg is en maak het rapport met twijfel op melden")

    /// Less than before.
    package static let muchSmaller = Twijfeltekst(
        "TWI-013", "een levering die veel kleiner is dan de vorige van dezelfde gemeente",
        oorzaak: "is het bestand afgekapt, stond er een filter op, of bevat het alleen wat er veranderde",
        betekenis:
            "Bij `volledig` vervangt een levering alles wat eerder kwam: wat er niet in staat telt niet meer mee. Vergeleken wordt met haar "
            + "eigen vorige levering, en met hoe die van de andere gemeenten kromp.",
        herstel: "laat alles opnieuw leveren")

    /// Less than others.
    package static let relativelySmall = Twijfeltekst(
        "TWI-014", "een levering die naast de andere van dezelfde gemeente veel kleiner is dan bij andere gemeenten",
        oorzaak: "is het bestand afgekapt of stond er een filter op",
        betekenis:
            "Er ontbreken waarschijnlijk records, en dan zijn de cijfers te laag. Vergeleken wordt hoeveel rijen zij heeft naast de andere leveringen "
            + "van deze gemeente, met wat dat bij de andere gemeenten met dezelfde leveringen is.",
        herstel: "laat het bestand opnieuw leveren")

    /// What came before.
    package static let equalToEarlier = Twijfeltekst(
        "TWI-015", "een levering met precies de rijen van een eerdere",
        oorzaak: "is een oud bestand opnieuw geleverd",
        betekenis:
            "De rijen tellen niet dubbel, maar wat hier had moeten staan ontbreekt. Het maakt niet uit hoe zij geschreven zijn of in welke volgorde.",
        herstel: "vraag de levering die hier hoort")

    /// One kind of two.
    package static let soortMissing = Twijfeltekst(
        "TWI-016", "een gemeente met één van de twee soorten waar de meeste andere beide leveren",
        oorzaak: "kwam een van haar bestanden niet binnen",
        betekenis:
            "Zonder declaraties zijn aantallen en bedragen te laag, zonder indicaties wat uit indicaties wordt geteld. Voor eerdere rondes geldt hetzelfde "
            + "als voor een levering die helemaal ontbreekt.",
        herstel: "vraag het andere bestand na")

    /// Another's.
    package static let foreignRows = Twijfeltekst(
        "TWI-017", "een bestand op de plaats van de ene gemeente met rijen van een andere",
        oorzaak:
            "is het bestand van een andere gemeente onder deze naam gezet, of staat er bij een rij de gemeente waar de jeugdige nu woont",
        betekenis:
            "Elke rij telt bij de gemeente die er in staat. De gemeente van wie het bestand had moeten zijn, mist haar levering. Wiens plaats het is zegt de "
            + "naam of code in het pad, of anders wat in andere leveringen onder dezelfde naam staat.",
        herstel: "zet het juiste bestand op zijn plaats, en lever bij elke rij de gemeente die de zorg betaalt")

    /// Too soon.
    package static let stopsEarly = Twijfeltekst(
        "TWI-018",
        "een levering die eerder ophoudt dan die van de andere gemeenten, of waarin een maand ontbreekt die zij wel hebben",
        oorzaak: "is de uitvoer te vroeg gemaakt, stond er een datumfilter op of viel er een stuk van het bestand weg",
        betekenis:
            "Vergeleken worden de laatste registratiedatum in de laatste levering, en per maand van declaraties de drie maanden ervoor, met die van de "
            + "andere gemeenten. Het wordt gemeld, want een maand kan ook echt stiller zijn.",
        herstel: "vraag of er over de laatste maanden nog wat komt")

    /// Another time.
    package static let foreignDays = Twijfeltekst(
        "TWI-019",
        "een levering waarvan alle rijen na de dag van haar map of na de peildatum zijn geregistreerd, of lang ervoor",
        oorzaak:
            "heeft de map een verkeerde naam, is een oud bestand geleverd of heeft elke rij de dag van een latere uitvoer",
        betekenis:
            "De dag van de map beslist welke van twee even late versies geldt, en bij `volledig` welke levering geldt. Van een levering van voor de peildatum waarvan "
            + "elke rij erna is geregistreerd, telt niets mee.",
        herstel: "kijk of de naam van de map en de registratiedatums kloppen")
}
