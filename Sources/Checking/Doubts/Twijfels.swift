package import Contract
package import Faults
package import Jeugdhulp

/// All doubts about one reading, what most hangs on first.
package struct Twijfels: Sendable {
    /// By jeugdigen, then cents, then records; on a tie by code, gemeente and file.
    package let all: [Twijfel]
    private let keuze: Twijfelkeuze

    /// `keuze` says which of them end the run.
    package init(_ twijfels: [Twijfel], _ keuze: Twijfelkeuze) {
        all = twijfels.sorted(by: Twijfels.goesBefore)
        self.keuze = keuze
    }

    /// Those that end the run.
    package var fouten: [Fout] { all.filter { $0.weigert(keuze) }.map(\.fout) }
    /// The others.
    package var waarschuwingen: [Waarschuwing] { waarschuwingen { !$0.weigert(keuze) } }
    /// Some of them as warnings, whatever they do to the run.
    package func waarschuwingen(_ isTold: (Twijfel) -> Bool) -> [Waarschuwing] {
        var told: Set<[String]> = []
        return all.filter(isTold).map { twijfel in
            let isFirst = told.insert([twijfel.regel.code, twijfel.gemeente?.code ?? ""]).inserted
            return twijfel.waarschuwing(isFirst: isFirst)
        }
    }
    /// What each doubt says in spite of which a report is made: it would end the run, had `twijfel` not said otherwise. In order of code.
    package var ondanks: [String] {
        let regels = all.filter { $0.isToegestaan(keuze) }.map(\.regel)
        return Dictionary(regels.map { ($0.code, $0.titel) }) { first, _ in first }.sorted { $0.key < $1.key }
            .map { "\($0.value) (\($0.key))" }
    }

    /// Those about the delivery of one gemeente.
    package func of(_ gemeente: Gemeente) -> Twijfels { Twijfels(all.filter { $0.gemeente == gemeente }, keuze) }

    /// Whether this one ends the run.
    package func weigert(_ twijfel: Twijfel) -> Bool { twijfel.weigert(keuze) }

    private static func goesBefore(_ left: Twijfel, _ right: Twijfel) -> Bool {
        let (one, other) = (weight(left), weight(right))
        if one != other { return one > other }
        return order(left) < order(right)
    }

    private static func weight(_ twijfel: Twijfel) -> (Int, Int64, Int) {
        (twijfel.omvang?.jeugdigen ?? 0, twijfel.omvang?.cents ?? 0, twijfel.omvang?.records ?? 0)
    }

    private static func order(_ twijfel: Twijfel) -> (String, String, String) {
        (twijfel.regel.code, twijfel.gemeente?.code ?? "", twijfel.path ?? "")
    }
}
