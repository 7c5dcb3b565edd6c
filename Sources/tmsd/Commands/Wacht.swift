import Pipeline

/// `--wacht S`, which every command has whose output only one run can write at a time.
enum Wacht {
    static let option = Option(
        name: "wacht", placeholder: "SECONDEN", isRequired: false,
        help: "wacht zo lang als een andere run in dezelfde map schrijft; anders eindigt deze dan meteen (75)")

    /// 0 when it was not given: don't wait.
    static func seconden(_ arguments: Arguments) throws(RunFailure) -> Int {
        let range = Pipeline.wachttijden
        let seconden = try arguments.optional(
            option.name, expected: "een heel getal van \(range.lowerBound) tot en met \(range.upperBound)"
        ) { text in Int(digits: text).flatMap { range.contains($0) ? $0 : nil } }
        return seconden ?? 0
    }
}
