package import Contract
package import Intake
package import Jeugdhulp

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
    /// Runs every check.
    package init(_ rows: CheckedRows, instellingen: Instellingen) {
        files = rows.files
        gemeenten = rows.gemeenten
        toetsen = Checks.all.map { check in
            (check.rule, check.findings(in: rows, Drempelwaarden(check.rule, instellingen.toetsen)))
        }
        codeEffects = CodeEffects(rows).byGemeente()
    }
}
