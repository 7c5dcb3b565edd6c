import Contract
import Jeugdhulp
import Tabular

/// The names in `gemeenten.csv` by which a row may say its gemeente, in any letter case. Rekenregels, R1.4.
struct Gemeentenamen: Sendable {
    /// The longest name that `gemeenten.csv` may hold.
    private static let maximumBytes = 100

    private var names: NameTable
    /// By the number of the name; −1 for one that more than one gemeente has.
    private var places: [Int16] = []

    init(_ gemeenten: [Gemeente], seed: UInt64) {
        names = NameTable(seed: seed)
        for (place, gemeente) in gemeenten.enumerated() {
            // Letters that `LetterCase` leaves as they are: as they stand, and all small and all capital.
            for spelling in [gemeente.naam, gemeente.naam.lowercased(), gemeente.naam.uppercased()] {
                note(Array(spelling.utf8), place: Int16(place))
            }
        }
    }

    private mutating func note(_ spelling: [UInt8], place: Int16) {
        guard let folded = Folded(spelling.span) else { return }
        let number = Int(names.number(of: folded.bytes.span.extracting(0..<folded.count)).number)
        if number == places.count {
            places.append(place)
        } else if places[number] != place {
            places[number] = -1
        }
    }

    /// The place of the only gemeente with this name; `nil` when none or more than one has it.
    func place(of written: Span<UInt8>) -> Int? {
        guard let found = found(written), found >= 0 else { return nil }
        return Int(found)
    }

    /// Whether more than one gemeente has this name.
    func isOfMany(_ written: Span<UInt8>) -> Bool { found(written) == -1 }

    private func found(_ written: Span<UInt8>) -> Int16? {
        guard let folded = Folded(written),
            let number = names.place(of: folded.bytes.span.extracting(0..<folded.count))
        else { return nil }
        return places[Int(number)]
    }

    /// A name with its capitals made small; see `LetterCase`.
    private struct Folded {
        private(set) var bytes = InlineArray<100, UInt8>(repeating: 0)
        let count: Int

        /// `nil` where it is too long to be a name.
        init?(_ written: Span<UInt8>) {
            guard !written.isEmpty, written.count <= Gemeentenamen.maximumBytes else { return nil }
            count = written.count
            var previous: UInt8 = 0
            for index in written.indices {
                let byte = written[index]
                bytes[index] = LetterCase.lowered(byte, after: previous)
                previous = byte
            }
        }
    }
}
