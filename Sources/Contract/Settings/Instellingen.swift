package import Jeugdhulp
import Json

/// The settings of `instellingen.json`, with their defaults (`data/LEESMIJ.md`). What else is said of each stands in `Instelling.all`.
package struct Instellingen: Equatable, Sendable {
    /// How many bytes of UTF-8 a `patroon` may have.
    static let maximumPatternBytes = 1024
    /// How many bytes of UTF-8 a name in `kolommen` may have: a longer one stands in no header that is read.
    static let maximumNameBytes = 255
    /// How many objects `bestanden` may hold: each is held against the path of every file.
    static let maximumPatterns = 1000
    /// How many characters a note of the analyst may have.
    static let maximumToelichting = 600
    /// How many characters may say who answers questions.
    static let maximumContact = 200
    /// How many characters the name of the region may have.
    static let maximumRegio = 60
    /// How large `instellingen.json` may be, and what is in it.
    static let limits = JsonLimits(bytes: maximumBytes, stringBytes: 4096, values: 20_000, depth: 16)

    /// Bytes of `instellingen.json`.
    package static let maximumBytes = 1 << 20

    /// Within which gebied a jeugdige has one identity.
    package enum UniekBinnen: String, CaseIterable, Sendable {
        case regio
        case gemeente
    }

    /// Whether deliveries add up, or each replaces the earlier ones (Rekenregels, R2.6).
    package enum Leveringswijze: String, CaseIterable, Sendable {
        case stapelend
        case volledig
    }

    /// Below DATA; the file may be absent.
    package static let path = "instellingen.json"

    /// With `gemeente` Twente counts a jeugdige once per gemeente, and the report says so (Rekenregels, R1.3).
    package var jeugdigeUniekBinnen = UniekBinnen.regio
    /// With `volledig` every delivered file stands in a dated folder, no two of one date.
    package var leveringen = Leveringswijze.stapelend
    /// Of the files for which `bestanden` gives no other.
    package var bedragEenheid = BedragEenheid.euro
    /// Names in a header in place of those of the contract, per kind.
    package var kolommen: [Leveringssoort: [Kolom: String]] = [:]
    /// What holds for files of which the path fits a pattern; the first that fits holds.
    package var bestanden: [Bestandsregel] = []
    /// Codes of gemeenten that may be without a delivery.
    package var toegestaanOntbrekend: Set<String> = []
    /// Amounts of periods that end later are not shown; without it those of periods that ended less than 182 days before the
    /// peildatum.
    package var bedragenBetrouwbaarTm: CalendarDate?
    /// What is shown of a gemeente stands for at least so many jeugdigen.
    package var minimumCelgrootte = 10
    /// To so many whole euros amounts per gemeente are rounded.
    package var afrondingBedragGemeente = 50_000
    /// What the whole of all gemeenten is called.
    package var regio = Regio.twente
    /// More rejected rows than this per thousand of a file stop the run.
    package var maximaleAfkeurPromille = 10
    /// Thresholds of the checks between rows that differ from the defaults.
    package var toetsen: [Toetsinstelling] = []
    /// What doubt about deliveries does.
    package var twijfel = Twijfelkeuze()

    /// How flows are counted.
    package var stromen = Stroominstelling()

    /// What the analyst says beside an update, by its quarter; changes no figure.
    package var toelichting: [Kwartaal: String] = [:]
    /// Who answers questions about the reports.
    package var contact: String?
    /// When the next update is expected.
    package var volgendeUpdate: CalendarDate?
    /// Whether the data are made up; every report says so.
    package var fictief = false

    /// The defaults: what holds without `instellingen.json`.
    package init() {}
}
