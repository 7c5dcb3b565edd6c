import Jeugdhulp

/// The codes of `gemeenten.csv` as a row may write them, for looking one up by its bytes. What counts as a code is known to `Gemeente`
/// alone, which filled the table.
struct Gemeentecodes: Sendable {
    /// Longer texts are no code.
    private static let maximumBytes = 6

    /// Of each text its bytes, the first one lowest, and in the highest byte their number; 0 where nothing stands.
    private var keys: [UInt64]
    private var places: [Int16]
    private let shift: UInt64

    init(_ gemeenten: [Gemeente]) {
        let written = gemeenten.enumerated().flatMap { place, gemeente in gemeente.writtenCodes.map { ($0, place) } }
        // At most half full, so that a text that is none is soon known.
        var bits: UInt64 = 1
        while 1 << bits < written.count * 2 { bits += 1 }
        shift = 64 - bits
        keys = [UInt64](repeating: 0, count: 1 << Int(bits))
        places = [Int16](repeating: -1, count: keys.count)
        for (text, place) in written {
            let word = text.utf8.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            let key = Gemeentecodes.key(word, length: text.utf8.count)
            let slot = slot(of: key)
            keys[slot] = key
            places[slot] = Int16(place)
        }
    }

    /// The place in `gemeenten.csv`; `written` has the first byte lowest and nothing above the last of `length`.
    @inline(always)
    func place(of written: UInt64, length: Int) -> Int? {
        guard length >= 1, length <= Gemeentecodes.maximumBytes else { return nil }
        let place = places[slot(of: Gemeentecodes.key(written, length: length))]
        return place < 0 ? nil : Int(place)
    }

    @inline(always)
    private static func key(_ written: UInt64, length: Int) -> UInt64 {
        written | UInt64(truncatingIfNeeded: length) << 56
    }

    /// Where a key stands, or else would.
    @inline(always)
    private func slot(of key: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
        while keys[slot] != 0, keys[slot] != key { slot = (slot &+ 1) & (keys.count &- 1) }
        return slot
    }
}
