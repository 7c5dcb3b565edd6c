/// Bars from zero in rows, one row a year, in one or more columns side by side: what each bar is stands above its column, its number
/// behind it.
struct BarPanel {
    struct Column {
        /// Empty where the heading of the panel says enough.
        let title: String
        let ink: Ink
    }

    enum Bar: Hashable {
        case number(Int, String)
        /// Shown as this word, never as a bar of nothing.
        case missing(String)
    }

    struct Row {
        let label: String
        /// Drawn as nothing but an outline.
        let isVoorlopig: Bool
        /// One for each column.
        let bars: [Bar]
    }

    let heading: String
    /// Under the heading; empty for none.
    let note: String
    let columns: [Column]
    let rows: [Row]

    static let missingWord = "ontbreekt"
    private static let pitch: Length = 23

    /// Draws the panels one below the other, with bars that are equally long for equal numbers in all of them.
    static func draw(_ panels: [BarPanel], in drawing: inout Drawing) {
        let layout = BarLayout(panels, width: drawing.width)
        for panel in panels { panel.draw(in: &drawing, layout) }
    }

    private func draw(in drawing: inout Drawing, _ layout: BarLayout) {
        drawing.skip(heading.isEmpty ? 6 : 14)
        drawing.lines(heading, size: Drawing.Size.heading, bold: true)
        if !note.isEmpty { drawing.lines(note, size: Drawing.Size.note, ink: .quiet) }
        drawing.skip(4)
        if !rows.isEmpty, columns.contains(where: { !$0.title.isEmpty }) {
            for (column, place) in zip(columns, layout.columns) {
                drawing.text(column.title, x: place.x, y: drawing.bottom + 14, size: Drawing.Size.note)
            }
            drawing.skip(18)
        }
        let top = drawing.bottom
        for row in rows {
            drawing.text(row.label, x: 0, y: drawing.bottom + 16)
            for (index, bar) in row.bars.enumerated() { draw(bar, of: row, index, in: &drawing, layout) }
            drawing.skip(BarPanel.pitch)
        }
        guard drawing.bottom > top else { return }
        for place in layout.columns.prefix(columns.count) {
            drawing.line(from: (place.x, top), to: (place.x, drawing.bottom))
        }
    }

    private func draw(_ bar: Bar, of row: Row, _ index: Int, in drawing: inout Drawing, _ layout: BarLayout) {
        let x = layout.columns[index].x
        let baseline = drawing.bottom + 16
        switch bar {
        case .missing(let word):
            drawing.text(word, x: x + BarLayout.space, y: baseline, size: Drawing.Size.note, ink: .quiet)
        case .number(let number, let text):
            let width = layout.width(of: number)
            drawing.bar(
                x: x, y: drawing.bottom + 4, width: width, height: 15, ink: columns[index].ink,
                isVoorlopig: row.isVoorlopig)
            drawing.text(text, x: x + width + BarLayout.space, y: baseline)
        }
    }
}
