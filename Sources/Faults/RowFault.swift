/// Why a row is rejected, in words: what ends no run by itself.
package struct RowFault: Sendable {
    /// What was found is its meaning.
    package let declared: FaultCode
    /// What was expected, in Dutch: lower case, no full stop.
    package let verwacht: String

    private init(_ code: String, _ betekenis: String, expected verwacht: String, _ herstel: String) {
        declared = FaultCode(code, nil, betekenis, herstel)
        self.verwacht = verwacht
    }

    /// The one with the number that its code ends in; there must be one.
    package static func numbered(_ number: Int) -> RowFault {
        guard let fault = byNumber[number] else { preconditionFailure("no row is rejected for reason \(number)") }
        return fault
    }

    private static let byNumber = Dictionary(
        uniqueKeysWithValues: all.map { (Int($0.declared.code.suffix(3)) ?? 0, $0) })
}

extension RowFault {
    /// In order of code.
    static let all: [RowFault] = [
        RowFault(
            "RIJ-001", "het aantal velden is anders dan in de kop",
            expected: "even veel velden als de kop; een scheidingsteken in een veld hoort tussen aanhalingstekens",
            "zet velden met een scheidingsteken erin tussen aanhalingstekens; kijk of een regel is afgebroken"),
        RowFault(
            "RIJ-002", "de wet is onbekend",
            expected: "Jeugdwet, JW of leeg; Wmo, Wmo2015, Wmo 2015, Participatiewet, PW, Wlz of Zvw telt niet mee",
            "gebruik een waarde uit Wet, of laat het veld leeg"),
        RowFault(
            "RIJ-003", "er staat tekst na een sluitend aanhalingsteken",
            expected: "een scheidingsteken of regeleinde; een aanhalingsteken in een veld hoort dubbel",
            "schrijf een aanhalingsteken in een veld dubbel"),
        RowFault(
            "RIJ-004", "er staat een byte in die in Windows-1252 geen teken is",
            expected: "tekst in UTF-8 of Windows-1252",
            "lever opnieuw als UTF-8"),
        RowFault(
            "RIJ-005", "een veld is langer dan 1 MiB",
            expected: "hoogstens 1 MiB; mogelijk ontbreekt een sluitend aanhalingsteken",
            "kijk of er een aanhalingsteken ontbreekt"),
        RowFault(
            "RIJ-006", "de gemeente is leeg",
            expected: "een code uit gemeenten.csv, zoals GM0153, 0153 of 153",
            "vul de code in"),
        RowFault(
            "RIJ-007", "de gemeente staat niet in referentie/gemeenten.csv",
            expected: "een code uit gemeenten.csv, zoals GM0153, 0153 of 153",
            "verbeter de code of de naam, of laat de rij weg als zij van een andere gemeente is"),
        RowFault(
            "RIJ-008", "het nummer is leeg",
            expected: "een nummer: dit veld mag nooit leeg zijn",
            "vul het nummer van de indicatie of de declaratieregel in"),
        RowFault(
            "RIJ-009", "het nummer is langer dan 255 bytes",
            expected: "1 tot en met 255 bytes",
            "kijk of de kolommen verschoven zijn"),
        RowFault(
            "RIJ-010", "de registratiedatum is leeg",
            expected: "een datum: dit veld mag nooit leeg zijn",
            "vul de dag in waarop de rij is vastgelegd"),
        RowFault(
            "RIJ-011", "de registratiedatum is geen geldige datum",
            expected: date,
            "gebruik een vorm uit Datums"),
        RowFault(
            "RIJ-012", "de jeugdige is leeg",
            expected: "een sleutel: dit veld mag nooit leeg zijn",
            "vul de sleutel of het bsn in; wilde u intrekken, vul dan de status in"),
        RowFault(
            "RIJ-013", "de jeugdige is langer dan 64 bytes",
            expected: "1 tot en met 64 bytes UTF-8",
            "kort de sleutel in, in alle bestanden op dezelfde manier"),
        RowFault(
            "RIJ-014", "de jeugdige bevat een stuurteken",
            expected: "tekst zonder stuurtekens",
            "verwijder tabs en regeleinden uit de sleutel"),
        RowFault(
            "RIJ-015", "het bsn is ongeldig",
            expected: "negen cijfers die aan de elfproef voldoen, niet 000000000",
            "controleer het bsn aan de bron"),
        RowFault(
            "RIJ-016", "de aanbieder is langer dan 255 bytes",
            expected: "1 tot en met 255 bytes",
            "kijk of de kolommen verschoven zijn"),
        RowFault(
            "RIJ-017", "de productcode is langer dan 255 bytes",
            expected: "1 tot en met 255 bytes",
            "kijk of de kolommen verschoven zijn"),
        RowFault(
            "RIJ-018", "de begindatum is leeg",
            expected: "een datum: dit veld mag nooit leeg zijn",
            "vul de eerste dag van de zorg in"),
        RowFault(
            "RIJ-019", "de begindatum is geen geldige datum",
            expected: date,
            "gebruik een vorm uit Datums, zonder tijdzone"),
        RowFault(
            "RIJ-020", "de einddatum is leeg",
            expected: "een datum: dit veld mag nooit leeg zijn",
            "vul bij een declaratie de laatste dag van de zorg in"),
        RowFault(
            "RIJ-021", "de einddatum is geen geldige datum",
            expected: date + "; loopt een indicatie nog, laat de einddatum dan leeg",
            "als RIJ-019; loopt een indicatie nog, laat de einddatum dan leeg"),
        RowFault(
            "RIJ-022", "de einddatum ligt voor de begindatum",
            expected: "een einddatum op of na de begindatum",
            "verbeter de datums; moet de rij vervallen, gebruik dan de status"),
        RowFault(
            "RIJ-023", "het bedrag is leeg",
            expected: "een bedrag: dit veld mag nooit leeg zijn",
            "vul het bedrag in; nul is `0`"),
        RowFault(
            "RIJ-024", "het bedrag is niet te lezen",
            expected:
                "een bedrag met het decimaalteken van dit bestand en hoogstens twee decimalen, tot 9.999.999.999,99",
            "gebruik een vorm uit Bedragen, met het decimaalteken van de rest van het bestand"),
        RowFault(
            "RIJ-025", "debet_credit is ongeldig",
            expected: "D, C of leeg",
            "gebruik `D`, `C` of niets"),
        RowFault(
            "RIJ-026", "het bedrag is negatief naast een kolom debet_credit",
            expected: "een bedrag zonder minteken; C in debet_credit maakt het negatief",
            "laat het minteken weg en zet `C`"),
        RowFault(
            "RIJ-027",
            "er staat een aanhalingsteken in een veld zonder aanhalingstekens eromheen, terwijl een ander veld ze wel heeft",
            expected: "aanhalingstekens om dat veld, en dubbel waar het er een bevat",
            "zet aanhalingstekens om het veld, en schrijf het teken erin dubbel"),
        RowFault(
            "RIJ-028", "de kop staat hier nog een keer",
            expected: "één kop, bovenaan; zijn hier bestanden aan elkaar geplakt?",
            "haal de regel weg; kijk of er bestanden aan elkaar zijn geplakt"),
        RowFault(
            "RIJ-029", "in een sleutel staat een onzichtbaar teken of een bijzondere spatie",
            expected:
                "alleen zichtbare tekens en gewone spaties; verwijder het teken, in alle bestanden op dezelfde manier",
            "verwijder het teken, in alle bestanden op dezelfde manier; zie Sleutels"),
        RowFault(
            "RIJ-030", "een sleutel begint met een isgelijkteken",
            expected: "de waarde zelf; lever 00012 en niet =\"00012\"",
            "lever de waarde en niet de formule"),
        RowFault(
            "RIJ-031", "een sleutel begint met een apostrof",
            expected: "de waarde zelf; lever 00012 en niet '00012",
            "haal de apostrof weg"),
        RowFault(
            "RIJ-032", "een sleutel is een afgerond getal, zoals 2,02E+17",
            expected:
                "alle cijfers; maak de kolom in het rekenblad tekst en haal de waarden opnieuw uit de bron, want afgeronde cijfers zijn weg",
            "maak de kolom in het rekenblad tekst en exporteer opnieuw uit de bron; de cijfers zijn weg"),
        RowFault(
            "RIJ-033", "er staat een fout van een rekenblad in een kolom die wordt gebruikt, zoals #N/B",
            expected: "een waarde; herstel de formule of maak de kolom breder, en sla het bestand opnieuw op als CSV",
            "herstel de formule of maak de kolom breder, en sla opnieuw op"),
        RowFault(
            "RIJ-034", "de naam van de gemeente staat in gemeenten.csv bij meer dan één code",
            expected: "de code van de gemeente, zoals GM0153",
            "lever de code"),
        RowFault(
            "RIJ-046", "de registratietijd is geen tijd",
            expected: "een tijd van 00:00 tot en met 23:59:59, zoals 15:40 of 15:40:00, zonder tijdzone, of niets",
            "schrijf `15:40` of `15:40:00`, zonder tijdzone, of laat haar leeg"),
    ]

    private static let date =
        "een bestaande dag van 1900 tot en met 2199, zoals 2019-03-31, 20190331, 31-03-2019 of 31/03/2019, zonder tijdzone"
}

extension Fault {
    /// A row that can't be written anew exactly, and so refuses the file.
    package static func unwritable(_ row: RowFault) -> Fault {
        Fault(row.declared, row.declared.betekenis, expected: row.verwacht)
    }
}
