package import Contract

/// Why a row is rejected. Rekenregels, R1 and R2.1.
package enum Afkeurreden: UInt8, Error, CaseIterable, Sendable {
    case aantalVelden, wetOnbekend, tekstNaAanhalingsteken, tekenOnbekend, veldTeLang
    case gemeenteLeeg, gemeenteOnbekend, nummerLeeg, nummerTeLang
    case registratiedatumLeeg, registratiedatumOngeldig
    case jeugdigeLeeg, jeugdigeTeLang, jeugdigeStuurteken, bsnOngeldig
    case aanbiederTeLang, productcodeTeLang
    case begindatumLeeg, begindatumOngeldig, einddatumLeeg, einddatumOngeldig, einddatumVoorBegindatum
    case bedragLeeg, bedragOngeldig, debetCreditOngeldig, bedragNegatief
    case aanhalingstekenInVeld = 26
    case kopregelHerhaald = 27
    case sleutelOnzichtbaarTeken = 28
    case sleutelFormule = 29
    case sleutelApostrof = 30
    case sleutelAfgerond = 31
    case rekenbladfout = 32
    case gemeentenaamDubbel = 33
    case registratietijdOngeldig = 45

    /// One above the greatest raw value: how many places a list by raw value has.
    package static let placeCount = Int(allCases.map(\.rawValue).max() ?? 0) + 1

    /// Stable, and never used again for another reason.
    package var code: String {
        let number = Int(rawValue) + 1
        return "RIJ-0" + (number < 10 ? "0" : "") + String(number)
    }

    /// What was found, in Dutch.
    package var melding: String {
        switch self {
        case .aantalVelden: "het aantal velden is anders dan in de kop"
        case .wetOnbekend: "de wet is onbekend"
        case .tekstNaAanhalingsteken: "er staat tekst na een sluitend aanhalingsteken"
        case .tekenOnbekend: "er staat een byte in die in Windows-1252 geen teken is"
        case .veldTeLang: "een veld is langer dan 1 MiB"
        case .gemeenteLeeg: "de gemeente is leeg"
        case .gemeenteOnbekend: "de gemeente staat niet in referentie/gemeenten.csv"
        case .nummerLeeg: "het nummer is leeg"
        case .nummerTeLang: "het nummer is langer dan 255 bytes"
        case .registratiedatumLeeg: "de registratiedatum is leeg"
        case .registratiedatumOngeldig: "de registratiedatum is geen geldige datum"
        case .jeugdigeLeeg: "de jeugdige is leeg"
        case .jeugdigeTeLang: "de jeugdige is langer dan 64 bytes"
        case .jeugdigeStuurteken: "de jeugdige bevat een stuurteken"
        case .bsnOngeldig: "het bsn is ongeldig"
        case .aanbiederTeLang: "de aanbieder is langer dan 255 bytes"
        case .productcodeTeLang: "de productcode is langer dan 255 bytes"
        case .begindatumLeeg: "de begindatum is leeg"
        case .begindatumOngeldig: "de begindatum is geen geldige datum"
        case .einddatumLeeg: "de einddatum is leeg"
        case .einddatumOngeldig: "de einddatum is geen geldige datum"
        case .einddatumVoorBegindatum: "de einddatum ligt voor de begindatum"
        case .bedragLeeg: "het bedrag is leeg"
        case .bedragOngeldig: "het bedrag is niet te lezen"
        case .debetCreditOngeldig: "debet_credit is ongeldig"
        case .bedragNegatief: "het bedrag is negatief naast een kolom debet_credit"
        case .aanhalingstekenInVeld:
            "er staat een aanhalingsteken in een veld zonder aanhalingstekens eromheen, terwijl een ander veld ze wel heeft"
        case .kopregelHerhaald: "de kop staat hier nog een keer"
        case .sleutelOnzichtbaarTeken: "in een sleutel staat een onzichtbaar teken of een bijzondere spatie"
        case .sleutelFormule: "een sleutel begint met een isgelijkteken"
        case .sleutelApostrof: "een sleutel begint met een apostrof"
        case .sleutelAfgerond: "een sleutel is een afgerond getal, zoals 2,02E+17"
        case .rekenbladfout: "er staat een fout van een rekenblad in een kolom die wordt gebruikt, zoals #N/B"
        case .gemeentenaamDubbel: "de naam van de gemeente staat in gemeenten.csv bij meer dan één code"
        case .registratietijdOngeldig: "de registratietijd is geen tijd"
        }
    }

    /// What was expected, in Dutch.
    package var verwacht: String {
        switch self {
        case .aantalVelden: "even veel velden als de kop; een scheidingsteken in een veld hoort tussen aanhalingstekens"
        case .wetOnbekend: "Jeugdwet, JW of leeg; Wmo, Wmo2015, Wmo 2015, Participatiewet, PW, Wlz of Zvw telt niet mee"
        case .tekstNaAanhalingsteken: "een scheidingsteken of regeleinde; een aanhalingsteken in een veld hoort dubbel"
        case .tekenOnbekend: "tekst in UTF-8 of Windows-1252"
        case .veldTeLang: "hoogstens 1 MiB; mogelijk ontbreekt een sluitend aanhalingsteken"
        case .gemeenteLeeg, .gemeenteOnbekend:
            "een code uit gemeenten.csv, zoals GM0153, 0153 of 153"
        case .nummerLeeg: "een nummer: dit veld mag nooit leeg zijn"
        case .nummerTeLang, .aanbiederTeLang, .productcodeTeLang: "1 tot en met 255 bytes"
        case .registratiedatumLeeg, .begindatumLeeg, .einddatumLeeg: "een datum: dit veld mag nooit leeg zijn"
        case .registratiedatumOngeldig, .begindatumOngeldig:
            "een bestaande dag van 1900 tot en met 2199, zoals 2019-03-31, 20190331, 31-03-2019 of 31/03/2019, zonder tijdzone"
        case .einddatumOngeldig:
            "een bestaande dag van 1900 tot en met 2199, zoals 2019-03-31, 20190331, 31-03-2019 of 31/03/2019, zonder tijdzone; "
                + "loopt een indicatie nog, laat de einddatum dan leeg"
        case .jeugdigeLeeg: "een sleutel: dit veld mag nooit leeg zijn"
        case .jeugdigeTeLang: "1 tot en met 64 bytes UTF-8"
        case .jeugdigeStuurteken: "tekst zonder stuurtekens"
        case .bsnOngeldig: "negen cijfers die aan de elfproef voldoen, niet 000000000"
        case .einddatumVoorBegindatum: "een einddatum op of na de begindatum"
        case .bedragLeeg: "een bedrag: dit veld mag nooit leeg zijn"
        case .bedragOngeldig:
            "een bedrag met het decimaalteken van dit bestand en hoogstens twee decimalen, tot 9.999.999.999,99"
        case .debetCreditOngeldig: "D, C of leeg"
        case .bedragNegatief: "een bedrag zonder minteken; C in debet_credit maakt het negatief"
        case .aanhalingstekenInVeld: "aanhalingstekens om dat veld, en dubbel waar het er een bevat"
        case .kopregelHerhaald: "één kop, bovenaan; zijn hier bestanden aan elkaar geplakt?"
        case .sleutelOnzichtbaarTeken:
            "alleen zichtbare tekens en gewone spaties; verwijder het teken, in alle bestanden op dezelfde manier"
        case .sleutelFormule: "de waarde zelf; lever 00012 en niet =\"00012\""
        case .sleutelApostrof: "de waarde zelf; lever 00012 en niet '00012"
        case .sleutelAfgerond:
            "alle cijfers; maak de kolom in het rekenblad tekst en haal de waarden opnieuw uit de bron, want afgeronde cijfers zijn weg"
        case .rekenbladfout:
            "een waarde; herstel de formule of maak de kolom breder, en sla het bestand opnieuw op als CSV"
        case .gemeentenaamDubbel: "de code van de gemeente, zoals GM0153"
        case .registratietijdOngeldig:
            "een tijd van 00:00 tot en met 23:59:59, zoals 15:40 of 15:40:00, zonder tijdzone, of niets"
        }
    }

    /// The column that is at fault; `nil` when it is the whole row, or when only the row tells which.
    package func kolom(in soort: Leveringssoort) -> Kolom? {
        switch self {
        case .aantalVelden, .tekstNaAanhalingsteken, .tekenOnbekend, .veldTeLang, .aanhalingstekenInVeld,
            .kopregelHerhaald:
            nil
        case .wetOnbekend: .wet
        case .sleutelOnzichtbaarTeken, .sleutelFormule, .sleutelApostrof, .sleutelAfgerond, .rekenbladfout: nil
        case .gemeenteLeeg, .gemeenteOnbekend, .gemeentenaamDubbel: .gemeente
        case .nummerLeeg, .nummerTeLang: soort == .indicaties ? .indicatienummer : .declaratienummer
        case .registratiedatumLeeg, .registratiedatumOngeldig: .registratiedatum
        case .registratietijdOngeldig: .registratietijd
        case .jeugdigeLeeg, .jeugdigeTeLang, .jeugdigeStuurteken: .jeugdige
        case .bsnOngeldig: .bsn
        case .aanbiederTeLang: .aanbieder
        case .productcodeTeLang: .productcode
        case .begindatumLeeg, .begindatumOngeldig: .begindatum
        case .einddatumLeeg, .einddatumOngeldig, .einddatumVoorBegindatum: .einddatum
        case .bedragLeeg, .bedragOngeldig, .bedragNegatief: .bedrag
        case .debetCreditOngeldig: .debetCredit
        }
    }
}
