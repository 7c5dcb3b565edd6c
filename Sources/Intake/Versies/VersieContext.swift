/// What many versions have in common, kept once for all of them.
struct VersieContext: Equatable, Sendable {
    /// The bits of their record numbers, 0 in the place of the number that differs.
    let nummer: UInt64
    /// The same of their jeugdigen; 0 for none.
    let jeugdige: UInt64
    /// As in `Versie`.
    let scope: UInt32

    @inline(always)
    init(_ versie: Versie) {
        nummer = VersieContext.shape(versie.nummer)
        jeugdige = VersieContext.shape(versie.jeugdige)
        scope = versie.scope
    }

    private init(nummer: UInt64, jeugdige: UInt64, scope: UInt32) {
        self.nummer = nummer
        self.jeugdige = jeugdige
        self.scope = scope
    }

    /// Of no version.
    static let none = VersieContext(nummer: 0, jeugdige: 0, scope: 0)

    /// Equal for equal contexts and seeds; never negative.
    func hash(seed: UInt64) -> Int {
        Int(truncatingIfNeeded: ((nummer ^ UInt64(scope) ^ seed).mixed ^ jeugdige).mixed >> 1)
    }

    /// The same for versions of any aanbieder.
    @inline(always)
    var withoutAanbieder: VersieContext { with(aanbieder: 0) }

    /// The same of this aanbieder.
    @inline(always)
    func with(aanbieder: UInt32) -> VersieContext {
        VersieContext(nummer: nummer, jeugdige: jeugdige, scope: aanbieder << 12 | scope & 0xFFF)
    }

    /// Equal for equal contexts, and mostly different for those of versions that stand near each other.
    @inline(always)
    var smallHash: Int { Int(truncatingIfNeeded: nummer >> 58 ^ jeugdige >> 56 ^ UInt64(scope >> 12 ^ scope)) }

    /// Whether names stand in it as places in a table.
    var hasTabledNames: Bool { PackedName.tablePlace(nummer) != nil || PackedName.tablePlace(jeugdige) != nil }

    /// With the numbers of its thread replaced by those of the whole run.
    func renumbered(with names: Renumbering) -> VersieContext {
        VersieContext(
            nummer: nummer, jeugdige: jeugdige, scope: names.aanbieders[Int(scope >> 12)] << 12 | scope & 0xFFF)
    }

    @inline(always)
    private static func shape(_ bits: UInt64) -> UInt64 { bits &- NumberedName.number(bits) }
}
