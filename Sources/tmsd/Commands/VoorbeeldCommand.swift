import Pipeline

/// `tmsd voorbeeld`: writes the fictitious example data.
enum VoorbeeldCommand {
    static let options = [
        Option(
            name: "uit", placeholder: "DATA", isRequired: true,
            help: "map die wordt gemaakt of, als het een voorbeeld is, vervangen"),
        Option(
            name: "schaal", placeholder: "N", isRequired: false,
            help:
                "N keer zo veel jeugdigen, van \(Pipeline.schalen.lowerBound) tot en met \(Pipeline.schalen.upperBound); anders 1"
        ),
        Option(
            name: "zaad", placeholder: "N", isRequired: false,
            help: "een ander getal geeft andere voorbeelddata; anders 2020"),
    ]

    static let explanation = """
        Schrijft een volledige map DATA met verzonnen jeugdigen, waaruit de cijfers volgen die de TMSD in januari 2021
        publiceerde; met --schaal N zijn alle aantallen en bedragen N keer zo groot. Dezelfde --schaal en hetzelfde --zaad
        geven byte voor byte dezelfde map.
        """

    static func run(_ arguments: Arguments, _ pipeline: Pipeline) throws(RunFailure) {
        let range = Pipeline.schalen
        let schaal = try arguments.optional(
            "schaal", expected: "een heel getal van \(range.lowerBound) tot en met \(range.upperBound)"
        ) { text in Int(digits: text).flatMap { range.contains($0) ? $0 : nil } }
        let zaad = try arguments.optional("zaad", expected: "een heel getal", Int.init(digits:))
        try pipeline.voorbeeld(uit: arguments.required("uit"), schaal: schaal ?? 1, zaad: UInt64(zaad ?? 2020))
    }
}
