import Jeugdhulp

/// Which voorziening a row's productcode stands for, with the lines for each code looked up once.
struct Productcodes: Sendable {
    /// More distinct codes than this are looked up each time, so that memory stays bounded.
    private static let maximumKept = 1 << 16

    private let regels: Voorzieningregels
    private var codes: NameTable
    private var candidates: [[Voorzieningregel]] = []

    init(_ regels: Voorzieningregels, seed: UInt64) {
        self.regels = regels
        codes = NameTable(seed: seed)
    }

    /// The voorziening of a code for a gemeente on a begindatum; `onbekend` when no line holds (contract, section 1).
    mutating func voorziening(_ code: Span<UInt8>, gemeente: Int, begindatum: Int32) -> Voorziening {
        guard !code.isEmpty else { return .onbekend }
        if codes.count >= Productcodes.maximumKept {
            return Productcodes.first(of: regels.candidates(for: code.bytesCopy()), gemeente, begindatum)
        }
        let number = Int(codes.number(of: code).number)
        if number == candidates.count { candidates.append(regels.candidates(for: code.bytesCopy())) }
        return Productcodes.first(of: candidates[number], gemeente, begindatum)
    }

    private static func first(of regels: [Voorzieningregel], _ gemeente: Int, _ begindatum: Int32) -> Voorziening {
        for regel in regels
        where (regel.gemeente == nil || regel.gemeente == gemeente) && begindatum >= regel.days.first.dayNumber
            && begindatum <= regel.days.last.dayNumber
        {
            return regel.voorziening
        }
        return .onbekend
    }
}
