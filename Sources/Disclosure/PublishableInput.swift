import Figures
package import Jeugdhulp

/// A copy of a file of settings or referentie that may stand under REPORTS, so that an update can be counted again for Twente. Only
/// the doorway makes it.
package struct PublishableInput: Hashable, Sendable {
    /// The file that holds amounts of one gemeente.
    package static let amountsPath = "referentie/aanvullende_bedragen.csv"

    /// Below DATA.
    package let path: String
    /// The file as it was read; of amounts of a gemeente only what they are for the whole region.
    package let content: [UInt8]

    /// `aanvullend` is what the file of amounts says, where there is one; `regio` what it calls the whole.
    package init(path: String, content: [UInt8], aanvullend: [AanvullendBedrag], regio: Regio = .twente) {
        self.path = path
        self.content = path == PublishableInput.amountsPath ? PublishableInput.whole(aanvullend, regio) : content
    }

    /// A line for each period and voorziening, whatever gemeente the amount is of.
    private static func whole(_ lines: [AanvullendBedrag], _ regio: Regio) -> [UInt8] {
        var sums: [(periode: Periode, voorziening: Voorziening, cents: Int64)] = []
        for line in lines {
            let place = sums.firstIndex { $0.periode == line.periode && $0.voorziening == line.voorziening }
            if let place {
                // As many lines as fit in the file are far from overflowing.
                sums[place].cents += line.bedrag.cents
            } else {
                sums.append((line.periode, line.voorziening, line.bedrag.cents))
            }
        }
        let ordered = sums.sorted { left, right in
            (left.periode.code, left.voorziening.rawValue) < (right.periode.code, right.voorziening.rawValue)
        }
        var text = "periode;gemeente;voorziening;bedrag;toelichting\n"
        for sum in ordered {
            let bedrag = Waarde.bedrag(EuroCents(cents: sum.cents)).forCSV
            text +=
                "\(sum.periode.code);\(regio.code);\(sum.voorziening.naam ?? "");\(bedrag);samen voor heel \(regio.code)\n"
        }
        return Array(text.utf8)
    }
}
