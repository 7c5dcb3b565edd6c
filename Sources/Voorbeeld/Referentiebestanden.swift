import Jeugdhulp

/// The files beside the deliveries: settings, referentie and the LEESMIJ.
struct Referentiebestanden {
    struct Tekstbestand {
        let pad: String
        let tekst: String
    }

    let schaal: Int

    var all: [Tekstbestand] {
        [
            Tekstbestand(pad: "LEESMIJ.txt", tekst: Leesmij.tekst),
            Tekstbestand(pad: "instellingen.json", tekst: instellingen),
            Tekstbestand(pad: "referentie/gemeenten.csv", tekst: gemeenten),
            Tekstbestand(pad: "referentie/voorzieningen.csv", tekst: Voorzieningenlijst.tekst),
            Tekstbestand(pad: "referentie/bronregels.csv", tekst: bronregels),
            Tekstbestand(pad: "referentie/bevolking.csv", tekst: bevolking),
            Tekstbestand(pad: "referentie/aanvullende_bedragen.csv", tekst: aanvullendeBedragen),
        ]
    }

    /// No `bedragen_betrouwbaar_tm`: the default hides the amounts of the first half of 2020.
    private var instellingen: String {
        """
        {
          "fictief": true,
          "leveringen": "stapelend",
          "minimum_celgrootte": 10,
          "maximale_afkeur_promille": 10
        }

        """
    }

    private var gemeenten: String {
        "code;naam\n" + Gemeentelijst.regels.map { "\($0.gemeente.code);\($0.gemeente.naam)\n" }.joined()
    }

    /// From 2019 on the declaraties of these two are missing (update of January 2021).
    private var bronregels: String {
        """
        voorziening;vanaf_jaar;bron
        ambulant;2015;declaratie
        pleegzorg;2015;declaratie
        gezinshuis;2015;declaratie
        residentieel;2015;declaratie
        beschikbaarheidsvoorziening;2015;declaratie
        beschikbaarheidsvoorziening;2019;indicatie
        jeugdzorgplus;2015;declaratie
        jeugdzorgplus;2019;indicatie

        """
    }

    /// Twente as published; the gemeenten are a division of it by the proportions of 2020, not their real numbers.
    private var bevolking: String {
        var text = "jaar;gemeente;inwoners;jeugdigen\n"
        for (jaar, inwoners, jeugdigen) in [(2018, 627_848, 127_777), (2019, 629_284, 125_550)] {
            text += "\(jaar);Twente;\(inwoners * schaal);\(jeugdigen * schaal)\n"
            let inwonersPerGemeente = divide(inwoners * schaal, by: Gemeentelijst.regels.map(\.inwoners))
            let jeugdigenPerGemeente = divide(jeugdigen * schaal, by: Gemeentelijst.regels.map(\.jongeren))
            for (index, regel) in Gemeentelijst.regels.enumerated() {
                text += "\(jaar);\(regel.gemeente.code);"
                text += "\(inwonersPerGemeente[index]);\(jeugdigenPerGemeente[index])\n"
            }
        }
        return text
    }

    private var aanvullendeBedragen: String {
        let toelichting = "opgave beschikbaarheidsvoorzieningen, buiten de declaraties om (fictieve verdeling)"
        let gemeenten = [("GM0141", 1_204_115), ("GM0153", 2_310_480), ("GM0164", 1_118_945)]
        var text = "periode;gemeente;voorziening;bedrag;toelichting\n"
        var rest = Marges.wvhs2019
        for (gemeente, euros) in gemeenten {
            text += "2019;\(gemeente);beschikbaarheidsvoorziening;\(euros * schaal),00;\(toelichting)\n"
            rest -= euros
        }
        text += "2019;;beschikbaarheidsvoorziening;\(rest * schaal),00;\(toelichting), overige gemeenten\n"
        text += "2019;Twente;jeugdzorgplus;\(Marges.jeugdzorgplus2019 * schaal),00;"
        text += "opgave JeugdzorgPlus, buiten de declaraties om verzameld\n"
        return text
    }

    /// Whole parts in proportion to the weights, that add up to the total.
    private func divide(_ total: Int, by weights: [Int]) -> [Int] {
        let sum = weights.reduce(0, +)
        var (weighed, given) = (0, 0)
        return weights.map { weight in
            weighed += weight
            let part = total * weighed / sum - given
            given += part
            return part
        }
    }
}
