/// Looks for another complete table of amounts that would be published exactly as this one is, in which one amount is far from what it is.
///
/// Money moves between two or three gemeenten at a time, as much as fits, so that every sum over the region stays, and in each gemeente
/// niet thuis stays the sum of both forms. What it finds is checked by additions alone (``isWitness(_:of:)``). Each move fills or
/// empties what one amount may still move, so there are few.
struct AmountWitnesses {
    /// More moves than any table needs that has as many.
    private static let maximumMoves = 2_000

    /// By how many cents the amounts of one gemeente change for each cent that moves, by place in `AmountTable.onderwerpen`.
    private typealias Direction = InlineArray<5, Int64>

    /// Those that keep niet thuis the sum of both forms; each is followed by its opposite.
    private static let directions: [Direction] = [
        [1, 0, 0, 0, 0], [-1, 0, 0, 0, 0], [0, 0, 1, 0, 0], [0, 0, -1, 0, 0],
        [0, 1, 0, 1, 0], [0, -1, 0, -1, 0], [0, 1, 0, 0, 1], [0, -1, 0, 0, -1], [0, 0, 0, 1, -1], [0, 0, 0, -1, 1],
    ]

    private let table: AmountTable
    private let ranges: [ClosedRange<Int64>]
    private var amounts: [Int64]

    init(_ table: AmountTable) {
        self.table = table
        ranges = table.amounts.indices.map { table.range($0) }
        amounts = table.amounts
    }

    /// Whether two tables were found in which the amount in a place differs by at least so much: the most that was found up, and the most
    /// down, from what it is.
    mutating func isWide(_ place: Int, by width: Int64) -> Bool {
        var found: Int64 = 0
        for sign: Int64 in [1, -1] where found < width {
            amounts = table.amounts
            push(place, sign, upTo: width - found)
            if AmountWitnesses.isWitness(amounts, of: table) { found += abs(amounts[place] - table.amounts[place]) }
        }
        return found >= width
    }

    /// Whether other amounts would be published as those of the table: each is one that is shown so, every sum over the region is the same,
    /// and of each gemeente niet thuis is the sum of both forms as it was.
    static func isWitness(_ amounts: [Int64], of table: AmountTable) -> Bool {
        let width = AmountTable.width
        guard amounts.count == table.amounts.count,
            amounts.indices.allSatisfy({ table.range($0).contains(amounts[$0]) })
        else { return false }
        for onderwerp in 0..<width {
            var difference: Int64 = 0
            for place in stride(from: onderwerp, to: amounts.count, by: width) {
                difference += amounts[place] - table.amounts[place]
            }
            guard difference == 0 else { return false }
        }
        return stride(from: 0, to: amounts.count, by: width).allSatisfy { first in
            let changes = (0..<width).map { amounts[first + $0] - table.amounts[first + $0] }
            return changes[AmountTable.nietThuis]
                == changes[AmountTable.gezinsvormen] + changes[AmountTable.residentieelOfJeugdzorgplus]
        }
    }

    /// Moves the amount in a place up or down, as far as is found and no further than asked.
    private mutating func push(_ place: Int, _ sign: Int64, upTo width: Int64) {
        let (gemeente, onderwerp) = (place / AmountTable.width, place % AmountTable.width)
        var left = width
        for _ in 0..<AmountWitnesses.maximumMoves where left > 0 {
            let moved = moveOnce(gemeente, onderwerp, sign, upTo: left)
            guard moved > 0 else { return }
            left -= moved
        }
    }

    /// - Returns: how many cents moved.
    private mutating func moveOnce(_ gemeente: Int, _ onderwerp: Int, _ sign: Int64, upTo left: Int64) -> Int64 {
        let all = AmountWitnesses.directions
        for own in all.indices where all[own][onderwerp] == sign {
            let room = min(left, room(gemeente, own))
            guard room > 0 else { continue }
            for other in 0..<table.gemeenteCount where other != gemeente {
                // The opposite stands beside it.
                if let moved = move([(gemeente, own), (other, own ^ 1)], upTo: room) { return moved }
                for first in all.indices {
                    guard let second = AmountWitnesses.completing(own, first), self.room(other, first) > 0 else {
                        continue
                    }
                    for third in 0..<table.gemeenteCount where third != gemeente && third != other {
                        if let moved = move([(gemeente, own), (other, first), (third, second)], upTo: room) {
                            return moved
                        }
                    }
                }
            }
        }
        return 0
    }

    /// The direction that together with two others changes no sum; `nil` where there is none.
    private static func completing(_ one: Int, _ other: Int) -> Int? {
        directions.indices.first { third in
            (0..<AmountTable.width).allSatisfy {
                directions[one][$0] + directions[other][$0] + directions[third][$0] == 0
            }
        }
    }

    /// How many cents a gemeente may move in a direction.
    private func room(_ gemeente: Int, _ direction: Int) -> Int64 {
        var room = Int64.max
        for onderwerp in 0..<AmountTable.width {
            let place = AmountTable.place(gemeente, onderwerp)
            switch AmountWitnesses.directions[direction][onderwerp] {
            case 1: room = min(room, ranges[place].upperBound - amounts[place])
            case -1: room = min(room, amounts[place] - ranges[place].lowerBound)
            default: continue
            }
        }
        return room
    }

    /// Moves as much as fits; `nil` where nothing does.
    private mutating func move(_ parts: [(gemeente: Int, direction: Int)], upTo left: Int64) -> Int64? {
        let cents = parts.reduce(left) { min($0, room($1.gemeente, $1.direction)) }
        guard cents > 0 else { return nil }
        for part in parts {
            for onderwerp in 0..<AmountTable.width {
                amounts[AmountTable.place(part.gemeente, onderwerp)] +=
                    AmountWitnesses.directions[part.direction][onderwerp] * cents
            }
        }
        return cents
    }
}
