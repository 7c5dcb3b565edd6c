/// Two counts beside each other, to be compared without a remainder.
struct Breuk: Comparable {
    let deel: Int
    /// Above 0.
    let geheel: Int

    /// `nil` of nothing.
    init?(_ deel: Int, _ geheel: Int) {
        guard geheel > 0 else { return nil }
        (self.deel, self.geheel) = (deel, geheel)
    }

    static func < (left: Breuk, right: Breuk) -> Bool {
        Int128(left.deel) * Int128(right.geheel) < Int128(right.deel) * Int128(left.geheel)
    }

    static func == (left: Breuk, right: Breuk) -> Bool {
        Int128(left.deel) * Int128(right.geheel) == Int128(right.deel) * Int128(left.geheel)
    }

    /// So much of a number, rounded down; the greatest number where it does not fit.
    func of(_ number: Int) -> Int { Int(clamping: Int128(number) * Int128(deel) / Int128(geheel)) }
}

extension [Breuk] {
    /// The lower of the two in the middle; `nil` of fewer than `needed`.
    func median(atLeast needed: Int) -> Breuk? { count < Swift.max(1, needed) ? nil : sorted()[(count - 1) / 2] }
}
