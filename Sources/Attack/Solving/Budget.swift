/// How much work an attack may still do, in terms that are looked at; it bounds the time on whatever is published, the same on every machine.
struct Budget {
    private(set) var left: Int

    init(_ left: Int) {
        self.left = left
    }

    var isSpent: Bool { left <= 0 }

    mutating func spend(_ amount: Int) { left -= amount }
}
