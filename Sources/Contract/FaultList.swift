package import Faults

/// The faults of one file of settings or referentie: the first so many, and a last one that says how many more there are.
package struct FaultList: Sendable {
    /// So many are told of one file.
    static let told = 20

    private let path: String
    private let more: @Sendable (Int) -> Fault
    private var first: [Fout] = []
    private var count = 0

    /// `more` is the fault that says how many are not told.
    package init(path: String, more: @escaping @Sendable (Int) -> Fault) {
        self.path = path
        self.more = more
    }

    /// Whether nothing is wrong with the file.
    var isEmpty: Bool { count == 0 }

    /// One fault more; of more than `told` only the number is kept.
    package mutating func note(_ fout: Fout) {
        if first.count < FaultList.told { first.append(fout) }
        count += 1
    }

    /// What `make` gives; `nil`, and a fault more, when it fails.
    mutating func noting<Value>(_ make: () throws(Fout) -> Value) -> Value? {
        do throws(Fout) {
            return try make()
        } catch {
            note(error)
            return nil
        }
    }

    /// Those that are told, in the order of their lines.
    package var fouten: [Fout] {
        let told = first.enumerated().sorted {
            ($0.element.plaats.line ?? 0, $0.offset) < ($1.element.plaats.line ?? 0, $1.offset)
        }.map(\.element)
        let untold = count - first.count
        return untold > 0 ? told + [Fout(Plaats(path), more(untold))] : told
    }
}
