import Checking
import Contract
import Faults
import Jeugdhulp

/// What is doubted of a delivery by the rules of now and by others: who compares rules does so on the same rows, so it is told by which of
/// them each doubt holds.
struct RulesDoubts {
    private let now: Twijfels
    private let other: Twijfels

    init(_ now: Twijfels, _ other: Twijfels) {
        (self.now, self.other) = (now, other)
    }

    /// What ends the run: what is doubted by the rules of now and would end a report by them, and that the others do not let pass. What only
    /// the others doubt ends nothing.
    var fouten: [Fout] { now.all.filter(ends).map(\.fout) }

    /// Of the others by the rules of now, as a report tells them.
    var waarschuwingen: [Waarschuwing] { now.waarschuwingen { !ends($0) } }

    /// For whoever reads the comparison: each doubt, with its gemeenten, and by which rules.
    var lines: [String] {
        let (today, then) = (Set(now.all.map(Key.init)), Set(other.all.map(Key.init)))
        return [
            ("met beide regels", now.all.filter { then.contains(Key($0)) }),
            ("alleen met de regels van nu", now.all.filter { !then.contains(Key($0)) }),
            ("alleen met de andere regels", other.all.filter { !today.contains(Key($0)) }),
        ].flatMap { when, twijfels in
            Dictionary(grouping: twijfels, by: \.regel.code).sorted { $0.key < $1.key }.map { code, own in
                let names = Set(own.compactMap { $0.gemeente?.naam }).sorted()
                let place = names.isEmpty ? "" : " (\(names.joined(separator: ", ")))"
                return "[\(code)] \(own[0].regel.titel)\(place): \(when)"
            }
        }
    }

    private func ends(_ twijfel: Twijfel) -> Bool { now.weigert(twijfel) && other.weigert(twijfel) }

    /// A doubt and where it was found.
    private struct Key: Hashable {
        let code: String
        let gemeente: String?
        let path: String?

        init(_ twijfel: Twijfel) {
            (code, gemeente, path) = (twijfel.regel.code, twijfel.gemeente?.code, twijfel.path)
        }
    }
}
