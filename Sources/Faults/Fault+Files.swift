extension FaultCatalogue {
    /// Of one file: BST.
    static let files: [FaultCode] = [
        FaultCode("BST-001", 66, "een bestand of map is niet te lezen", "kijk of het bestaat en of u het mag lezen"),
        FaultCode("BST-002", 65, "een leeg bestand", "lever opnieuw, of verwijder het"),
        FaultCode(
            "BST-003", 65, "de kop mist een verplichte kolom, of past bij twee scheidingstekens",
            "verbeter de kop, of gebruik `kolommen`"),
        FaultCode(
            "BST-004", 65,
            "een kolom staat twee keer in de kop, `jeugdige` en `bsn` staan er beide in, of er zijn meer dan 512 kolommen",
            "laat er één staan"),
        FaultCode(
            "BST-005", 65, "UTF-8 en Windows-1252 door elkaar",
            "lever opnieuw als UTF-8; vaak zijn er twee bestanden aan elkaar geplakt"),
        FaultCode(
            "BST-006", 65, "een aanhalingsteken dat niet binnen 4 MiB sluit, of in de kop nergens",
            "sluit het op de genoemde regel, of in de kop"),
        FaultCode(
            "BST-007", 65, "een rij of kop van meer dan 4 MiB", "kijk of er een aanhalingsteken of regeleinde ontbreekt"
        ),
        FaultCode("BST-008", 65, "UTF-16, met of zonder BOM", "kies bij opslaan *CSV UTF-8*"),
        FaultCode(
            "BST-009", 65, "het bestand veranderde tijdens het lezen", "wacht tot de levering af is en draai opnieuw"),
        FaultCode(
            "BST-010", 78,
            "een bestand in `referentie/` van meer dan 64 MiB, of `instellingen.json` van meer dan 1 MiB",
            "maak het kleiner"),
        FaultCode("BST-011", 66, "een bestandsnaam die geen UTF-8 is", "hernoem het bestand"),
        FaultCode("BST-012", 66, "meer dan 100.000 bestanden onder `leveringen`", "ruim op"),
        FaultCode("BST-013", 66, "meer dan 32 mappen diep", "maak de mappen minder diep"),
        FaultCode(
            "BST-014", 65, "er staat iets boven de kop, zoals een titel, een datum of `sep=;`",
            "haal weg wat boven de genoemde regel staat"),
        FaultCode(
            "BST-015", 65,
            "een naam in de kop met een stuurteken of regeleinde, of van meer dan 255 bytes, of met tekst na een sluitend aanhalingsteken",
            "kijk of in de kop een aanhalingsteken ontbreekt"),
        FaultCode(
            "BST-016", 65, "alleen bij `tmsd bekijk`: de kop past even goed bij twee scheidingstekens",
            "geef `--scheidingsteken`"),
        FaultCode(
            "BST-017", 65, "tussen twee aanhalingstekens staan hele rijen",
            "haal de losse aanhalingstekens weg op de twee genoemde regels"),
        FaultCode(
            "BST-018", 65, "verderop staat een tweede kop, met de kolommen op een andere plaats",
            "lever wat eronder staat als een eigen bestand"),
        FaultCode(
            "BST-019", 65, "alle begin- of einddatums hebben de tijd 22:00 of 23:00: dagen in UTC",
            "exporteer opnieuw met de Nederlandse tijd, of zonder tijd"),
        FaultCode(
            "BST-020", 65,
            "het bestand is geen CSV maar Excel of een ander zip-bestand, PDF, gzip, een webpagina, XML of JSON",
            "sla het op als *CSV UTF-8*"),
    ]
}
