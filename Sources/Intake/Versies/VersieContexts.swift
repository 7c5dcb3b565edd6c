/// What the versions of one thread have in common, by the number that a packed version holds.
///
/// Nearly all names have one of few shapes, and nearly all numbers of aanbieders are small: these two stand in the number itself, so
/// that no table of their combinations is looked at. Any other context stands in a table.
struct VersieContexts: Sendable {
    /// Shapes that a number can tell apart.
    private static let maximumShapes = 1 << 7
    /// Aanbieders that a number can tell apart, in the bits above the shape.
    private static let maximumAanbieders: UInt32 = 1 << 13
    /// Set in the number of a context that is a shape and an aanbieder.
    private static let shapeMark: UInt32 = 1 << 20
    /// Contexts that a number can tell apart besides those.
    static let maximumTabled = 1 << 20

    private var shapes: NumberedContexts
    private var tabled: NumberedContexts

    /// `seed` keeps crafted input from making it slow.
    init(seed: UInt64) {
        shapes = NumberedContexts(seed: seed, maximumCount: VersieContexts.maximumShapes)
        tabled = NumberedContexts(seed: seed, maximumCount: VersieContexts.maximumTabled)
    }

    /// The number of a version's context, below 2^21; `nil` where there are too many. Constant time on average.
    @inline(always)
    mutating func number(of versie: Versie) -> UInt32? {
        let context = VersieContext(versie)
        guard versie.aanbieder < VersieContexts.maximumAanbieders,
            let shape = shapes.number(of: context.withoutAanbieder)
        else { return tabled.number(of: context) }
        return VersieContexts.shapeMark | versie.aanbieder << 7 | shape
    }

    /// Contexts so far: shapes, and those that stand in a table.
    var count: Int { shapes.contexts.count + tabled.contexts.count }

    /// The contexts by number, with the numbers of the thread replaced by those of the whole run.
    func renumbered(with names: Renumbering) -> RenumberedContexts {
        RenumberedContexts(
            shapes: shapes.contexts, tabled: tabled.contexts.map { $0.renumbered(with: names) },
            aanbieders: names.aanbieders)
    }

    /// Contexts to look up by number.
    struct RenumberedContexts: Sendable {
        private let shapes: [VersieContext]
        private let tabled: [VersieContext]
        private let aanbieders: [UInt32]

        fileprivate init(shapes: [VersieContext], tabled: [VersieContext], aanbieders: [UInt32]) {
            self.shapes = shapes
            self.tabled = tabled
            self.aanbieders = aanbieders
        }

        /// The context with a number that `number(of:)` gave.
        @inline(always)
        subscript(number: UInt32) -> VersieContext {
            guard number & shapeMark != 0 else { return tabled[Int(number)] }
            return shapes[Int(number) & (maximumShapes &- 1)]
                .with(aanbieder: aanbieders[Int(number >> 7) & Int(maximumAanbieders &- 1)])
        }
    }
}
