package import Contract
package import Faults
package import Jeugdhulp

/// A doubt that was found somewhere. It holds no cell and no key; what hangs on it goes to the analyst and to the gemeente.
package struct Twijfel: Sendable {
    /// Which doubt.
    package let regel: Twijfelregel
    /// Whose delivery it is; `nil` when it is of none, or of several.
    package let gemeente: Gemeente?
    /// The file below DATA; `nil` when it is about no single file.
    package let path: String?
    /// The first lines of it where it shows, as far as lines are known.
    package let lines: [Int]
    /// What hangs on it; `nil` where nothing of the kind can be told, as of a delivery that is not there.
    package let omvang: Twijfelomvang?
    /// Whether it is so much that figures can't be right; what is below that is told at most.
    package let isBoven: Bool

    /// `lines` in order; of many the first few.
    package init(
        _ regel: Twijfelregel, gemeente: Gemeente?, path: String?, lines: [Int] = [], omvang: Twijfelomvang?,
        isBoven: Bool = true
    ) {
        self.regel = regel
        self.gemeente = gemeente
        self.path = path
        self.lines = lines
        self.omvang = omvang
        self.isBoven = isBoven
    }

    /// So many lines are kept.
    package static let maximumLines = 5

    /// Whether it ends the run.
    package func weigert(_ keuze: Twijfelkeuze) -> Bool { isBoven && regel.gevolg(keuze) == .weigeren }

    /// Whether it would have ended the run, had `twijfel` not said otherwise.
    package func isToegestaan(_ keuze: Twijfelkeuze) -> Bool {
        isBoven && regel.standaard == .weigeren && !weigert(keuze)
    }

    /// As a warning; `isFirst` of its doubt and gemeente.
    func waarschuwing(isFirst: Bool) -> Waarschuwing {
        regel.tekst.waarschuwing(gemeente: gemeente, path: path, omvang: omvang, isFirst: isFirst)
    }

    /// As what ends the run.
    package var fout: Fout {
        Fout(Plaats(path ?? "leveringen", line: lines.first), regel.tekst.fault(gemeente: gemeente, omvang: omvang))
    }
}
