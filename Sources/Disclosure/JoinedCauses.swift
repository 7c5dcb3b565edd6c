import Figures
import Jeugdhulp

/// Which causes of a bijstelling are told by themselves, and what the others are together. `Decision-TwoDoors`.
///
/// A cause with 1 to 9 jeugdigen is told together with others, and these with more until what is told together is not about 1 to 9
/// either, or all causes are: then it is the difference itself. Of an amount nobody has counted the jeugdigen, so it is told only where their
/// number changed by at least ten for the same cause. Figures that add up by their headings have the same causes told.
struct JoinedCauses {
    /// Onderwerpen of which one follows from the others.
    private static let together: [[Onderwerp]] = [
        [.declaraties, .thuis, .nietThuis], [.nietThuis, .gezinsvormen, .residentieel, .jeugdzorgplus],
    ]

    private let figures: Figures
    /// Told together, of each line; a line without any is not in it.
    private var joined: [Figure.Key: Set<Oorzaak>] = [:]

    /// Looks at all bijstellingen among the figures.
    init(_ figures: Figures) {
        self.figures = figures
        let lines = Set(figures.all.filter { $0.key.stap != nil }.map { $0.key.with { $0.stap = nil } })
        for (maat, together) in [(Maat.aantal, Self.together[0]), (.bedrag, Self.together[1])] {
            let own = lines.filter { $0.maat == maat && $0.onderwerp != .bevolking }
            var groups: [[Figure.Key]: [Figure.Key]] = [:]
            for line in own {
                let head = together.contains(line.onderwerp) ? line.with { $0.onderwerp = together[0] } : line
                groups[[head], default: []].append(line)
            }
            for group in groups.values { join(group) }
        }
    }

    /// What may be told of a step of a bijstelling; `nil` for any other figure, which is told as it is.
    func waarde(_ key: Figure.Key) -> Waarde? {
        guard let stap = key.stap, let joined = joined[key.with { $0.stap = nil }], !joined.isEmpty else { return nil }
        switch stap {
        case .oorzaak(let oorzaak): return joined.contains(oorzaak) ? .geen(.onderdrukt) : nil
        case .overig:
            let sum = joined.reduce(0) { $0 + units(key, $1) }
            return key.maat == .bedrag ? .bedrag(EuroCents(cents: sum)) : .aantal(Int(sum))
        case .oud, .nieuw, .verschil: return nil
        }
    }

    private mutating func join(_ group: [Figure.Key]) {
        var told = Oorzaak.allCases.filter { oorzaak in group.allSatisfy { mayBeTold(oorzaak, $0) } }
        let hidden = { (told: [Oorzaak]) in Oorzaak.allCases.filter { !told.contains($0) } }
        guard hidden(told).contains(where: { oorzaak in group.contains { units($0, oorzaak) != 0 } }) else { return }
        // Nothing is told as nothing where something is told together: that would narrow what it is about.
        told.removeAll { oorzaak in group.allSatisfy { units($0, oorzaak) == 0 } }
        while !told.isEmpty, hidden(told).count < 2 || group.contains(where: { isSmall($0, hidden(told)) }) {
            let sizes = told.map { oorzaak in group.map { units($0, oorzaak).magnitude }.max() ?? 0 }
            let least = sizes.indices.min { (sizes[$0], $0) < (sizes[$1], $1) }
            if let least { told.remove(at: least) }
        }
        for line in group { joined[line] = Set(hidden(told)) }
    }

    /// Whether what is told together would be about 1 to 9 jeugdigen, or is an amount of which nobody knows that it is about more.
    private func isSmall(_ line: Figure.Key, _ causes: [Oorzaak]) -> Bool {
        let count = causes.reduce(0) { $0 + units(line.with { $0.maat = .aantal }, $1) }
        guard line.maat == .bedrag else { return isSmall(count) }
        return count.magnitude < JoinedCounts.minimum && causes.contains { units(line, $0) != 0 }
    }

    private func isSmall(_ count: Int64) -> Bool { count != 0 && count.magnitude < JoinedCounts.minimum }

    private func mayBeTold(_ oorzaak: Oorzaak, _ line: Figure.Key) -> Bool {
        let count = units(line.with { $0.maat = .aantal }, oorzaak)
        guard line.maat == .bedrag else { return !isSmall(count) }
        if count == 0 { return units(line, oorzaak) == 0 }
        let isJoined = joined[line.with { $0.maat = .aantal }]?.contains(oorzaak) ?? false
        return !isJoined && !isSmall(count)
    }

    /// Of a line that is not there: nothing.
    private func units(_ line: Figure.Key, _ oorzaak: Oorzaak) -> Int64 {
        figures[line.with { $0.stap = .oorzaak(oorzaak) }]?.units ?? 0
    }
}
