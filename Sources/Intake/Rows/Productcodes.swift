import Jeugdhulp

/// Which voorziening a row's productcode stands for, with the lines for each code and gemeente looked up once.
struct Productcodes: Sendable {
    /// More distinct codes than this are looked up each time, so that memory stays bounded.
    private static let maximumKept = 1 << 16

    private let regels: Voorzieningregels
    /// Gemeente in two bytes, then the code.
    private var keys: NameTable
    private var candidates: [[Voorzieningregel]] = []

    init(_ regels: Voorzieningregels, seed: UInt64) {
        self.regels = regels
        keys = NameTable(seed: seed)
    }

    /// The voorziening of a code for a gemeente on a begindatum; `onbekend` when no line holds (contract, section 1).
    ///
    /// `code` is at most 255 bytes.
    mutating func voorziening(_ code: Span<UInt8>, gemeente: Int, begindatum: Int32) -> Voorziening {
        guard !code.isEmpty else { return .onbekend }
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

    private static func first(of regels: [Voorzieningregel], _ begindatum: Int32) -> Voorziening {
        for regel in regels
        where begindatum >= regel.days.first.dayNumber && begindatum <= regel.days.last.dayNumber {
            return regel.voorziening
        }
        return .onbekend
    }
}
