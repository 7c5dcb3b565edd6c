package import Jeugdhulp
import Tabular

/// What is the same for every row of a run.
package struct ReadingContext: Sendable {
    let instellingen: Instellingen
    let voorzieningen: Voorzieningregels
    let gemeenteCount: Int
    private let peildatumNumber: Int32
    /// Chosen by chance for each run; the outcome does not depend on it.
    let seed: UInt64
    /// The hash of an aanbieder that is empty.
    let noNameHash: UInt64
    let dates = DateReader()
    let withdrawing = Recordstatus.withdrawing.map { Array($0.utf8) }
    let redenVerwijderd = Array(Recordstatus.redenVerwijderd.utf8)
    private let wetten = Wet.spellings.map { (text: Array($0.text.utf8), wet: $0.wet) }
    /// The place in `gemeenten.csv` of the gemeente with this CBS number, or −1.
    private let placeByNumber: [Int16]

    /// Rows registered after `peildatum` are accepted but not kept; `nil` keeps all.
    package init(referentie: Referentie, instellingen: Instellingen, peildatum: CalendarDate?, seed: UInt64) {
        self.instellingen = instellingen
        peildatumNumber = (peildatum ?? .last).dayNumber
        self.seed = seed
        let none: [UInt8] = []
        noNameHash = none.span.hash(seed: seed)
        voorzieningen = referentie.voorzieningen
        gemeenteCount = referentie.gemeenten.count
        var places = [Int16](repeating: -1, count: 10_000)
        for (place, gemeente) in referentie.gemeenten.enumerated() {
            if let number = Int(gemeente.code.dropFirst(2)) { places[number] = Int16(place) }
        }
        placeByNumber = places
    }

    /// Whether a row is seen: registered on or before the peildatum (contract, section 2.2).
    func sees(_ versie: Versie) -> Bool {
        versie.registratiedatum <= peildatumNumber
    }

    /// A hash, by the seed of the run, of what a record number holds within; `aanbieder` is the hash of the aanbieder of a declaratie.
    @inline(always)
    func scopeHash(gemeente: Int, aanbieder: UInt64 = 0) -> UInt64 {
        (UInt64(truncatingIfNeeded: gemeente) ^ aanbieder ^ seed).mixed
    }

    /// The wet that is written, in any letter case; `nil` for one that is not known (contract, section 2.3).
    func wet(_ bytes: Span<UInt8>) -> Wet? {
        for known in wetten where bytes.equalsIgnoringCase(known.text) { return known.wet }
        return nil
    }

    /// The place of the gemeente that is written `GM0153` (any case), `0153` or `153`; `nil` when it is not in `gemeenten.csv`.
    @inline(always)
    func gemeente(_ bytes: Span<UInt8>) -> Int? {
        bytes.count <= 6 ? gemeente(bytes.word(at: 0, count: bytes.count), length: bytes.count) : nil
    }

    /// The same for at most eight bytes, the first one lowest.
    @inline(always)
    func gemeente(_ written: UInt64, length: Int) -> Int? {
        let hasLetters = length == 6 && (written | 0x2020) & 0xFFFF == 0x6D67
        let count = hasLetters ? 4 : length
        guard count >= 1, count <= 4 else { return nil }
        // Moved to the end of eight digits, with zeros before it.
        let before = UInt64(truncatingIfNeeded: 8 &- count) &* 8
        let zeros: UInt64 = 0x3030_3030_3030_3030
        let moved = (hasLetters ? written >> 16 : written) &<< before
        let digits = moved | zeros & ~(~0 &<< before)
        guard let number = EightDigits(digits)?.number else { return nil }
        let place = placeByNumber[Int(truncatingIfNeeded: number)]
        return place < 0 ? nil : Int(place)
    }
}
