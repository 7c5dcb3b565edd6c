package import Disclosure
package import Figures
package import Jeugdhulp
package import Json

/// Everything that one quarterly update is written from. What is about jeugdigen or their records has passed the doorway.
package struct Update: Sendable {
    /// What readers must know of the settings and the referentie that held.
    package struct Regels: Sendable {
        let fictief: Bool
        let isUniqueInRegion: Bool
        let isReplacing: Bool
        let gemeenten: [String]
        let bronregels: Bronregels
        let bedragenBetrouwbaarTm: CalendarDate?
        let ripeningDays: Int
        let settings: JsonValue
        let uitgave: Uitgave

        /// `isUniqueInRegion`: whether a jeugdige has one identity in all gemeenten. `isReplacing`: whether each delivery replaces the
        /// earlier ones. `gemeenten` are their names. `bedragenBetrouwbaarTm` and `ripeningDays` say why
        /// amounts are not shown; whether they are, the figures say. `settings` are all as they held, defaults included.
        package init(
            fictief: Bool, isUniqueInRegion: Bool, isReplacing: Bool, gemeenten: [String], bronregels: Bronregels,
            bedragenBetrouwbaarTm: CalendarDate?, ripeningDays: Int, settings: JsonValue, uitgave: Uitgave = Uitgave()
        ) {
            self.fictief = fictief
            self.isUniqueInRegion = isUniqueInRegion
            self.isReplacing = isReplacing
            self.gemeenten = gemeenten
            self.bronregels = bronregels
            self.bedragenBetrouwbaarTm = bedragenBetrouwbaarTm
            self.ripeningDays = ripeningDays
            self.settings = settings
            self.uitgave = uitgave
        }
    }

    let figures: PublishableFigures
    let account: PublishableAccount
    let bevolking: Trendbevolking
    let vorige: VorigeUpdate?
    let vanaf: Int
    let regels: Regels
    let inputFiles: [PublishableInput]
    let version: String

    /// `vorige` is the update it is explained against, `nil` when there is none; `vanaf` the first full year that was asked for;
    /// `inputFiles` copies of settings and referentie, in byte order of path; `version` as in `1.2.3`.
    package init(
        figures: PublishableFigures, account: PublishableAccount, bevolking: Trendbevolking, vorige: VorigeUpdate?,
        vanaf: Int, regels: Regels, inputFiles: [PublishableInput], version: String
    ) {
        self.figures = figures
        self.account = account
        self.bevolking = bevolking
        self.vorige = vorige
        self.vanaf = vanaf
        self.regels = regels
        self.inputFiles = inputFiles
        self.version = version
    }

    /// What is published.
    package var published: Figures { figures.figures }
    var kop: Updatekop { figures.kop }

    /// A figure of the eight tables, for Twente; `nil` for what this update does not publish.
    func waarde(_ onderwerp: Onderwerp, _ periode: Periode, _ maat: Maat) -> Waarde? {
        figures.figures[onderwerp, .twente, periode, maat]
    }
}
