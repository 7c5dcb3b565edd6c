package import Contract
package import Faults

/// One doubt: what it says, what can be set, and what it does where nothing is set (Rekenregels, R2.7).
package struct Twijfelregel: Sendable, HasDrempels {
    /// Its code, and what is said of it.
    package let tekst: Twijfeltekst
    /// What holds where `twijfel` names no code: a doubt of what may also be so only warns, whatever holds for all.
    package let standaard: Twijfelkeuze.Gevolg
    /// In the order of the catalogue; empty when nothing can be set.
    package let drempels: [Drempel]

    /// Of a code that is in the catalogue.
    init(_ tekst: Twijfeltekst, _ standaard: Twijfelkeuze.Gevolg = .weigeren, drempels: [Drempel]) {
        self.tekst = tekst
        self.standaard = standaard
        self.drempels = drempels
    }

    /// Stable, and never used again for another doubt.
    package var code: String { tekst.code }
    /// What was seen, in Dutch, as a heading.
    package var titel: String { tekst.titel }

    /// What this doubt does above its threshold.
    package func gevolg(_ keuze: Twijfelkeuze) -> Twijfelkeuze.Gevolg {
        keuze.perCode[code] ?? (standaard == .melden ? .melden : keuze.algemeen)
    }
}

/// Whatever has thresholds that `toetsen` in `instellingen.json` changes.
package protocol HasDrempels: Sendable {
    /// The key under which they are set.
    var code: String { get }
    /// What it is about, in Dutch, as a heading.
    var titel: String { get }
    /// In the order of the catalogue; empty when nothing can be set.
    var drempels: [Drempel] { get }
}
