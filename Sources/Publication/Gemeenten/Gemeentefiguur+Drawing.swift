import Jeugdhulp

extension Gemeentefiguur {
    private static let row: Length = 34
    private static let note: Length = 50

    /// From zero, in steps that leave room for their numbers.
    private var most: Int { max(1, (rijen.compactMap { $0.bereik?.upperBound } + [regio ?? 0]).max() ?? 1) }

    func draw(in drawing: inout Drawing) {
        let step = Schaal.step(most, of: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000], marks: drawing.isNarrow ? 4 : 8)
        let bounds = Schaal.bounds([0, most], step: step)
        let longest = rijen.map { Letters.width($0.naam, size: Drawing.Size.label) }.max() ?? 0
        let left = min(longest + 12, drawing.width.part(2, of: 5))
        let schaal = Schaal(
            least: 0, most: max(step, bounds.most), from: left, to: drawing.width - Gemeentefiguur.note)
        drawHead(schaal, in: &drawing)
        let top = drawing.bottom
        let bottom = top + Gemeentefiguur.row * rijen.count
        for mark in schaal.marks(step) {
            let x = schaal.place(mark)
            drawing.line(from: (x, top), to: (x, bottom), ink: mark == 0 ? .axis : .grid)
            drawing.text(
                "\(mark)", x: x, y: bottom + 17, size: Drawing.Size.note, ink: .quiet, anchor: .middle)
        }
        for rij in rijen { draw(rij, schaal, in: &drawing) }
        if let regio {
            let x = schaal.place(regio)
            drawing.line(from: (x, top - 4), to: (x, bottom), ink: .text, width: 2, dashes: "4 3")
        }
        drawing.skip(24)
        drawing.lines(
            "Grijze balk: zo veel kan het door toeval schelen. Uit afgeronde aantallen; volgorde van gemeentecode.",
            size: Drawing.Size.note, ink: .quiet)
    }

    private func drawHead(_ schaal: Schaal, in drawing: inout Drawing) {
        drawing.skip(26)
        drawing.text(
            "per 1.000", x: drawing.width, y: drawing.bottom - 8, size: Drawing.Size.note, ink: .quiet, anchor: .end)
        guard let regio else { return }
        let label = "\(naamRegio) \(regio)"
        let half = Letters.width(label, size: Drawing.Size.label, bold: true).part(1, of: 2)
        let right = drawing.width - Letters.width("per 1.000", size: Drawing.Size.note) - 8 - half
        drawing.text(
            label, x: max(half, min(schaal.place(regio), right)), y: drawing.bottom - 8, bold: true, anchor: .middle)
    }

    private func draw(_ rij: Rij, _ schaal: Schaal, in drawing: inout Drawing) {
        let middle = drawing.bottom + Gemeentefiguur.row.part(1, of: 2)
        let name = Letters.lines(rij.naam, size: Drawing.Size.label, within: schaal.from - 8)
        for (place, line) in name.enumerated() {
            let y = middle + 5 + Length(hundredths: (place * 2 - name.count + 1) * 750)
            drawing.text(line, x: 0, y: y)
        }
        drawing.skip(Gemeentefiguur.row)
        drawing.line(from: (0, drawing.bottom), to: (drawing.width, drawing.bottom), ink: .grid)
        guard let perDuizend = rij.perDuizend, let bereik = rij.bereik else {
            drawing.text(
                rij.waarde.reasonInWords, x: schaal.from + 8, y: middle + 5, size: Drawing.Size.note, ink: .quiet)
            return
        }
        let (from, to) = (schaal.place(bereik.lowerBound), schaal.place(bereik.upperBound))
        drawing.bar(x: from, y: middle - 4, width: max(2, to - from), height: 8, ink: .axis)
        drawing.dot(x: schaal.place(perDuizend), y: middle, ink: .nietThuis, radius: 5)
        drawing.text("\(perDuizend)", x: drawing.width, y: middle + 5, bold: true, anchor: .end)
    }
}
