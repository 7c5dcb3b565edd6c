package import Figures
package import Jeugdhulp
import Publication

/// What changed of a figure since the previous update, by cause.
package struct FigureChange: Sendable {
    private let vorige: Updatekop
    private let parts: [Maat: [Bijstelstap: Waarde]]
    private let reason: Reason?

    /// Why nothing can be said of it.
    package enum Reason: Sendable {
        /// Only Twente is compared: the previous update published no exact figure of a gemeente.
        case onlyTwente
        /// The previous update has a later peildatum.
        case vorigeIsLater
        /// The previous update did not publish this figure.
        case notPublished
    }

    /// Of the figures of what changed, those with this onderwerp and period; `reason` where there can be none.
    package init(_ changed: Figures, _ onderwerp: Onderwerp, _ periode: Periode, vorige: Updatekop, reason: Reason?) {
        var parts: [Maat: [Bijstelstap: Waarde]] = [:]
        for figure in changed.all where figure.key.onderwerp == onderwerp && figure.key.periode == periode {
            guard let stap = figure.key.stap else { continue }
            parts[figure.key.maat, default: [:]][stap] = figure.waarde
        }
        (self.vorige, self.parts, self.reason) = (vorige, parts, reason)
    }

    var lines: [String] {
        ["Wat er veranderde sinds \(vorige.kwartaal.code) (peildatum \(vorige.peildatum))"] + content.map { "  " + $0 }
    }

    private var content: [String] {
        switch reason {
        case .onlyTwente:
            return ["Dat is alleen van de hele regio bekend: van een gemeente staat in een rapport geen precies getal."]
        case .vorigeIsLater: return ["Die update heeft een latere peildatum; er is geen weg van toen naar nu."]
        case .notPublished: return ["Die update heeft dit cijfer niet."]
        case nil: break
        }
        guard !parts.isEmpty else {
            return ["Niets: het cijfer is hetzelfde, en dat is geen toeval van oorzaken die elkaar opheffen."]
        }
        var lines: [String] = []
        for maat in [Maat.aantal, .bedrag] {
            guard let steps = parts[maat], let old = steps[.oud], let new = steps[.nieuw] else { continue }
            lines.append("\(maat == .aantal ? "aantal" : "bedrag"): van \(old.forReaders) naar \(new.forReaders)")
            for oorzaak in Oorzaak.allCases {
                guard let part = steps[.oorzaak(oorzaak)], part.units != 0 else { continue }
                lines.append("  \(part.asChange) \(oorzaak.heading)")
            }
        }
        return lines
    }
}
