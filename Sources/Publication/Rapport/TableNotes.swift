import Figures
import Jeugdhulp

/// What each table does and does not count, in Dutch for readers. Source: TMSD update of January 2021; Rekenregels, R3.3.
struct TableNotes {
    let update: Update

    func notes(for table: Int) -> [Phrase] {
        switch table {
        case 1: [population]
        case 2: [indicated, declared]
        case 3: [atHome, bron([.ambulant])]
        case 4: [notAtHome, onlyIndicated, amounts].compactMap(\.self)
        case 5: [ambulantNotAtHome]
        case 6:
            [forms(.gezinsvormen), bron(Verblijfsvorm.gezinsvormen.voorzieningen), supplement(.gezinsvormen)]
                .compactMap(\.self)
        case 7:
            [forms(.residentieel), bron(Verblijfsvorm.residentieel.voorzieningen), supplement(.residentieel)]
                .compactMap(\.self)
        case 8:
            [forms(.jeugdzorgplus), bron(Verblijfsvorm.jeugdzorgplus.voorzieningen), supplement(.jeugdzorgplus)]
                .compactMap(\.self)
        default: []
        }
    }

    private var population: Phrase {
        """
        Alle inwoners van \(update.kop.regio.naam) op 1 januari van het jaar, de jeugdigen jonger dan 18 jaar, en hun aandeel. Van een \
        lopend jaar staat hier niets.
        """
    }

    private let indicated: Phrase = """
        \(emphasis: "Met indicatie"): jeugdigen met in de periode minstens één dag een toegekende voorziening, van \
        welke soort ook. Niet elke indicatie wordt gebruikt.
        """

    private let declared: Phrase = """
        \(emphasis: "Met declaratie"): jeugdigen voor wie over minstens één dag in de periode jeugdhulp is \
        gedeclareerd, van welke soort ook. Wie helemaal is gecrediteerd, telt niet mee. Van sommige voorzieningen, \
        zoals het Onderwijs Jeugdhulp Arrangement (OJA), bestaan geen declaraties; die jeugdigen staan hooguit bij \
        \(emphasis: "met indicatie").
        """

    private let atHome: Phrase = """
        Jeugdigen met ambulante jeugdhulp die in dezelfde periode geen dag niet thuis woonden. Jeugdigen met alleen \
        andere jeugdhulp staan er niet bij. Het bedrag is van alle ambulante declaraties van jeugdigen die niet in \
        tabel 4 staan.
        """

    private let notAtHome: Phrase = """
        Jeugdigen die in de periode minstens één dag in een gezinsvorm, residentieel of in JeugdzorgPlus woonden. \
        Ieder telt één keer, ook met meer dan één vorm.
        """

    private let amounts: Phrase = """
        Het bedrag is de som van tabel 6, 7 en 8. De ambulante jeugdhulp van deze jeugdigen zit er niet in; die \
        staat in tabel 5.
        """

    private let ambulantNotAtHome: Phrase = """
        De jeugdigen uit tabel 4 die in dezelfde periode ook ambulante jeugdhulp kregen, wanneer in de periode dat \
        ook was: ervoor, tijdens of erna. Het bedrag is van alle ambulante declaraties van de jeugdigen in tabel 4.
        """

    private func forms(_ vorm: Verblijfsvorm) -> Phrase {
        switch vorm {
        case .gezinsvormen: "Jeugdigen in pleegzorg of in een gezinshuis."
        case .residentieel:
            """
            Jeugdigen in residentiële jeugdhulp, waaronder de beschikbaarheidsvoorzieningen (weinig voorkomende \
            hoogspecialistische zorg, WVHS).
            """
        case .jeugdzorgplus: "Jeugdigen in gesloten jeugdhulp (JeugdzorgPlus)."
        }
    }

    /// How many are 'niet thuis' while nothing was declared for them, where there are any.
    private var onlyIndicated: Phrase? {
        let parts = update.kop.periodes.compactMap { periode -> String? in
            guard let count = update.waarde(.nietThuis, periode, .zonderDeclaratie)?.aantal, count > 0 else {
                return nil
            }
            return "\(DutchNumber.grouped(count)) in \(periode.inZin)"
        }
        guard !parts.isEmpty else { return nil }
        return """
            Van een deel blijkt alleen uit een indicatie dat zij niet thuis woonden; voor hen is niets gedeclareerd: \
            \(parts.joined(separator: ", ")). Zij staan in deze tabel, maar niet bij \(emphasis: "met declaratie") \
            in tabel 2.
            """
    }

    /// From which rows the jeugdigen of a table are known, and since when.
    private func bron(_ voorzieningen: [Voorziening]) -> Phrase {
        let sentences = voorzieningen.map { voorziening in
            let brons = update.kop.periodes.map { update.regels.bronregels.bron(for: voorziening, in: $0.year) }
            let naam = voorziening.naam ?? ""
            if let only = brons.first, brons.allSatisfy({ $0 == only }) { return "\(naam) uit \(only.inWords)" }
            let parts = Bron.allCases.compactMap { bron -> String? in
                let labels = zip(update.kop.periodes, brons).filter { $0.1 == bron }.map(\.0.label)
                return labels.isEmpty ? nil : "uit \(bron.inWords) (\(labels.joined(separator: ", ")))"
            }
            return "\(naam) \(parts.joined(separator: ", "))"
        }
        let changes = voorzieningen.contains { voorziening in
            Set(update.kop.periodes.map { update.regels.bronregels.bron(for: voorziening, in: $0.year) }).count
                > 1
        }
        let caution = changes ? " Wees daarom voorzichtig met het vergelijken van periodes met een andere bron." : ""
        return "De aantallen komen als volgt uit de levering: \(sentences.joined(separator: "; ")).\(caution)"
    }

    /// What was collected besides the declaraties, where that is in the amounts that are shown.
    private func supplement(_ vorm: Verblijfsvorm) -> Phrase? {
        let parts = update.kop.periodes.compactMap { periode -> String? in
            guard case .bedrag(let bedrag)? = update.waarde(Onderwerp(vorm), periode, .aanvullend) else { return nil }
            return "\(DutchNumber.euros(bedrag)) in \(periode.inZin)"
        }
        guard !parts.isEmpty else { return nil }
        return """
            In het bedrag zit wat buiten de declaraties om is opgevraagd \
            (\(code: "referentie/aanvullende_bedragen.csv")): \(parts.joined(separator: ", ")).
            """
    }
}
