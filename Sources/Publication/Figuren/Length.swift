/// A length in a picture, in hundredths of its unit; a unit is a pixel where the picture is shown at its own size.
struct Length: Comparable, Hashable, Sendable, ExpressibleByIntegerLiteral, AdditiveArithmetic {
    let hundredths: Int

    init(hundredths: Int) {
        self.hundredths = hundredths
    }

    init(integerLiteral units: Int) {
        hundredths = units * 100
    }

    /// `12`, `12.5` or `12.05`, as attributes of SVG have it.
    var attribute: String {
        let magnitude = hundredths.magnitude
        let rest = magnitude % 100
        let sign = hundredths < 0 ? "-" : ""
        if rest == 0 { return "\(sign)\(magnitude / 100)" }
        if rest % 10 == 0 { return "\(sign)\(magnitude / 100).\(rest / 10)" }
        return "\(sign)\(magnitude / 100).\(rest < 10 ? "0" : "")\(rest)"
    }

    static func < (left: Length, right: Length) -> Bool { left.hundredths < right.hundredths }
    static func + (left: Length, right: Length) -> Length { Length(hundredths: left.hundredths + right.hundredths) }
    static func - (left: Length, right: Length) -> Length { Length(hundredths: left.hundredths - right.hundredths) }
    static func * (length: Length, times: Int) -> Length { Length(hundredths: length.hundredths * times) }

    /// The part of this length that `part` is of `whole`, rounded down; all of it for more than the whole, nothing of nothing.
    func part(_ part: Int, of whole: Int) -> Length {
        guard part > 0, whole > 0, hundredths > 0 else { return 0 }
        guard part < whole else { return self }
        let product = part.multipliedFullWidth(by: hundredths)
        return Length(hundredths: whole.dividingFullWidth(product).quotient)
    }
}
