package import Contract
package import Intake
package import Jeugdhulp
package import Threads

/// The outcome of all checks over a levering: no row, and nothing of one person.
package struct Toetsuitslag: Sendable {
    /// Those of `gemeenten.csv`; findings and files name a gemeente by its place here.
    package let gemeenten: [Gemeente]
    /// With every rejected row.
    package let files: [FileAccount]
    /// Every check, in order of code.
    package let toetsen: [(rule: Rule, findings: FindingList)]
    /// What mending unknown productcodes could do, by place of the gemeente; all codes together in front.
    package let codeEffects: [Int: [CodeEffect]]
    /// Records of which the version that holds was told from one that says something else only by the order of reading, by the place of
    /// the file in which it stands (Rekenregels, R2.4).
    package let decidedByTie: [Int: Int]

    /// Runs every check.
    ///
    /// The rows of `levering`, read with their details, are gone afterwards; with `replacing`, of each gemeente only those of its newest
    /// delivery are seen (Rekenregels, R2.6).
    ///
    /// - Throws: `CheckFault` when a check can't run: none is skipped.
    package init(
        _ levering: Levering, replacing: Leveringsmappen?, gemeenten: [Gemeente], instellingen: Instellingen,
        workers: Workers
    ) throws(CheckFault) {
        files = levering.files
        let rows = CheckedRows(levering, replacing: replacing, gemeenten: gemeenten, workers: workers)
        var toetsen: [(rule: Rule, findings: FindingList)] = []
        for check in Checks.all {
            let drempels = Drempelwaarden(check.rule, instellingen.toetsen)
            toetsen.append((check.rule, try check.findings(in: rows, drempels)))
        }
        self.toetsen = toetsen
        self.gemeenten = gemeenten
        codeEffects = CodeEffects(rows).byGemeente()
        decidedByTie = rows.decidedByTie
    }
}
