import Jeugdhulp

extension Standfiguur {
    private static let height: Length = 300

    func draw(in drawing: inout Drawing) {
        let right: Length = drawing.isNarrow ? drawing.width - 12 : 510
        drawing.skip(22)
        let (top, base) = (drawing.bottom, drawing.bottom + Standfiguur.height)
        let greatest = lijnen.flatMap { $0.punten.compactMap(\.self) }.max() ?? 0
        let step = Schaal.step(
            greatest, of: [1, 2, 5, 10, 20, 50, 100, 200, 400, 1000, 2000, 5000, 20_000, 100_000], marks: 6)
        let up = Schaal(least: 0, most: max(step, Schaal.bounds([greatest], step: step).most), from: base, to: top)
        for mark in up.marks(step) {
            let y = up.place(mark)
            drawing.line(from: (52, y), to: (right, y), ink: mark == 0 ? .text : .grid)
            drawing.text(
                DutchNumber.grouped(mark), x: 46, y: y + 4, size: Drawing.Size.note, ink: .quiet, anchor: .end)
        }
        let across = Schaal(least: 0, most: max(1, kwartalen.count - 1), from: 60, to: right - 8)
        drawDays(across, base: base, in: &drawing)
        for lijn in lijnen { drawLine(lijn, across, up, in: &drawing) }
        if drawing.isNarrow {
            drawing.skip(Standfiguur.height + 44)
            for lijn in lijnen { drawNameBelow(lijn, in: &drawing) }
        } else {
            drawNamesBeside(up, x: right + 14, in: &drawing)
            drawing.skip(Standfiguur.height + 44)
        }
        drawing.skip(6)
        drawing.lines(
            "Elke jeugdige telt één keer, bij de zwaarste vorm van die dag. Stippellijn met open punt: voorlopig.",
            size: Drawing.Size.note, ink: .quiet)
    }

    private func drawDays(_ across: Schaal, base: Length, in drawing: inout Drawing) {
        let isRoomy = kwartalen.count <= (drawing.isNarrow ? 7 : 14)
        for (place, kwartaal) in kwartalen.enumerated() {
            let x = across.place(place)
            drawing.line(from: (x, base), to: (x, base + 5))
            guard isRoomy, kwartaal.number % 2 == 0 else { continue }
            let mark = isVoorlopig(kwartaal) ? Voorlopigheid.mark : ""
            drawing.text(
                (kwartaal.number == 2 ? "30 jun" : "31 dec") + mark, x: x, y: base + 19, size: Drawing.Size.note,
                ink: .quiet, anchor: .middle)
        }
        for year in Set(kwartalen.map(\.year)).sorted() {
            let own = kwartalen.indices.filter { kwartalen[$0].year == year }
            guard let first = own.first, let last = own.last, kwartalen.count <= 24 || year % 2 == 0 else { continue }
            let middle = across.place(first) + (across.place(last) - across.place(first)).part(1, of: 2)
            drawing.text(
                "\(year)", x: middle, y: base + 37, size: Drawing.Size.note, bold: true, anchor: .middle)
        }
    }

    private func drawLine(_ lijn: Lijn, _ across: Schaal, _ up: Schaal, in drawing: inout Drawing) {
        var sure: [(x: Length, y: Length)] = []
        var open: [(x: Length, y: Length)] = []
        func flush(_ drawing: inout Drawing) {
            drawing.path(sure, ink: lijn.ink, width: 3, dashes: lijn.dashes)
            drawing.path(open, ink: lijn.ink, width: 2, dashes: "2 3")
            (sure, open) = ([], [])
        }
        var marks: [(place: (x: Length, y: Length), isOpen: Bool)] = []
        let known = kwartalen.indices.filter { lijn.punten[$0] != nil }
        for place in kwartalen.indices {
            guard let number = lijn.punten[place] else {
                flush(&drawing)
                continue
            }
            let here = (x: across.place(place), y: up.place(number))
            if isVoorlopig(kwartalen[place]) {
                if open.isEmpty, let last = sure.last { open = [last] }
                open.append(here)
                marks.append((here, true))
            } else {
                sure.append(here)
                let isEnd = place == known.first || place == known.last { !isVoorlopig(kwartalen[$0]) }
                if isEnd { marks.append((here, false)) }
            }
        }
        flush(&drawing)
        for mark in marks {
            drawing.dot(x: mark.place.x, y: mark.place.y, ink: lijn.ink, isOpen: mark.isOpen, radius: 4)
        }
    }

    /// The last number and that of a year earlier.
    private func values(_ lijn: Lijn) -> [String] {
        guard let last = kwartalen.indices.last else { return [] }
        return [shown(lijn, last)] + (isComparable(last) ? ["een jaar eerder \(shown(lijn, last - 4))"] : [])
    }

    private func drawNamesBeside(_ up: Schaal, x: Length, in drawing: inout Drawing) {
        var lowest = Length(hundredths: .min / 2)
        let order = lijnen.sorted { ($0.punten.last ?? nil) ?? 0 > ($1.punten.last ?? nil) ?? 0 }
        for lijn in order {
            let names = Letters.lines(lijn.naam, size: Drawing.Size.subtitle, bold: true, within: drawing.width - x)
            let lines = names.map { (text: $0, isName: true) } + values(lijn).map { (text: $0, isName: false) }
            let wished = up.place((lijn.punten.last ?? nil) ?? 0) - 4
            var y = max(wished, lowest + 24)
            for line in lines {
                drawing.text(
                    line.text, x: x, y: y, size: line.isName ? Drawing.Size.subtitle : Drawing.Size.note,
                    bold: line.isName, ink: line.isName ? (lijn.ink == .quiet ? .text : lijn.ink) : .quiet)
                y += 18
            }
            lowest = y - 18
        }
    }

    private func drawNameBelow(_ lijn: Lijn, in drawing: inout Drawing) {
        drawing.skip(22)
        let y = drawing.bottom - 4
        drawing.path([(0, y - 5), (28, y - 5)], ink: lijn.ink, width: 3, dashes: lijn.dashes)
        drawing.text(
            lijn.naam, x: 36, y: y, size: Drawing.Size.subtitle, bold: true, ink: lijn.ink == .quiet ? .text : lijn.ink)
        drawing.skip(19)
        drawing.text(
            values(lijn).joined(separator: ", "), x: 36, y: drawing.bottom - 4, size: Drawing.Size.note, ink: .quiet)
    }
}
