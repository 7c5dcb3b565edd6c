package import Contract
import Faults

/// One fault as it is told: where it is, its code and what to do about it, in Dutch.
struct Melding {
    /// `nil` when it is at no place in particular.
    let plaats: Plaats?
    /// `nil` for wrong use.
    let code: String?
    let tekst: String

    init(_ notice: Notice, at path: String? = nil) {
        plaats = path.map { Plaats($0) }
        code = notice.declared.code
        tekst = notice.tekst
    }

    init(wrongUse tekst: String) {
        plaats = nil
        code = nil
        self.tekst = tekst
    }

    /// Of a run that a signal ended.
    init(afgebroken signal: Int32) {
        self.init(.interrupted(by: signal))
    }

    init(_ fout: Fout) {
        plaats = fout.plaats
        code = fout.code
        tekst = "\(fout.gevonden); verwacht: \(fout.verwacht)"
    }

    /// `pad:regel:kolom: fout: [CODE] tekst`.
    var line: String {
        let place = [plaats?.path, plaats?.line.map(String.init), plaats?.kolom].compactMap { $0 }.joined(
            separator: ":")
        return (place.isEmpty ? "" : place + ": ") + "fout: " + (code.map { "[\($0)] " } ?? "") + tekst
    }
}

extension Fout {
    /// `pad:regel:kolom: fout: [CODE] gevonden; verwacht: …`.
    package var line: String { Melding(self).line }
}
