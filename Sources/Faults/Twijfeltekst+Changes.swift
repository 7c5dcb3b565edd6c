/// Doubts about what changed between deliveries, in order of code.
extension Twijfeltekst {
    static let changes = [
        amountsChanged, daysChanged, voorzieningChanged, recordsWithdrawn, withdrawalsGone, pricesShifted,
        voorzieningenShifted, otherVoorziening, firstDaysGone, elsewhere, careTogether, versionsOfOtherCare,
    ]

    /// Other amounts under the same numbers.
    package static let amountsChanged = Twijfeltekst(
        "TWI-030", "veel declaraties van eerder hebben nu een ander bedrag",
        oorzaak:
            "zijn alle bedragen omgerekend (btw, centen, hele euro's), is een deel anders gelezen of is de kolom bedrag apart gesorteerd of verschoven",
        betekenis:
            "Van dezelfde declaraties staat er een ander bedrag dan de vorige leveringen zeiden. Correcties zijn er altijd; zo veel tegelijk zijn het niet.",
        herstel: "vergelijk enkele bedragen met de vorige levering en met het systeem")

    /// Other days under the same numbers.
    package static let daysChanged = Twijfeltekst(
        "TWI-031", "veel records van eerder hebben nu andere dagen",
        oorzaak:
            "zijn dagen verschoven (een klok in UTC, dag en maand verwisseld), is er een jaartal vervangen of is een einddatum overal opnieuw gezet",
        betekenis:
            "Van dezelfde records staan er andere dagen dan de vorige leveringen zeiden, en van indicaties die lang voorbij zijn een ander einde. Zorg komt dan in een andere periode.",
        herstel: "vergelijk enkele dagen met de vorige levering en met het systeem")

    /// Other codes under the same numbers.
    package static let voorzieningChanged = Twijfeltekst(
        "TWI-032", "veel records van eerder zijn nu van een andere voorziening",
        oorzaak:
            "is een productcode door een andere vervangen of is de kolom productcode apart gesorteerd of verschoven",
        betekenis: "Jeugdigen en bedragen verschuiven tussen thuis en niet thuis, en tussen de vormen daarvan.",
        herstel: "vergelijk enkele productcodes met de vorige levering en met het systeem")

    /// Withdrawn on a large scale.
    package static let recordsWithdrawn = Twijfeltekst(
        "TWI-033", "veel records van eerder zijn nu ingetrokken",
        oorzaak: "heet afgesloten zorg in het systeem vervallen of geannuleerd",
        betekenis: "Wat ingetrokken is, heeft nooit bestaan: het verdwijnt ook uit de jaren waarin het er was.",
        herstel: "laat alleen intrekken wat er nooit had mogen staan; zorg die voorbij is heeft een einddatum")

    /// Nothing is taken back.
    package static let withdrawalsGone = Twijfeltekst(
        "TWI-034", "intrekkingen of crediteringen die er altijd waren, zijn er niet meer",
        oorzaak:
            "is de kolom status leeg of met andere woorden gevuld, zijn minrijen weggelaten of is hun minteken weggevallen",
        betekenis:
            "Wat teruggenomen had moeten worden, telt nog mee. Vergeleken wordt met de andere leveringen van de gemeente, en met hoe het bij de andere gemeenten veranderde.",
        herstel: "laat de status en crediteringen onder nul meeleveren")

    /// Prices that moved together.
    package static let pricesShifted = Twijfeltekst(
        "TWI-035", "bedragen die als geheel hoger of lager zijn dan in andere leveringen van de gemeente",
        oorzaak:
            "zijn bedragen met btw, van een ander tarief of van een andere eenheid, in deze levering of in de andere",
        betekenis:
            "Vergeleken wordt wat een dag van elke voorziening in het midden kost, met de andere leveringen van de gemeente en met hoe dat bij de andere gemeenten veranderde.",
        herstel: "vraag waaruit de bedragen bestaan: zonder btw, en van de hele regel")

    /// Another division over kinds of care.
    package static let voorzieningenShifted = Twijfeltekst(
        "TWI-036", "een voorziening waarvan er bijna geen jeugdigen meer zijn, of veel meer dan anders",
        oorzaak:
            "ontbreekt een deel van de zorg (een filter, een ander systeem) of staat er een productcode in plaats van andere",
        betekenis:
            "Vergeleken wordt het aandeel van de jeugdigen met de andere leveringen van de gemeente, en met hoe dat bij de andere gemeenten veranderde. Het kan ook een ander contract zijn.",
        herstel: "vraag of alle zorg erin staat, en onder welke productcodes")

    /// Declared is not what was indicated.
    package static let otherVoorziening = Twijfeltekst(
        "TWI-037", "veel declaraties van een voorziening waarvoor de jeugdige geen indicatie heeft",
        oorzaak:
            "is in indicaties of declaraties de kolom productcode of jeugdige apart gesorteerd of verschoven, of kreeg een van beide één vaste productcode",
        betekenis:
            "De jeugdige heeft wel een indicatie, maar niet van deze voorziening. Het wordt vergeleken met eerdere leveringen en met andere gemeenten.",
        herstel: "vergelijk de productcodes van enkele jeugdigen in beide bestanden")

    /// Days that are off by some.
    package static let firstDaysGone = Twijfeltekst(
        "TWI-038", "veel minder records die op de eerste dag van een maand beginnen dan anders",
        oorzaak: "zijn dagen verschoven (een klok in UTC), of zijn dag en maand verwisseld",
        betekenis:
            "Zorg komt in een andere maand, en rond de jaarwisseling in een ander jaar. Vergeleken wordt met de andere leveringen van de gemeente, en met hoe het bij de andere gemeenten veranderde.",
        herstel: "vergelijk enkele begindatums met die in het systeem, en lever ze als 2020-03-31")

    /// Keys of one gemeente alone, or of others.
    package static let elsewhere = Twijfeltekst(
        "TWI-039", "geen jeugdigen die ook in een andere gemeente voorkomen, of veel te veel",
        oorzaak:
            "zijn de sleutels voor deze gemeente apart gemaakt, zijn het in een deel van de rijen sleutels van anderen (doorgetrokken, opgezocht) of is de kolom gemeente anders gevuld",
        betekenis:
            "Wie verhuisde telt voor Twente dan twee keer, of wie niets met elkaar te maken heeft als één. Het wordt vergeleken met de andere gemeenten.",
        herstel: "lever dezelfde sleutels als de andere gemeenten; kan dat niet, zet jeugdige_uniek_binnen op gemeente")

    /// Several jeugdigen on one key.
    package static let careTogether = Twijfeltekst(
        "TWI-040", "veel meer declaraties van dezelfde dagen en voorziening bij één jeugdige dan gewoon is",
        oorzaak:
            "delen verschillende jeugdigen een sleutel (afgekapt, van het huishouden, de dichtstbijzijnde bij het opzoeken)",
        betekenis:
            "Jeugdigen tellen samen als één: aantallen worden te laag. Het wordt vergeleken met eerdere leveringen en met andere gemeenten.",
        herstel: "laat van elke jeugdige een eigen sleutel leveren")

    /// Indicaties under the number of their decision.
    package static let versionsOfOtherCare = Twijfeltekst(
        "TWI-041", "nummers waaronder eerst andere zorg van dezelfde jeugdige stond",
        oorzaak:
            "staat er het nummer van de beschikking of van de jeugdige in plaats van dat van de indicatie, of dat van de factuur in plaats van dat van de regel",
        betekenis:
            "Rijen met hetzelfde nummer zijn versies van één record: van andere dagen of een andere voorziening blijft alleen de laatste over.",
        herstel: "laat het nummer van elke indicatie of regel leveren")
}
