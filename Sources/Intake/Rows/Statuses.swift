/// The values of the column `status` that change nothing, with the number of rows; they are listed in `kwaliteit.md`.
///
/// Only a value that is one word of letters is kept as it stands: anything else may be about a person.
package struct Statuses: Sendable {
    private static let maximumKept = 1000
    private static let maximumLength = 32

    private var words: NameTable
    private var counts: [Int] = []
    /// Rows whose status is not one word of letters, or came after the first thousand distinct words.
    package private(set) var otherRows = 0

    init(seed: UInt64) {
        words = NameTable(seed: seed)
    }

    mutating func note(_ status: Span<UInt8>) {
        guard status.count <= Statuses.maximumLength, isWord(status), words.count < Statuses.maximumKept else {
            otherRows += 1
            return
        }
        let number = Int(words.number(of: status).number)
        if number == counts.count { counts.append(0) }
        counts[number] += 1
    }

    mutating func merge(_ other: Statuses) {
        otherRows += other.otherRows
        for (number, place) in words.merge(other.words).enumerated() {
            while counts.count <= Int(place) { counts.append(0) }
            counts[Int(place)] += other.counts[number]
        }
    }

    /// The words in byte order.
    package var list: [(word: String, rows: Int)] {
        counts.indices
            .map { (words.name(UInt32($0)), counts[$0]) }
            .sorted { $0.0.lexicographicallyPrecedes($1.0) }
            .map { (String(decoding: $0.0, as: UTF8.self), $0.1) }
    }

    private func isWord(_ bytes: Span<UInt8>) -> Bool {
        for index in bytes.indices {
            let lower = bytes[index] | 0x20
            let isLetter = lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")
            guard
                isLetter || bytes[index] == UInt8(ascii: "_") || bytes[index] == UInt8(ascii: "-")
                    || bytes[index] >= 0xC3
                    || (bytes[index] >= 0x80 && bytes[index] <= 0xBF)
            else { return false }
        }
        return true
    }
}
