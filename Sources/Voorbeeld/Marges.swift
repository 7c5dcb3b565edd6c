import Jeugdhulp

/// So many jeugdigen of one combination of verblijfsvormen, with and without declared ambulante jeugdhulp beside it.
struct Cel {
    let vormen: Toestand
    let metAmbulant: Int
    let zonderAmbulant: Int
}

/// The figures of one period to which the example is built.
struct Periodemarge {
    let periode: Periode
    let metIndicatie: Int
    let thuis: Int
    /// How many of 'thuis' have no indicatie in the period. Own choice; not published.
    let zonderIndicatie: Int
    /// 'Niet thuis', without overlap. The published totals fix the sums; how they are divided is our own choice.
    let cellen: [Cel]
    /// Declared euros per `Post`, without what `aanvullende_bedragen.csv` adds.
    let euros: [Int]
    /// How many jeugdigen of earlier periods come back in this one. Own choice; fixes the number of jeugdigen.
    let blijvers: Int

    /// How many jeugdigen each toestand has, by its raw value.
    func quota() -> [Int] {
        var quota = [Int](repeating: 0, count: Toestand.aantal)
        for cel in cellen {
            quota[Int(cel.vormen.union([.ambulant, .indicatie]).rawValue)] = cel.metAmbulant
            quota[Int(cel.vormen.union(.indicatie).rawValue)] = cel.zonderAmbulant
        }
        let nietThuis = quota.reduce(0, +)
        quota[Int(Toestand([.ambulant, .indicatie]).rawValue)] = thuis - zonderIndicatie
        quota[Int(Toestand.ambulant.rawValue)] = zonderIndicatie
        quota[Int(Toestand.indicatie.rawValue)] = metIndicatie - (thuis - zonderIndicatie) - nietThuis
        return quota
    }
}

/// The margins of the example: TMSD update of January 2021, peildatum October 2020, as `Decision-ExampleBuiltToMargins` says.
///
/// Per period: with indicatie, thuis, the cells of niet thuis, euros. Declared = thuis + niet thuis − those without
/// any declaratie (2019: 42 + 9 + 5 = 56, first half of 2020: 52 + 10 + 6 = 68).
enum Marges {
    static let perioden: [Periodemarge] = [
        Periodemarge(
            periode: periode("2018"), metIndicatie: 15_117, thuis: 11_613, zonderIndicatie: 280,
            cellen: cellen2018,
            euros: [74_611_879, 36_090_705, 16_125_082, 61_614_471, 4_792_644], blijvers: 0),
        Periodemarge(
            periode: periode("2019"), metIndicatie: 15_570, thuis: 11_430, zonderIndicatie: 230,
            cellen: cellen2019,
            euros: [75_912_151, 36_350_389, 18_926_097, 48_254_416 - wvhs2019, 0], blijvers: 8_500),
        // The amounts of 2020 are not published: own choice.
        Periodemarge(
            periode: periode("2020-tm-Q2"), metIndicatie: 13_421, thuis: 9_668, zonderIndicatie: 200,
            cellen: cellen2020,
            euros: [36_214_530, 16_087_412, 9_402_655, 18_930_876, 0], blijvers: 9_200),
    ]

    /// Added by hand for 2019, because the declaraties are missing. The sum over beschikbaarheidsvoorzieningen and
    /// declared residentieel is published, their division is not.
    static let wvhs2019 = 6_480_340
    static let jeugdzorgplus2019 = 3_616_275

    private static let cellen2018 = [
        Cel(vormen: .gezinsvorm, metAmbulant: 700, zonderAmbulant: 172),
        Cel(vormen: .residentieel, metAmbulant: 1072, zonderAmbulant: 180),
        Cel(vormen: [.residentieel, .wvhs], metAmbulant: 110, zonderAmbulant: 10),
        Cel(vormen: .jeugdzorgplus, metAmbulant: 18, zonderAmbulant: 5),
        Cel(vormen: [.gezinsvorm, .residentieel], metAmbulant: 135, zonderAmbulant: 15),
        Cel(vormen: [.gezinsvorm, .jeugdzorgplus], metAmbulant: 7, zonderAmbulant: 1),
        Cel(vormen: [.residentieel, .jeugdzorgplus], metAmbulant: 39, zonderAmbulant: 6),
        Cel(vormen: [.gezinsvorm, .residentieel, .jeugdzorgplus], metAmbulant: 3, zonderAmbulant: 0),
    ]

    private static let cellen2019 = [
        Cel(vormen: .gezinsvorm, metAmbulant: 650, zonderAmbulant: 307),
        Cel(vormen: .residentieel, metAmbulant: 955, zonderAmbulant: 213),
        Cel(vormen: [.residentieel, .wvhs], metAmbulant: 120, zonderAmbulant: 42),
        Cel(vormen: .jeugdzorgplus, metAmbulant: 14, zonderAmbulant: 9),
        Cel(vormen: [.gezinsvorm, .residentieel], metAmbulant: 138, zonderAmbulant: 26),
        Cel(vormen: [.gezinsvorm, .residentieel, .wvhs], metAmbulant: 8, zonderAmbulant: 2),
        Cel(vormen: [.gezinsvorm, .jeugdzorgplus], metAmbulant: 7, zonderAmbulant: 2),
        Cel(vormen: [.residentieel, .jeugdzorgplus], metAmbulant: 31, zonderAmbulant: 7),
        Cel(vormen: [.residentieel, .jeugdzorgplus, .wvhs], metAmbulant: 7, zonderAmbulant: 5),
        Cel(vormen: [.gezinsvorm, .residentieel, .jeugdzorgplus], metAmbulant: 2, zonderAmbulant: 2),
    ]

    private static let cellen2020 = [
        Cel(vormen: .gezinsvorm, metAmbulant: 590, zonderAmbulant: 376),
        Cel(vormen: .residentieel, metAmbulant: 678, zonderAmbulant: 138),
        Cel(vormen: [.residentieel, .wvhs], metAmbulant: 108, zonderAmbulant: 52),
        Cel(vormen: .jeugdzorgplus, metAmbulant: 9, zonderAmbulant: 10),
        Cel(vormen: [.gezinsvorm, .residentieel], metAmbulant: 70, zonderAmbulant: 24),
        Cel(vormen: [.gezinsvorm, .residentieel, .wvhs], metAmbulant: 5, zonderAmbulant: 1),
        Cel(vormen: [.gezinsvorm, .jeugdzorgplus], metAmbulant: 2, zonderAmbulant: 1),
        Cel(vormen: [.residentieel, .jeugdzorgplus], metAmbulant: 14, zonderAmbulant: 3),
        Cel(vormen: [.residentieel, .jeugdzorgplus, .wvhs], metAmbulant: 3, zonderAmbulant: 6),
        Cel(vormen: [.gezinsvorm, .residentieel, .jeugdzorgplus], metAmbulant: 1, zonderAmbulant: 0),
    ]

    private static func periode(_ code: String) -> Periode {
        guard let periode = Periode(code: code) else { preconditionFailure("\(code) is no period") }
        return periode
    }
}
