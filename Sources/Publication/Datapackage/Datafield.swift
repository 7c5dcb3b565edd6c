import Figures
import Jeugdhulp
import Json

/// One column of a CSV file, as Frictionless Table Schema 2.0 says it.
struct Datafield {
    private let column: Layout.Column
    private let layout: Layout
    private let regio: Regio

    init(_ column: Layout.Column, _ layout: Layout, _ regio: Regio) {
        self.regio = regio
        self.column = column
        self.layout = layout
    }

    var json: JsonValue {
        var members: [(String, JsonValue)] = [("name", .string(column.naam))] + type
        members.append(("description", .string(description)))
        if let eenheid { members.append(("eenheid", .string(eenheid))) }
        let codes = codes
        if !codes.isEmpty {
            members.append(
                (
                    "categories",
                    .array(
                        codes.map { .members([("value", .string($0.code)), ("label", .string($0.meaning))]) })
                ))
        }
        if case .dimensie = column.inhoud {
            members.append(("constraints", .members([("required", .bool(true))])))
        }
        return .members(members)
    }

    private var type: [(String, JsonValue)] {
        switch column.type {
        case .woord: [("type", .string("string"))]
        case .dag: [("type", .string("date")), ("format", .string("default"))]
        case .getal(.aantal): [("type", .string("integer"))]
        case .getal: [("type", .string("number")), ("decimalChar", .string(","))]
        }
    }

    private var eenheid: String? {
        guard case .getal(let eenheid) = column.type else { return nil }
        return switch eenheid ?? onlyUnit {
        case .aantal: "aantal"
        case .bedrag: "euro"
        case .percentage: "procent"
        case .perDuizend: "per 1.000 jeugdigen"
        case nil: "zoals maat zegt"
        }
    }

    /// Where the file has numbers of one unit only.
    private var onlyUnit: Maat.Eenheid? {
        let units = Set(layout.maten.map(\.eenheid))
        return units.count == 1 ? units.first : nil
    }

    private var description: String {
        switch column.inhoud {
        case .tabel:
            "Nummer van de tabel in het rapport, 1 tot en met 8; leeg voor wat alleen per gemeente wordt verteld"
        case .label: "De periode zoals het rapport haar noemt"
        case .dimensie(.gebied): "\(regio.code), of de CBS-code van een gemeente"
        case .dimensie(let dimensie): column.naam == "vorm" ? "Vorm van verblijf op die dag" : dimensie.meaning
        case .waarde: "Het getal; leeg waar het niet wordt getoond"
        case .status: "Waarom er geen getal staat, of wat ervan te zeggen is; meestal leeg"
        }
    }

    private var codes: [(code: String, meaning: String)] {
        switch column.inhoud {
        case .status:
            [
                ("niet_betrouwbaar", "nog niet te geven: aanbieders declareren nog"),
                ("onderdrukt", "niet getoond, ter bescherming van wie weinigen zijn"),
                ("ontbreekt", "niet bekend of niet te berekenen"), ("voorlopig", "wordt nog completer"),
                ("onzeker", "hangt af van dagen die nog niet bekend zijn"),
            ]
        case .dimensie(.onderwerp): Onderwerp.allCases.map { ($0.rawValue, $0.naam) }
        case .dimensie(.maat): layout.maten.map { ($0.rawValue, $0.meaning) }
        case .dimensie(.reeks):
            [
                (Reeks.jaren.rawValue, "hele jaren"),
                (Reeks.gelijkePeriode.rawValue, "hetzelfde deel van elk jaar, zoals nu bekend"),
                (Reeks.gelijkeRijping.rawValue, "hetzelfde deel van elk jaar, zoals bekend even lang na afloop"),
            ]
        case .dimensie(.combinatie): Combinatie.allCases.map { ($0.rawValue, $0.label) }
        case .dimensie(.van):
            [
                (Verblijfplaats.totaal.rawValue, "niet thuis, elke jeugdige één keer"),
                (Verblijfplaats.gezinsvormen.rawValue, "pleegzorg of gezinshuis, en geen zwaardere vorm die dag"),
                (Verblijfplaats.residentieelOfJeugdzorgplus.rawValue, "residentieel, WVHS of JeugdzorgPlus"),
            ]
        default: []
        }
    }
}

extension Dimensie {
    /// What the column of a dimension holds, for who reads a file.
    fileprivate var meaning: String {
        switch self {
        case .onderwerp: "Wat er is geteld"
        case .gebied: "De hele regio, of een gemeente"
        case .periode: "Code van de periode; haar eerste en laatste dag staan onder perioden"
        case .maat: "Wat het getal is"
        case .reeks: "Manier van vergelijken"
        case .peildatum: "Wat later is geregistreerd, telt niet mee"
        case .combinatie: "Vormen die een jeugdige samen had"
        case .stap: "Oorzaak"
        case .van: "Waar jeugdigen vandaan kwamen"
        case .naar: "Waar jeugdigen heen gingen"
        }
    }
}

extension Maat {
    /// What a maat is, for who reads a file.
    fileprivate var meaning: String {
        switch self {
        case .aandeel: "thuis of niet thuis als deel van de twee samen, een vorm als deel van niet thuis, in procent"
        case .aantal: "aantal jeugdigen"
        case .aanvullend: "bedrag dat buiten de declaraties om is opgevraagd, in euro"
        case .bedrag: "gedeclareerd bedrag, in euro"
        case .groeiTotNuProcent: "hoeveel meer er nu bekend is, in procent"
        case .inwoners: "inwoners op 1 januari"
        case .jeugdigen: "inwoners jonger dan 18 jaar op 1 januari"
        case .per1000Afgerond: "getoond aantal per 1.000 jeugdigen jonger dan 18 jaar, in hele getallen"
        case .per1000Jeugdigen: "aantal per 1.000 jeugdigen jonger dan 18 jaar"
        case .percentage: "jeugdigen als deel van de inwoners, in procent"
        case .verandering: "verschil met de vorige periode van de reeks"
        case .veranderingProcent: "verschil met de vorige periode van de reeks, in procent"
        case .vormenOpgeteld: "de vormen opgeteld"
        case .zonderDeclaratie: "jeugdigen voor wie niets is gedeclareerd"
        }
    }
}
