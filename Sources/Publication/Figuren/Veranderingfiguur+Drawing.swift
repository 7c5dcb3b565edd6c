import Jeugdhulp

extension Veranderingfiguur {
    /// In tenths of a percent.
    private var axis: (least: Int, most: Int, step: Int) {
        let all = rijen.filter(\.bereik.hasPercentages).flatMap(\.bereik.tenths) + [0]
        let span = (all.max() ?? 0) - (all.min() ?? 0)
        let step = Schaal.step(span, of: [50, 100, 200, 500, 1000, 5000, 20_000], marks: 7)
        let bounds = Schaal.bounds(all, step: step)
        return bounds.least == bounds.most ? (-step, step, step) : (bounds.least, bounds.most, step)
    }

    private func label(_ tenths: Int) -> String {
        tenths == 0 ? "gelijk" : Bereik.signed(tenths / 10) + "%"
    }

    /// What the two marks are.
    func legend(in drawing: inout Drawing) {
        let entries = [
            (isOpen: true, text: "zoals nu bekend" + (mark.isEmpty ? "" : ": nog niet compleet")),
            (isOpen: false, text: evenLang),
        ]
        drawing.skip(6)
        var x: Length = 8
        for (place, entry) in entries.enumerated() {
            if place == 0 || drawing.isNarrow { drawing.skip(22) }
            drawing.dot(x: x, y: drawing.bottom - 7, ink: .quiet, isOpen: entry.isOpen, radius: 6)
            drawing.text(entry.text, x: x + 14, y: drawing.bottom - 2, size: Drawing.Size.note, ink: .quiet)
            if !drawing.isNarrow { x += Letters.width(entry.text, size: Drawing.Size.note) + 40 }
        }
    }

    /// Names, plot and verdicts beside each other.
    func drawWide(in drawing: inout Drawing) {
        let (least, most, step) = axis
        let names = rijen.map { Letters.width(aantal($0), size: Drawing.Size.label) }.max() ?? 0
        let verdicts = rijen.flatMap { rij in verdict(rij).map { Letters.width($0.text, size: $0.size, bold: $0.bold) }
        }
        let right = drawing.width - max(170, verdicts.max() ?? 0)
        let schaal = Schaal(least: least, most: most, from: max(205, names + 30), to: right - 24)
        let zero = schaal.place(0)
        drawing.skip(26)
        let head = drawing.bottom - 6
        drawing.text("in \(jaar) (verschil)", x: 0, y: head, size: Drawing.Size.note, ink: .quiet)
        drawing.text("− minder", x: zero - 8, y: head, size: Drawing.Size.note, ink: .quiet, anchor: .end)
        drawing.text("meer +", x: zero + 8, y: head, size: Drawing.Size.note, ink: .quiet)
        drawing.text("oordeel", x: right, y: head, size: Drawing.Size.note, ink: .quiet)
        let top = drawing.bottom
        for rij in rijen {
            if rij.hasRuleAbove { rule(in: &drawing) }
            let (y, middle) = (drawing.bottom, drawing.bottom + 26)
            for mark in schaal.marks(step) where mark != 0 && rij.bereik.hasPercentages {
                let x = schaal.place(mark)
                drawing.line(from: (x, y), to: (x, y + 52), ink: .grid)
            }
            drawing.text(rij.naam, x: 0, y: y + 22, size: Drawing.Size.heading, bold: true)
            drawing.text(aantal(rij), x: 0, y: y + 41, ink: .quiet)
            drawMarks(rij, schaal, y: middle, in: &drawing)
            drawVerdict(rij, x: right, y: y, anchor: .start, in: &drawing)
            drawing.skip(52)
        }
        drawing.line(from: (zero, top - 18), to: (zero, drawing.bottom), ink: .text, width: Length(hundredths: 150))
        drawMarksOfAxis(schaal, step, in: &drawing)
    }

    /// Each row with a track of its own.
    func drawNarrow(in drawing: inout Drawing) {
        let (least, most, step) = axis
        let schaal = Schaal(least: least, most: most, from: 24, to: drawing.width - 24)
        drawing.skip(24)
        drawing.text("in \(jaar) (verschil)", x: 0, y: drawing.bottom - 6, size: Drawing.Size.note, ink: .quiet)
        drawing.text(
            "oordeel", x: drawing.width, y: drawing.bottom - 6, size: Drawing.Size.note, ink: .quiet, anchor: .end)
        drawing.line(from: (0, drawing.bottom), to: (drawing.width, drawing.bottom), ink: .grid)
        for (place, rij) in rijen.enumerated() {
            if rij.hasRuleAbove { rule(in: &drawing) }
            drawing.text(rij.naam, x: 0, y: drawing.bottom + 22, size: Drawing.Size.heading, bold: true)
            drawVerdict(rij, x: drawing.width, y: drawing.bottom, anchor: .end, in: &drawing)
            let beside = verdict(rij).last.map { Letters.width($0.text, size: $0.size) } ?? 0
            // What does not fit beside the verdict stands below it.
            let below: Length =
                Letters.width(aantal(rij), size: Drawing.Size.label) + beside + 8 > drawing.width ? 19 : 0
            drawing.text(aantal(rij), x: 0, y: drawing.bottom + 41 + below, ink: .quiet)
            drawing.skip(48 + below)
            guard rij.bereik.hasPercentages else { continue }
            let middle = drawing.bottom + 16
            drawing.line(from: (schaal.from, middle), to: (schaal.to, middle), ink: .grid)
            for mark in schaal.marks(step) {
                let (x, half): (Length, Length) = (schaal.place(mark), mark == 0 ? 13 : 6)
                drawing.line(
                    from: (x, middle - half), to: (x, middle + half), ink: mark == 0 ? .text : .axis,
                    width: Length(hundredths: mark == 0 ? 150 : 100))
            }
            drawMarks(rij, schaal, y: middle, in: &drawing)
            drawing.skip(32)
            let isLast = !rijen.dropFirst(place + 1).contains { $0.bereik.hasPercentages }
            if isLast || rijen[place + 1].hasRuleAbove { drawMarksOfAxis(schaal, step, in: &drawing) }
        }
    }

    private var jaar: String { antwoord[.thuis].map { "\($0.periode.year)\(mark)" } ?? "" }

    private func rule(in drawing: inout Drawing) {
        drawing.skip(6)
        drawing.line(from: (0, drawing.bottom), to: (drawing.width, drawing.bottom))
        drawing.lines(
            "Niet thuis, naar vorm. Wie in twee vormen woonde, telt in beide.", size: Drawing.Size.note, ink: .quiet)
        drawing.skip(4)
    }

    private func aantal(_ rij: Rij) -> String {
        "\(DutchNumber.grouped(rij.vergelijking.nu.laatste))\(mark) (\(rij.bereik.counts))"
    }

    private func drawMarks(_ rij: Rij, _ schaal: Schaal, y: Length, in drawing: inout Drawing) {
        guard rij.bereik.hasPercentages else {
            drawing.text("te klein voor %", x: schaal.from, y: y + 4, size: Drawing.Size.note, ink: .quiet)
            return
        }
        let places = rij.bereik.tenths.map(schaal.place)
        guard let now = places.first else { return }
        if let other = places.dropFirst().first {
            drawing.band(
                x: min(now, other), y: y - 4, width: max(now, other) - min(now, other), height: 8, ink: rij.ink)
            drawing.dot(x: other, y: y, ink: rij.ink)
        }
        drawing.dot(x: now, y: y, ink: rij.ink, isOpen: true)
    }

    private func drawVerdict(
        _ rij: Rij, x: Length, y: Length, anchor: Drawing.Anchor, in drawing: inout Drawing
    ) {
        let isSmall = rij.vergelijking.oordeel == .teKlein
        for (place, line) in verdict(rij).enumerated() {
            let ink: Ink = place > 0 ? .quiet : isSmall || rij.ink == .quiet ? .text : rij.ink
            drawing.text(
                line.text, x: x, y: y + (place == 0 ? 22 : 41), size: line.size, bold: line.bold, ink: ink,
                anchor: anchor)
        }
    }

    /// In two lines; a long range in smaller letters.
    private func verdict(_ rij: Rij) -> [(text: String, size: Int, bold: Bool)] {
        let words = rij.bereik.inWords
        return rij.vergelijking.oordeel == .teKlein
            ? [("te klein", Drawing.Size.heading, true), ("om iets van te zeggen", Drawing.Size.note, false)]
            : [
                (words, words.count > 18 ? Drawing.Size.note : Drawing.Size.heading, true),
                (rij.vergelijking.oordeel.inWords, Drawing.Size.note, false),
            ]
    }

    /// From zero outwards; a mark for which there is no room has no label.
    private func drawMarksOfAxis(_ schaal: Schaal, _ step: Int, in drawing: inout Drawing) {
        var taken: [(left: Length, right: Length)] = []
        for mark in schaal.marks(step).sorted(by: { abs($0) < abs($1) }) {
            let half = Letters.width(label(mark), size: Drawing.Size.note).part(1, of: 2) + 3
            let (left, right) = (schaal.place(mark) - half, schaal.place(mark) + half)
            if taken.contains(where: { left < $0.right && $0.left < right }) { continue }
            taken.append((left, right))
            drawing.text(
                label(mark), x: schaal.place(mark), y: drawing.bottom + 17, size: Drawing.Size.note, ink: .quiet,
                anchor: .middle)
        }
        drawing.skip(22)
    }
}
