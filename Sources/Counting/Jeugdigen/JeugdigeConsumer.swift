import Records

/// Finds something of each jeugdige, from all records beside each other, and adds it up over jeugdigen.
///
/// Each asks for no more than it needs: of whoever looks at the `Telregel` alone, no record is kept with its details.
protocol JeugdigeConsumer: Sendable {
    /// What must be kept of each record.
    static var projection: RegelProjection { get }

    /// One jeugdige, of whom these are all records in any stand; `details` are those of the regels in the same places, and none where the
    /// projection has none.
    mutating func add(_ regels: Span<Telregel>, _ details: Span<RegelDetails>) throws(Telfout)

    /// Adds what another found of other jeugdigen. Associative and commutative.
    mutating func merge(_ other: Self) throws(Telfout)
}

/// Two consumers of the same jeugdigen, in one pass.
struct ConsumerPair<First: JeugdigeConsumer, Second: JeugdigeConsumer>: JeugdigeConsumer {
    private(set) var first: First
    private(set) var second: Second

    init(_ first: First, _ second: Second) {
        self.first = first
        self.second = second
    }

    static var projection: RegelProjection {
        First.projection == .details || Second.projection == .details ? .details : .regels
    }

    mutating func add(_ regels: Span<Telregel>, _ details: Span<RegelDetails>) throws(Telfout) {
        try first.add(regels, details)
        try second.add(regels, details)
    }

    mutating func merge(_ other: ConsumerPair) throws(Telfout) {
        try first.merge(other.first)
        try second.merge(other.second)
    }
}

/// A consumer that may not have been asked for.
extension Optional: JeugdigeConsumer where Wrapped: JeugdigeConsumer {
    static var projection: RegelProjection { Wrapped.projection }

    mutating func add(_ regels: Span<Telregel>, _ details: Span<RegelDetails>) throws(Telfout) {
        try self?.add(regels, details)
    }

    mutating func merge(_ other: Wrapped?) throws(Telfout) {
        if let other { try self?.merge(other) }
    }
}
