/// Numbers along a straight axis.
struct Schaal {
    /// At `from` and at `to`; whole steps of the marks.
    let least: Int
    let most: Int
    let from: Length
    let to: Length

    /// Where a number stands; beyond an end it stands at that end.
    func place(_ number: Int) -> Length {
        let inside = max(least, min(most, number))
        let way = from < to ? (to - from) : (from - to)
        let part = way.part(inside - least, of: most - least)
        return from < to ? from + part : from - part
    }

    /// Every number with a mark.
    func marks(_ step: Int) -> [Int] { Array(stride(from: least, through: most, by: step)) }

    /// The bounds, in whole steps, within which all numbers lie.
    static func bounds(_ numbers: [Int], step: Int) -> (least: Int, most: Int) {
        let (least, most) = (numbers.min() ?? 0, numbers.max() ?? 0)
        return (Schaal.floor(least, step), -Schaal.floor(-most, step))
    }

    private static func floor(_ number: Int, _ step: Int) -> Int {
        let rest = number % step
        return number - (rest < 0 ? rest + step : rest)
    }

    /// The smallest of these steps that gives no more than so many marks; the last where none does.
    static func step(_ span: Int, of steps: [Int], marks: Int) -> Int {
        steps.first { span / $0 < marks } ?? steps.last ?? 1
    }
}
