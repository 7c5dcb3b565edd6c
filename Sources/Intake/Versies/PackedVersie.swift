/// Twenty bytes of the versions of one partition: a version as nearly all are, or half of another, or the piece of a file in which
/// the versions after it stood.
struct PackedVersie: BitwiseCopyable, Sendable {
    enum Kind: UInt32 {
        case usual
        /// Half of a version that does not fit; the other half comes next.
        case firstHalf
        case piece
    }

    /// Number of the record in 34 bits, of the jeugdige in 30.
    private let names: HalfAlignedWord
    /// Begindatum in 15 bits, days of care in 13, days until the registratiedatum in 12, voorziening in 3, bestaan in 2; 19 of the cents.
    private let days: HalfAlignedWord
    /// The other 9 bits of the cents, context in 21, kind in 2. Of a first half: the time of registration and the marks in 30, kind in 2.
    private let rest: UInt32

    private static let lagOffset: Int32 = 1 << 11
    private static let centsOffset: Int64 = 1 << 27

    var kind: Kind { Kind(rawValue: rest >> 30) ?? .usual }

    /// The numbers in the names; `nil` where they do not fit, and then the context of a version is of no use, and would be another for nearly
    /// every one.
    @inline(always)
    static func names(of versie: Versie) -> UInt64? {
        let (nummer, jeugdige) = (versie.nummer, versie.jeugdige)
        guard PackedName.holdsNumber(nummer), PackedName.holdsNumber(jeugdige) else { return nil }
        // The bits of a number that do not fit.
        guard nummer & 7 << 34 | jeugdige & 127 << 30 == 0 else { return nil }
        return NumberedName.number(nummer) | NumberedName.number(jeugdige) << 34
    }

    /// A version with these `names`, of which the context has this number; `nil` for one that does not fit.
    @inline(always)
    init?(_ versie: Versie, names: UInt64, context: UInt32) {
        let cents = UInt64(bitPattern: versie.cents &+ PackedVersie.centsOffset)
        guard let span = PackedVersie.days(of: versie), cents >> 28 == 0, versie.timeWord == 0 else { return nil }
        self.names = HalfAlignedWord(names)
        days = HalfAlignedWord(span | versie.kindBits << 40 | cents << 45)
        rest = UInt32(truncatingIfNeeded: cents >> 19) | context << 9
    }

    /// Days of care, and in 12 bits how much later they were registered; where a version has no care, 0 in the lowest 15 bits and the
    /// registratiedatum. `nil` where they do not fit.
    @inline(always)
    private static func days(of versie: Versie) -> UInt64? {
        if versie.jeugdige == 0 {
            return versie.begindatum | versie.einddatum == 0
                ? UInt64(truncatingIfNeeded: versie.registratiedatum) << 15 : nil
        }
        let lag = versie.registratiedatum &- versie.begindatum &+ lagOffset
        guard let care = PackedDays(versie.begindatum, through: versie.einddatum), lag >= 0, lag >> 12 == 0 else {
            return nil
        }
        return UInt64(care.bits) | UInt64(truncatingIfNeeded: lag) << 28
    }

    private init(_ first: UInt64, _ second: UInt64, _ third: UInt32) {
        names = HalfAlignedWord(first)
        days = HalfAlignedWord(second)
        rest = third
    }

    /// The halves of any version.
    static func halves(_ versie: Versie) -> (PackedVersie, PackedVersie) {
        (
            PackedVersie(versie.nummer, versie.jeugdige, Kind.firstHalf.rawValue << 30 | versie.timeWord),
            PackedVersie(versie.days.value, versie.amount.value, versie.scope)
        )
    }

    /// Says that the versions after it stood in this piece.
    init(piece: Int) {
        self.init(UInt64(piece), 0, Kind.piece.rawValue << 30)
    }

    /// Of a piece.
    var piece: Int { Int(truncatingIfNeeded: names.value) }

    /// Of a usual version: see `VersieContexts`.
    @inline(always)
    var context: UInt32 { rest >> 9 & (1 << 21 - 1) }

    /// The version that `halves` made two of.
    static func joined(_ first: PackedVersie, _ second: PackedVersie) -> Versie {
        Versie(
            nummer: first.names.value, jeugdige: first.days.value, days: second.names.value,
            amount: second.days.value, scope: second.rest, timeWord: first.rest & 0x3FFF_FFFF)
    }

    /// The usual version, in its context and in this piece.
    @inline(always)
    func versie(_ context: VersieContext, piece: Int) -> Versie {
        let (names, days) = (names.value, days.value)
        let cents = Int64(bitPattern: days >> 45 | UInt64(rest & 0x1FF) << 19) &- PackedVersie.centsOffset
        let amount = UInt64(bitPattern: cents) << 23 | UInt64(truncatingIfNeeded: piece)
        let nummer = context.nummer | names & (1 << 34 - 1)
        let kindBits = days >> 40 & 31
        guard days & 0x7FFF != 0 else {
            let registratie = Int32(truncatingIfNeeded: days >> 15 & 0x1FF_FFFF)
            return Versie(
                nummer: nummer, jeugdige: 0, days: Versie.days(0, 0, registratie, kindBits), amount: amount,
                scope: context.scope, timeWord: 0)
        }
        let (first, last) = PackedDays(bits: UInt32(truncatingIfNeeded: days & 0xFFF_FFFF)).days
        let registratie = first &+ Int32(truncatingIfNeeded: days >> 28 & 0xFFF) &- PackedVersie.lagOffset
        return Versie(
            nummer: nummer, jeugdige: context.jeugdige | names >> 34,
            days: Versie.days(first, last, registratie, kindBits), amount: amount, scope: context.scope, timeWord: 0)
    }
}
