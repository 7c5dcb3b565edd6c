extension Figures {
    /// Those that stand in a file, in its order.
    package func of(_ layout: Layout) -> [Figure] {
        Figures.sorted(all.filter { layout.holds($0.key) }, by: layout.order, \.key)
    }
}
