package import Jeugdhulp

/// What `tmsd waarom` was asked to explain.
package struct WaaromOpdracht: Sendable {
    /// What it is about.
    package enum Vraag: Sendable {
        /// A figure; `gebied` as it was given.
        case cijfer(Onderwerp, Periode, gebied: String)
        /// The jeugdige with the key on standard input.
        case jeugdige
        /// The row on a line of a delivered file, and the jeugdige it is about; the path as it was given.
        case rij(path: String, line: Int)
    }

    /// DATA, as it was given.
    package let data: String
    /// What is asked.
    package let vraag: Vraag
    /// As for a report.
    package let kwartaal: Kwartaal?
    /// As for a report.
    package let vanaf: Int?
    /// As for a report.
    package let peildatum: CalendarDate?
    /// The folder of the update before; `nil`: nothing is said of what changed since.
    package let vorige: String?
    /// Where what is about persons goes; `nil`: nowhere, or for a jeugdige or row to the output.
    package let jeugdigen: String?
    /// So many seconds to wait for another run that writes in the same place.
    package let wacht: Int

    /// What is `nil` follows from the rest, or from what was delivered.
    package init(
        data: String, vraag: Vraag, kwartaal: Kwartaal?, vanaf: Int? = nil, peildatum: CalendarDate? = nil,
        vorige: String? = nil, jeugdigen: String? = nil, wacht: Int = 0
    ) {
        (self.data, self.vraag, self.kwartaal, self.vanaf, self.peildatum) = (data, vraag, kwartaal, vanaf, peildatum)
        (self.vorige, self.jeugdigen, self.wacht) = (vorige, jeugdigen, wacht)
    }

    /// As a report of the same quarter is asked for; nothing is written.
    var rapport: RapportOpdracht {
        RapportOpdracht(
            data: data, uit: "", kwartaal: kwartaal, vanaf: vanaf, peildatum: peildatum, afgekeurd: nil,
            vorige: vorige.map { .folder($0) } ?? .none)
    }
}
