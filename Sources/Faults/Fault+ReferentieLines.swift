/// What a line of `referentie/` says, and should not: all are REF-001.
extension Fault {
    /// The number of gemeenten in all.
    package static func gemeenteCount(_ count: Int, limit: Int) -> Fault {
        Fault(ref001, "\(count) gemeenten", expected: "1 tot en met \(limit) gemeenten")
    }

    /// A code of `gemeenten.csv` that stands there before.
    package static func gemeenteTwice(_ code: String) -> Fault {
        Fault(ref001, "\(code) voor de tweede keer", expected: "elke gemeente één keer")
    }

    /// In `gemeenten.csv` itself.
    package static let noGemeentecode = Fault(ref001, "geen gemeentecode", expected: "een code zoals GM0153")

    /// Names stand in reports as they are.
    package static let gemeentenaamUnusable = Fault(
        ref001, "een lege naam, of een met vreemde tekens",
        expected: "de naam van de gemeente: letters, cijfers, spaties en - ' . ( ) /")

    /// What may stand in a column `gemeente` besides a code.
    package enum BesidesGemeente: Sendable {
        /// The whole region, by its code.
        case regio(String)
        case nothing
        case regioOrNothing(String)

        fileprivate var inWords: String {
            switch self {
            case .regio(let code): ", of \(code)"
            case .nothing: ", of niets"
            case .regioOrNothing(let code): ", \(code) of niets"
            }
        }
    }

    /// In a file other than `gemeenten.csv`.
    package static func gemeenteUnknown(besides: BesidesGemeente) -> Fault {
        Fault(
            ref001, "een gemeente die niet in gemeenten.csv staat",
            expected: "een code uit gemeenten.csv" + besides.inWords)
    }

    /// `names` are all there are.
    package static func voorzieningUnknown(among names: [String]) -> Fault {
        Fault(ref001, "een onbekende voorziening", expected: names.joined(separator: ", "))
    }

    /// `names` are all with verblijf.
    package static func noVerblijf(among names: [String]) -> Fault {
        Fault(ref001, "geen voorziening met verblijf", expected: names.joined(separator: ", "))
    }

    /// `names` are all there are.
    package static func bronUnknown(among names: [String]) -> Fault {
        Fault(ref001, "een onbekende bron", expected: names.joined(separator: ", "))
    }

    /// In digits alone.
    package static func noWholeNumber(in range: ClosedRange<Int>) -> Fault {
        Fault(
            ref001, "geen heel getal van \(range.lowerBound) tot en met \(range.upperBound)",
            expected: "zo'n getal, zonder punten of spaties")
    }

    /// Of one year and gebied.
    package static let moreJeugdigenThanInwoners = Fault(
        ref001, "meer jeugdigen dan inwoners", expected: "hoogstens het aantal inwoners")

    /// In `bevolking.csv`.
    package static let secondBevolking = Fault(
        ref001, "een tweede regel voor dit jaar en deze gemeente", expected: "per jaar en gemeente één regel")

    /// In `bronregels.csv`.
    package static let secondBronregel = Fault(
        ref001, "een tweede regel voor deze voorziening en dit jaar", expected: "per voorziening en jaar één regel")

    /// In `aanvullende_bedragen.csv`.
    package static let secondAanvullendBedrag = Fault(
        ref001, "een tweede regel voor deze periode, gemeente en voorziening",
        expected: "één regel, met het bedrag bij elkaar")

    /// In `aanvullende_bedragen.csv`.
    package static let noPeriodecode = Fault(
        ref001, "geen periodecode", expected: "een code zoals 2019, 2020-tm-Q1, 2020-tm-Q2 of 2020-tm-Q3")

    /// In `aanvullende_bedragen.csv`.
    package static let noBedrag = Fault(
        ref001, "geen bedrag", expected: "euro's met hoogstens twee decimalen, zoals 1234,56")

    /// In `voorzieningen.csv`.
    package static let productcodeEmpty = Fault(
        ref001, "een lege productcode", expected: "een code, of een prefix met *")

    /// In `voorzieningen.csv`, with the line that it could tie with.
    package static func voorzieningTie(line: Int) -> Fault {
        Fault(
            ref001, "een regel die samenvalt met regel \(line)",
            expected: "per productcode en gemeente hoogstens één regel op elke dag")
    }

    /// In `voorzieningen.csv`.
    package static let tmBeforeVanaf = Fault(ref001, "een dag voor vanaf", expected: "een dag op of na vanaf")

    /// In `voorzieningen.csv`.
    package static let noDate = Fault(ref001, "geen geldige datum", expected: "een datum zoals 2019-01-01, of niets")
}
