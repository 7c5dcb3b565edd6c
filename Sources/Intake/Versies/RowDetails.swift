/// What only checks and explanations look at in an accepted row, beside its `Versie`, in 20 bytes.
///
/// Public only because this compiler inlines nothing of another module that is less.
public struct RowDetails: BitwiseCopyable, Sendable {
    @usableFromInline var indicatieWord = HalfAlignedWord(0)
    /// Line within its piece, from 1.
    public let line: UInt32
    /// Number of the productcode in the whole run once the row was taken; 0 for none.
    public internal(set) var productcode: UInt32 = 0
    /// Day number of the geboortedatum in 17 bits, partition of the indicatie in 10.
    @usableFromInline var rest: UInt32 = 0

    /// Of a row that says nothing but where it stands; a line past the greatest that fits becomes that one.
    init(line: Int) {
        self.line = UInt32(clamping: line)
    }

    /// Of no row.
    static let none = RowDetails(line: 0)

    /// `day` is a day number; 0, 1 January 1900, is how an unknown one is written (iJw 3.2, IV009).
    mutating func setGeboortedatum(_ day: Int32) { rest |= UInt32(truncatingIfNeeded: day) & 0x1FFFF }

    /// The indicatie that a declaratie names; see `PackedName`.
    mutating func setIndicatie(_ nummer: UInt64, partition: Int) {
        precondition(partition < 1 << 10, "more partitions than details can tell apart")
        indicatieWord = HalfAlignedWord(nummer)
        rest |= UInt32(truncatingIfNeeded: partition) << 17
    }

    /// Of a declaratie: see `PackedName`; 0 when there is none.
    @inlinable public var indicatienummer: UInt64 { indicatieWord.value }

    /// The partition in which the indicatie with `indicatienummer` is, when it was delivered.
    @inlinable public var indicatiePartition: Int { Int(rest >> 17) }

    /// The day number, or `nil` when it is not known.
    @inlinable public var geboortedatum: Int32? {
        let number = Int32(truncatingIfNeeded: rest & 0x1FFFF)
        return number == 0 ? nil : number
    }

    /// With the numbers of its thread replaced by those of the whole run.
    mutating func renumber(with names: Renumbering, productcodes: [UInt32]) {
        productcode = productcodes[Int(productcode)]
        if let place = PackedName.tablePlace(indicatienummer) {
            indicatieWord = HalfAlignedWord(PackedName.tabled(names.recordNumbers[Int(place)]))
        }
    }
}
