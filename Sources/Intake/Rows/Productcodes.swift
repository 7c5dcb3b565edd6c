import Contract
import Jeugdhulp

/// Which voorziening a row's productcode stands for, with the lines for each code and gemeente looked up once.
struct Productcodes: Sendable {
    /// More distinct codes than this are looked up each time, so that memory stays bounded.
    private static let maximumKept = 1 << 16

    private let regels: Voorzieningregels
    /// Gemeente in two bytes, then the code.
    private var keys: NameTable
    private var candidates: [[Voorzieningregel]] = []
    /// What short codes stood for last; each has one place.
    private var recent = [Recent](repeating: Recent(), count: places)
    private static let places = 1 << 12

    /// The voorziening of a code of at most eight bytes in a gemeente, on begindata from `first` to `last`.
    private struct Recent {
        var code: UInt64 = 0
        /// Gemeente, and the length of the code in 4 bits.
        var scope = -1
        var first = Int32.max
        var last = Int32.min
        var voorziening = Voorziening.onbekend
    }

    init(_ regels: Voorzieningregels, seed: UInt64) {
        self.regels = regels
        keys = NameTable(seed: seed)
    }

    /// The voorziening of a code for a gemeente on a begindatum; `onbekend` when no line holds (Rekenregels, R1.4).
    ///
    /// The code is at most 255 bytes.
    mutating func voorziening(_ code: Span<UInt8>, gemeente: Int, begindatum: Int32) -> Voorziening {
        found(code, gemeente, begindatum).voorziening
    }

    /// The same for a code of at most eight bytes, of which the first one stands lowest and which are 0 where there is none; `nil` for
    /// a spreadsheet's error, and for one that is not of visible ASCII alone.
    @inline(always)
    mutating func voorziening(_ code: UInt64, length: Int, gemeente: Int, begindatum: Int32) -> Voorziening? {
        let scope = gemeente << 4 | length
        let place =
            Int(truncatingIfNeeded: (code ^ UInt64(truncatingIfNeeded: scope)).mixed) & (Productcodes.places &- 1)
        let known = recent[place]
        if known.code == code, known.scope == scope, begindatum >= known.first, begindatum <= known.last {
            return known.voorziening
        }
        return look(up: code, length: length, gemeente: gemeente, begindatum: begindatum, place: place)
    }

    private mutating func look(
        up code: UInt64, length: Int, gemeente: Int, begindatum: Int32, place: Int
    ) -> Voorziening? {
        var bytes = InlineArray<8, UInt8>(repeating: 0)
        for index in 0..<length {
            bytes[index] = UInt8(truncatingIfNeeded: code >> UInt64(8 * index))
            guard bytes[index] &- 0x21 < 0x5F else { return nil }
        }
        if SpreadsheetError.isOne(bytes.span.extracting(0..<length)) { return nil }
        let found = found(bytes.span.extracting(0..<length), gemeente, begindatum)
        recent[place] = Recent(
            code: code, scope: gemeente << 4 | length, first: found.first, last: found.last,
            voorziening: found.voorziening)
        return found.voorziening
    }

    /// The voorziening, and from and to which begindatum it holds at least.
    private mutating func found(
        _ code: Span<UInt8>, _ gemeente: Int, _ begindatum: Int32
    ) -> (voorziening: Voorziening, first: Int32, last: Int32) {
        guard !code.isEmpty, !EmptyWord.isOne(code) else { return (.onbekend, .min, .max) }
        if keys.count >= Productcodes.maximumKept {
            return Productcodes.first(of: regels.candidates(for: code.bytesCopy(), gemeente: gemeente), begindatum)
        }
        var key = InlineArray<257, UInt8>(repeating: 0)
        key[0] = UInt8(truncatingIfNeeded: gemeente >> 8)
        key[1] = UInt8(truncatingIfNeeded: gemeente)
        for index in code.indices { key[2 + index] = code[index] }
        let number = Int(keys.number(of: key.span.extracting(0..<code.count + 2)).number)
        if number == candidates.count {
            candidates.append(regels.candidates(for: code.bytesCopy(), gemeente: gemeente))
        }
        return Productcodes.first(of: candidates[number], begindatum)
    }

    /// What goes before the others holds for those of its days for which none of them does.
    private static func first(
        of regels: [Voorzieningregel], _ begindatum: Int32
    ) -> (voorziening: Voorziening, first: Int32, last: Int32) {
        var (earliest, latest) = (Int32.min, Int32.max)
        for regel in regels {
            let (first, last) = (regel.days.first.dayNumber, regel.days.last.dayNumber)
            if begindatum < first {
                latest = min(latest, first - 1)
            } else if begindatum > last {
                earliest = max(earliest, last + 1)
            } else {
                return (regel.voorziening, max(earliest, first), min(latest, last))
            }
        }
        return (.onbekend, earliest, latest)
    }
}
