/// Makes the loopbanen of one replica: exactly as many jeugdigen per period and toestand as the margins say.
///
/// Each period first takes over jeugdigen of earlier ones, as `Overgang` proposes and as far as there is room, and then
/// fills what is left with new jeugdigen.
struct Loopbanen {
    private var banen: [Loopbaan] = []
    private var quota: [Int] = []

    /// All loopbanen, in random order.
    static func make(toeval: inout Toeval) -> [Loopbaan] {
        var work = Loopbanen()
        for (periode, marge) in Marges.perioden.enumerated() {
            work.quota = marge.quota()
            work.carryOver(to: periode, blijvers: marge.blijvers, toeval: &toeval)
            work.fill(periode)
            toeval.shuffle(&work.banen)
        }
        return work.banen
    }

    private mutating func carryOver(to periode: Int, blijvers: Int, toeval: inout Toeval) {
        var left = blijvers
        for index in banen.indices where left > 0 {
            let proposed = Overgang.next(after: banen[index][periode - 1], toeval: &toeval)
            guard let taken = take(nearest: proposed) else { continue }
            banen[index][periode] = taken
            left -= 1
        }
        for index in banen.indices where left > 0 && banen[index][periode].isEmpty {
            guard let taken = take(nearest: [.ambulant, .indicatie]) else { continue }
            banen[index][periode] = taken
            left -= 1
        }
    }

    private mutating func fill(_ periode: Int) {
        for rawValue in quota.indices {
            var baan = Loopbaan()
            baan[periode] = Toestand(rawValue: UInt8(rawValue))
            banen.append(contentsOf: repeatElement(baan, count: quota[rawValue]))
        }
    }

    /// Takes a place in the proposed toestand or one close to it; `nil` when there is none or nothing was proposed.
    private mutating func take(nearest proposed: Toestand) -> Toestand? {
        guard !proposed.isEmpty else { return nil }
        var candidates = [proposed, proposed.symmetricDifference(.ambulant)]
        if proposed.contains(.residentieel) {
            candidates.append(proposed.symmetricDifference(.wvhs))
        }
        candidates += [[.ambulant, .indicatie], .indicatie]
        guard let found = candidates.first(where: { quota[Int($0.rawValue)] > 0 }) else { return nil }
        quota[Int(found.rawValue)] -= 1
        return found
    }
}
