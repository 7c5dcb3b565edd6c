package import Contract
package import Intake
package import Records

extension SignMargins {
    /// As the thresholds of the doubts say; fill-in numbers are known by the names that were read in `levering`.
    package init(_ instellingen: Instellingen, _ levering: Levering, gemeenteCount: Int) {
        self.init()
        let drempels = { (regel: Twijfelregel) in Drempelwaarden(regel, instellingen.toetsen) }
        let days = drempels(Twijfelregels.implausibleDays)
        (daysAfterRegistration, duration) = (days["dagen"], days["duur"])
        let much = drempels(Twijfelregels.jeugdigeOnTooMuch)
        (recordsOfOne, recordsOnOneDay, gemeentenOfOne) = (much["records"], much["tegelijk"], much["gemeenten"])
        naijlen = drempels(Twijfelregels.jeugdigenUnknown)["naijlen"]
        fillIns = Set(
            FillInBsn.all.flatMap { number in
                (0..<gemeenteCount).flatMap { levering.written.jeugdigeBits(Array(number.utf8), gemeente: $0) }
            })
    }
}

/// Numbers that pass the elfproef and are typed where a bsn is not known.
enum FillInBsn {
    /// Nine times one digit and a 0 at the end, and what is easy to type.
    static let all =
        (1...9).map { String(repeating: "\($0)", count: 8) + "0" } + ["123456782", "012345672", "111222333"]
}
