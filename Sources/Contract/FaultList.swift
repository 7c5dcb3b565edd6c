/// The faults of one file of settings or referentie: the first so many, and a last one that says how many more there are.
package struct FaultList: Sendable {
    /// So many are told of one file.
    static let told = 20

    private let path: String
    private let codeOfMore: String
    private var first: [Fout] = []
    private var count = 0

    /// `codeOfMore` is the code of the fault that says how many are not told.
    package init(path: String, codeOfMore: String) {
        self.path = path
        self.codeOfMore = codeOfMore
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
        let more = count - first.count
        guard more > 0 else { return told }
        return told + [
            Fout(
                .instellingOnjuist, Plaats(path), code: codeOfMore,
                gevonden: more == 1 ? "nog 1 fout in dit bestand" : "nog \(more) fouten in dit bestand",
                verwacht: "een bestand zonder fouten; herstel eerst wat hierboven staat, dan komen de volgende in beeld"
            )
        ]
    }
}
