/// Where the columns of bars stand, and how long a bar is: as long as the room allows with every number behind its bar.
struct BarLayout {
    /// Between a bar and its number.
    static let space: Length = 5
    private static let gap: Length = 12

    struct Column {
        let x: Length
        let width: Length
    }

    let columns: [Column]
    /// The bars of all columns that share the room, and the numbers that they stand for.
    private let room: Length
    private let whole: Int

    /// For panels that stand below each other, so that their columns and their scale are the same.
    init(_ panels: [BarPanel], width: Length) {
        let count = panels.map(\.columns.count).max() ?? 0
        let needs = (0..<count).map { index in panels.reduce(into: Need()) { $0.add($1, column: index) } }
        let labels = panels.flatMap(\.rows).map { Letters.width($0.label, size: Drawing.Size.label) }.max() ?? 0
        let start = labels + 6
        let free = width - start - BarLayout.gap * max(0, count - 1)
        (room, whole) = BarLayout.share(free, over: needs)
        var x = start
        var columns: [Column] = []
        for need in needs {
            let width = max(need.heading, room.part(need.number, of: whole) + need.text)
            columns.append(Column(x: x, width: width))
            x += width + BarLayout.gap
        }
        self.columns = columns
    }

    /// How long the bar of a number is.
    func width(of number: Int) -> Length { room.part(number, of: whole) }

    /// What a column takes up at least.
    private struct Need {
        /// The greatest.
        var number = 0
        /// Behind the longest bar, with the space before it.
        var text: Length = 0
        var heading: Length = 0

        mutating func add(_ panel: BarPanel, column index: Int) {
            guard index < panel.columns.count else { return }
            heading = max(heading, Letters.width(panel.columns[index].title, size: Drawing.Size.note))
            for row in panel.rows {
                switch row.bars[index] {
                case .number(let number, let shown):
                    self.number = max(self.number, number)
                    text = max(text, Letters.width(shown, size: Drawing.Size.label) + BarLayout.space)
                case .missing(let word):
                    heading = max(heading, Letters.width(word, size: Drawing.Size.note) + BarLayout.space)
                }
            }
        }
    }

    /// The room for bars: columns whose heading is wider than their longest bar give up their share until no more of them do.
    private static func share(_ free: Length, over needs: [Need]) -> (room: Length, whole: Int) {
        var sharing = Array(needs.indices)
        while true {
            let fixed = needs.indices.filter { !sharing.contains($0) }.reduce(Length.zero) { $0 + needs[$1].heading }
            let texts = sharing.reduce(Length.zero) { $0 + needs[$1].text }
            let room = max(0, free - fixed - texts)
            let whole = sharing.reduce(0) { $0 + needs[$1].number }
            let wide = sharing.first { room.part(needs[$0].number, of: whole) + needs[$0].text < needs[$0].heading }
            guard let wide, sharing.count > 1 else { return (room, max(whole, needs.map(\.number).max() ?? 0)) }
            sharing.removeAll { $0 == wide }
        }
    }
}
