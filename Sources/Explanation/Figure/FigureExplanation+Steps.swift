import Contract
import Counting
import Intake
import Jeugdhulp
import Publication
import Records

/// From rows read to jeugdigen, each step with what it takes away.
extension FigureExplanation {
    var steps: [String] {
        var table = TextTable([.right, .left])
        for step in allSteps {
            table.add([step.isSum ? DutchNumber.grouped(step.count) : taken(step.count), step.text])
        }
        return ["Van rijen naar jeugdigen"] + table.lines
    }

    private struct Step {
        let count: Int
        let text: String
        var isSum = false
    }

    private func taken(_ count: Int) -> String { count == 0 ? "0" : "-" + DutchNumber.grouped(count) }

    private var allSteps: [Step] { rowSteps + recordSteps + jeugdigeSteps }

    private var rowSteps: [Step] {
        let files = levering.files
        let sum = { (count: (FileAccount) -> Int) in files.reduce(0) { $0 + count($1) } }
        let totals = records.values.map(\.total)
        let of = { (count: (RecordAccount.Counts) -> Int) in totals.reduce(0) { $0 + count($1) } }
        let superseded = of(\.superseded)
        return [
            Step(
                count: sum(\.read),
                text: "rijen gelezen, uit \(DutchNumber.counted(files.count, "bestand", "bestanden"))", isSum: true),
            Step(count: sum(\.rejected), text: "afgekeurd (R2.1)"),
            Step(count: sum(\.outOfScope), text: "onder een andere wet (R2.3)"),
            Step(count: sum(\.accepted), text: "aangenomen", isSum: true),
            Step(count: sum(\.afterPeildatum), text: "na de peildatum geregistreerd (R2.2)"),
        ]
            + (superseded > 0
                ? [
                    Step(
                        count: superseded,
                        text: "uit een levering die door een latere is vervangen, of van na de peildatum (R2.6)")
                ] : [])
            + [
                Step(count: of(\.replaced), text: "vervangen door een latere versie van hetzelfde record (R2.4)"),
                Step(count: of { $0.withdrawn + $0.removed + $0.existing }, text: "versies die gelden", isSum: true),
                Step(count: of(\.withdrawn), text: "ingetrokken (R2.5)"),
                Step(count: of(\.removed), text: "verwijderd met een reden_wijziging (R2.5)"),
            ]
    }

    private var recordSteps: [Step] {
        let waterval = trace.waterval
        let touching = waterval.existing - waterval.elsewhere - waterval.otherDays
        let soort =
            vraag.onderwerp == .indicaties
            ? "declaraties: hier tellen indicaties"
            : vraag.onderwerp == .declaraties
                ? "indicaties: hier tellen declaraties" : "uit een andere bron dan waaruit de voorziening telt (R1.4)"
        return [Step(count: waterval.existing, text: "records die bestaan", isSum: true)]
            + (vraag.gemeente == nil ? [] : [Step(count: waterval.elsewhere, text: "van een andere gemeente")])
            + [
                Step(count: waterval.otherDays, text: "zonder een dag in \(vraag.periode.label)"),
                Step(count: touching, text: "records die de periode raken", isSum: true),
            ]
            + (vraag.onderwerp.heeftBedrag
                ? [Step(count: waterval.otherVoorziening, text: "van een andere voorziening dan \(counted)")] : [])
            + [
                Step(count: waterval.otherBron, text: soort),
                Step(
                    count: waterval.credited,
                    text: "van een jeugdige die voor die voorziening helemaal is gecrediteerd (R3.2)"),
                Step(count: waterval.deciding, text: "records die tellen", isSum: true),
            ]
    }

    private var jeugdigeSteps: [Step] {
        let waterval = trace.waterval
        var steps = [Step(count: waterval.further, text: "een verder record van dezelfde jeugdige")]
        switch vraag.onderwerp {
        case .thuis:
            steps.append(Step(count: waterval.jeugdigen, text: "jeugdigen met ambulante jeugdhulp", isSum: true))
            steps.append(Step(count: waterval.otherTable, text: "ook niet thuis in deze periode (tabel 5)"))
        case .ambulantBijNietThuis:
            steps.append(Step(count: waterval.jeugdigen, text: "jeugdigen met ambulante jeugdhulp", isSum: true))
            steps.append(Step(count: waterval.otherTable, text: "thuis: zonder verblijf in deze periode (tabel 3)"))
        default: break
        }
        return steps + [Step(count: waterval.counted, text: "jeugdigen: het cijfer", isSum: true)]
    }

    private var counted: String { vraag.tellend.map(\.inWords).joined(separator: ", ") }
}
