package import Contract
package import Jeugdhulp
import Tabular

/// What is the same for every row of a run.
package struct ReadingContext: Sendable {
    let instellingen: Instellingen
    let voorzieningen: Voorzieningregels
    let gemeenteCount: Int
    /// Whether a jeugdige has one identity in the whole region.
    let isUniqueInRegion: Bool
    private let peildatumNumber: Int32
    /// Chosen by chance for each run; the outcome does not depend on it.
    let seed: UInt64
    let dates = DateReader()
    let withdrawing = Recordstatus.withdrawing.map { Array($0.utf8) }
    /// Those of them that are said of what was never in force.
    let refusing = Recordstatus.refusing.map { Array($0.utf8) }
    let redenenVerwijderd = Recordstatus.redenenVerwijderd.map { Array($0.utf8) }
    private let wetten = Wet.spellings.map { (text: Array($0.text.utf8), wet: $0.wet) }
    private let gemeentecodes: Gemeentecodes
    let gemeentenamen: Gemeentenamen

    /// Rows registered after `peildatum` are accepted but not kept; `nil` keeps all.
    package init(referentie: Referentie, instellingen: Instellingen, peildatum: CalendarDate?, seed: UInt64) {
        self.instellingen = instellingen
        isUniqueInRegion = instellingen.jeugdigeUniekBinnen == .regio
        peildatumNumber = (peildatum ?? .last).dayNumber
        self.seed = seed
        voorzieningen = referentie.voorzieningen
        gemeenteCount = referentie.gemeenten.count
        gemeentecodes = Gemeentecodes(referentie.gemeenten)
        gemeentenamen = Gemeentenamen(referentie.gemeenten, seed: seed)
    }

    /// Whether a row is seen: registered on or before the peildatum (Rekenregels, R2.2).
    @inline(always)
    func sees(_ versie: Versie) -> Bool {
        versie.registratiedatum <= peildatumNumber
    }

    /// A hash of the gemeente that a record number holds within. The aanbieder is left out: its number differs per thread, and its
    /// name would have to be hashed for each row.
    @inline(always)
    func scopeHash(gemeente: Int) -> UInt64 {
        (UInt64(truncatingIfNeeded: gemeente) ^ seed).mixed
    }

    /// The wet that is written, in any letter case; `nil` for one that is not known (Rekenregels, R2.3).
    func wet(_ bytes: Span<UInt8>) -> Wet? {
        for known in wetten where bytes.equalsIgnoringCase(known.text) { return known.wet }
        return nil
    }

    /// The place of the gemeente that is written `GM0153` (any case), `0153` or `153`, or by a name that no other has; `nil` when it is
    /// not in `gemeenten.csv`.
    func gemeente(_ bytes: Span<UInt8>) -> Int? {
        let code =
            bytes.count <= 6
            ? gemeentecodes.place(of: bytes.word(at: 0, count: bytes.count), length: bytes.count) : nil
        return code ?? gemeentenamen.place(of: bytes)
    }

    /// The same for at most eight bytes, the first one lowest.
    func gemeente(_ written: UInt64, length: Int) -> Int? {
        if let place = gemeentecodes.place(of: written, length: length) { return place }
        var bytes = InlineArray<8, UInt8>(repeating: 0)
        for index in 0..<length { bytes[index] = UInt8(truncatingIfNeeded: written >> UInt64(8 * index)) }
        return gemeentenamen.place(of: bytes.span.extracting(0..<length))
    }
}
