import Jeugdhulp

/// A line of steps from zero: what was known of one period at each peildatum, with the first and the last number beside it.
struct GrowthPlot {
    struct Step {
        let peildatum: CalendarDate
        let number: Int
    }

    let left: Length
    let right: Length
    /// At `left`.
    let first: CalendarDate
    /// At `right`.
    let last: CalendarDate
    /// At the top.
    let greatest: Int
    let ink: Ink

    private static let height: Length = 38

    /// Below what was drawn last.
    func draw(_ steps: [Step], in drawing: inout Drawing) {
        drawing.skip(6)
        let base = drawing.bottom + GrowthPlot.height
        let places = steps.map { step in
            (x: x(step.peildatum), y: base - GrowthPlot.height.part(step.number, of: greatest))
        }
        drawing.line(from: (left, base), to: (right, base))
        guard let start = places.first, let end = places.last else { return }
        let line = GrowthPlot.stairs(places)
        drawing.area("\(line)V\(base.attribute)H\(start.x.attribute)Z", ink: ink)
        drawing.path(line, ink: ink, width: 2)
        for place in places { drawing.dot(x: place.x, y: place.y, ink: ink) }
        number(steps.last, x: end.x + 7, y: end.y, anchor: .start, in: &drawing)
        if steps.count > 1 { number(steps.first, x: start.x - 7, y: start.y, anchor: .end, in: &drawing) }
        drawing.skip(GrowthPlot.height + 6)
    }

    /// What was known stays known until the next peildatum.
    private static func stairs(_ places: [(x: Length, y: Length)]) -> String {
        places.enumerated().map { index, place in
            index == 0
                ? "M\(place.x.attribute) \(place.y.attribute)" : "H\(place.x.attribute)V\(place.y.attribute)"
        }.joined()
    }

    private func number(
        _ step: Step?, x: Length, y: Length, anchor: Drawing.Anchor, in drawing: inout Drawing
    ) {
        guard let step else { return }
        drawing.text(DutchNumber.grouped(step.number), x: x, y: y + 5, anchor: anchor)
    }

    private func x(_ date: CalendarDate) -> Length {
        let days = first.days(to: last)
        return days == 0 ? right : left + (right - left).part(first.days(to: date), of: days)
    }
}
