import Jeugdhulp

extension Volledigheidfiguur {
    private static let height: Length = 220

    /// The panels side by side, or below each other on a phone.
    func draw(in drawing: inout Drawing) {
        let top = drawing.bottom
        var lowest = top
        for (place, paneel) in panelen.enumerated() {
            let column = drawing.isNarrow ? 0 : place
            let left: Length = column == 0 ? 48 : 432
            if !drawing.isNarrow { drawing.skip(top - drawing.bottom) }
            draw(paneel, left: left, right: left + (drawing.isNarrow ? 268 : 276), in: &drawing)
            lowest = max(lowest, drawing.bottom)
        }
        drawing.skip(lowest - drawing.bottom + 8)
        let (least, _, _) = percents
        let note = least > 0 ? "De as begint bij \(least / 10)%, niet bij nul: de laatste procenten tellen. " : ""
        drawing.lines(
            note + "Een lijn eindigt op 100% bij wat nu bekend is. Open punt: het lopende jaar, naar verwachting.",
            size: Drawing.Size.note, ink: .quiet)
    }

    /// The bounds of all panels, in tenths of a percent.
    private var percents: (least: Int, most: Int, step: Int) {
        let all = panelen.flatMap(\.lijnen).flatMap(\.punten).map(\.tenths)
        let numbers = all + [800, 1000]
        let step = Schaal.step(
            (numbers.max() ?? 0) - (numbers.min() ?? 0), of: [50, 100, 200, 500, 1000, 5000, 20_000, 100_000], marks: 9)
        let (least, most) = Schaal.bounds(numbers, step: step)
        return (least, most, step)
    }

    private func draw(_ paneel: Paneel, left: Length, right: Length, in drawing: inout Drawing) {
        drawing.skip(30)
        drawing.text(
            paneel.naam, x: left - 48, y: drawing.bottom - 6, size: Drawing.Size.heading, bold: true, ink: paneel.ink)
        drawing.skip(24)
        let (top, base) = (drawing.bottom, drawing.bottom + Volledigheidfiguur.height)
        let (least, most, step) = percents
        let span = max(365, paneel.lijnen.flatMap(\.punten).map(\.dagen).max() ?? 0)
        let across = Schaal(least: 0, most: span, from: left, to: right)
        let up = Schaal(least: least, most: most, from: base, to: top)
        for mark in up.marks(step) {
            let y = up.place(mark)
            drawing.line(from: (left, y), to: (right, y), ink: mark == 1000 ? .text : .grid)
            drawing.text("\(mark / 10)%", x: left - 6, y: y + 4, size: Drawing.Size.note, ink: .quiet, anchor: .end)
        }
        drawMonths(across, span: span, top: top, base: base, in: &drawing)
        for (place, lijn) in paneel.lijnen.enumerated() {
            drawLine(lijn, paneel, isNewest: place == paneel.lijnen.count - 1, across, up, in: &drawing)
        }
        if let verwacht = paneel.verwacht {
            drawing.dot(x: across.place(dagen), y: up.place(verwacht), ink: .text, isOpen: true)
        }
        drawing.skip(Volledigheidfiguur.height + 42)
        let words = laatste.map { herkomst.voorlopigheid.year($0) } ?? ""
        let text =
            paneel.verwacht.map { "\(words) naar verwachting: \(($0 + 5) / 10)% bekend \(leeftijd)." }
            ?? "Hoe volledig \(words) is, is niet te zeggen."
        drawing.lines(text, size: Drawing.Size.label, x: left - 48, within: right - left + 48)
    }

    private func drawMonths(
        _ across: Schaal, span: Int, top: Length, base: Length, in drawing: inout Drawing
    ) {
        let age = across.place(dagen)
        drawing.line(from: (age, top), to: (age, base), ink: .axis, dashes: "3 3")
        let own = laatste.map { $0.days.last.months(to: herkomst.voorlopigheid.peildatum) } ?? 0
        var taken: [Length] = []
        for (months, x) in [(own, age)] + [0, 12, 24, 36].map({ ($0, across.place($0 * 365 / 12)) })
        where months * 365 / 12 <= span && !taken.contains(where: { max(x, $0) - min(x, $0) < 22 }) {
            taken.append(x)
            drawing.line(from: (x, base), to: (x, base + 5))
            drawing.text("\(months)", x: x, y: base + 19, size: Drawing.Size.note, ink: .quiet, anchor: .middle)
        }
        drawing.text(
            "maanden na afloop", x: across.from, y: base + 36, size: Drawing.Size.note, ink: .quiet)
    }

    private func drawLine(
        _ lijn: Volledigheidlijn, _ paneel: Paneel, isNewest: Bool, _ across: Schaal, _ up: Schaal,
        in drawing: inout Drawing
    ) {
        let places = lijn.punten.map { (x: across.place($0.dagen), y: up.place($0.tenths)) }
        let ink: Ink = isNewest ? paneel.ink : .axis
        drawing.path(places, ink: ink, width: 2, dashes: isNewest ? "7 4" : nil)
        guard let end = places.last else { return }
        drawing.dot(x: end.x, y: end.y, ink: ink, radius: 3)
        drawing.text(
            "\(lijn.periode.year)", x: end.x, y: end.y - 9, size: Drawing.Size.note, bold: true,
            ink: isNewest ? paneel.ink : .quiet, anchor: .end)
    }
}
