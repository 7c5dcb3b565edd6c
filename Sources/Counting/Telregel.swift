import Intake
import Jeugdhulp

/// A record that exists, reduced to what counting needs.
struct Telregel: Sendable {
    let cents: Int64
    let begindatum: Int32
    let einddatum: Int32
    let jeugdige: UInt32
    let gemeente: UInt16
    let voorziening: Voorziening
    let soort: Leveringssoort

    init(_ versie: Versie, soort: Leveringssoort) {
        cents = versie.cents
        begindatum = versie.begindatum
        einddatum = versie.einddatum
        jeugdige = versie.jeugdige
        gemeente = UInt16(versie.gemeente)
        voorziening = versie.voorziening
        self.soort = soort
    }
}

/// Records divided over blocks of jeugdigen, so that a block is counted on its own.
struct TelregelBlocks: Sendable {
    /// Jeugdigen in one block.
    static let blockSize = 4096

    /// Ordered by block.
    private let regels: [Telregel]
    /// Where each block starts in `regels`, and where the last one ends.
    private let starts: [Int]

    static func count(jeugdigeNumbers: Int) -> Int {
        (jeugdigeNumbers + blockSize - 1) / blockSize
    }

    init(_ unordered: [Telregel], blockCount: Int) {
        (regels, starts) = unordered.grouped(into: blockCount) { Int($0.jeugdige) / TelregelBlocks.blockSize }
    }

    /// The records of one block.
    subscript(block: Int) -> ArraySlice<Telregel> { regels[starts[block]..<starts[block + 1]] }
}

extension Array where Element == Telregel {
    /// The elements ordered by group, keeping their order within it, and where each group starts and the last one ends. Linear.
    func grouped(into groupCount: Int, by group: (Telregel) -> Int) -> (elements: [Telregel], starts: [Int]) {
        var starts = [Int](repeating: 0, count: groupCount + 1)
        for element in self { starts[group(element) + 1] += 1 }
        for index in 0..<groupCount { starts[index + 1] += starts[index] }
        guard groupCount > 1, let filler = first else { return (self, starts) }
        var next = starts
        var ordered = [Telregel](repeating: filler, count: count)
        for element in self {
            let place = group(element)
            ordered[next[place]] = element
            next[place] += 1
        }
        return (ordered, starts)
    }
}
