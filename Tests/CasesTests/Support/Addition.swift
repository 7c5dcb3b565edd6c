/// Published numbers of rows that add up by their headings: a total, and what it is divided into, as far as that is told.
struct Addition {
    /// What is added up, for messages.
    let what: String
    let total: Int
    /// `nil` for a heading without a number.
    let parts: [Int?]

    /// Every number from 1 to 9 that is told, or that follows: of one heading, or of all headings but one or two that are told.
    var small: Set<Int> {
        let told = parts.compactMap(\.self).filter { $0 > 0 }
        var found = Set(told + [total])
        found.insert(total - told.reduce(0, +))
        for (place, one) in told.enumerated() {
            found.insert(total - one)
            for other in told[(place + 1)...] { found.formUnion([total - one - other, one + other]) }
        }
        return found.filter { (1...9).contains($0) }
    }
}

/// How a figure changed since the previous update, as it is published: the difference, and the causes.
struct Division {
    /// The first five columns.
    let key: [String]
    let verschil: Int
    /// By place of the cause; `nil` for one that is told with others.
    let causes: [Int?]
    let overig: Int

    var isCount: Bool { key[4] == "aantal" && key[1] != "bevolking" }
    var isAmount: Bool { key[4] == "bedrag" }

    /// From `bijstellingen.csv`; numbers in their smallest unit.
    static func all(_ text: String) -> [Division] {
        text.split(separator: "\r\n").dropFirst().map { line in
            let fields = line.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
            let numbers = fields.dropFirst(7).map { Int($0.filter { $0 != "," }) }
            return Division(
                key: Array(fields.prefix(5)), verschil: (numbers.first ?? nil) ?? 0,
                causes: Array(numbers.dropFirst().dropLast()), overig: (numbers.last ?? nil) ?? 0)
        }
    }

    /// Whether a number from 1 to 9 of jeugdigen is told of one cause, or of fewer than all.
    var tellsFew: Bool {
        guard isCount else { return false }
        let told = causes.compactMap(\.self)
        let isSmall = { (number: Int) in (1...9).contains(abs(number)) }
        return told.contains(where: isSmall) || !told.isEmpty && isSmall(verschil - told.reduce(0, +))
            || causes.count { $0 == nil } == 1
    }
}
