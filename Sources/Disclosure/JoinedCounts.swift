/// The parts of a total, of which small ones are told together with others only. `Decision-TwoDoors` has why nobody can work one out.
package struct JoinedCounts: Hashable, Sendable {
    /// Fewer is about few (Rekenregels, R5); a smaller `minimum_celgrootte` makes it no less.
    package static let minimum = 10

    /// Of all parts.
    package let total: Int
    /// The number of each part; `nil` for one that is nothing, or among those that are told together.
    package let shown: [Int?]
    /// What is told together; 0 where each part is told by itself, nothing as 0.
    package let joined: Int

    /// `nil` for a total that is small itself. `never` are the places of parts that are not told by themselves, however large.
    package init?(_ parts: [Int], minimum: Int = JoinedCounts.minimum, never: Set<Int> = []) {
        let total = parts.reduce(0, +)
        guard total == 0 || total >= minimum else { return nil }
        self.total = total
        var group = Set(parts.indices.filter { parts[$0] > 0 && (parts[$0] < minimum || never.contains($0)) })
        if group.isEmpty {
            (shown, joined) = (parts, 0)
            return
        }
        var joined = group.reduce(0) { $0 + parts[$1] }
        // From small to large, and of two that are the same the first.
        var rest = parts.indices.filter { parts[$0] > 0 && !group.contains($0) }
            .sorted { (parts[$0], $0) < (parts[$1], $1) }[...]
        // What is told by itself is more than all that is told together, so that this can be divided in any way.
        while let next = rest.first, joined < minimum || never.isEmpty && parts[next] <= joined {
            rest.removeFirst()
            group.insert(next)
            joined += parts[next]
        }
        self.joined = joined
        shown = parts.indices.map { parts[$0] > 0 && !group.contains($0) ? parts[$0] : nil }
    }
}
