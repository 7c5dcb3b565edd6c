package import Jeugdhulp

/// What the analyst says beside the figures: the same for every page.
package struct Uitgave: Hashable, Sendable {
    /// A note for each update that has one; plain text.
    let toelichtingen: [Kwartaal: String]
    /// Who answers questions; plain text.
    let contact: String?
    /// When the next update is expected.
    let volgendeUpdate: CalendarDate?

    /// As the settings say; nothing of it changes a figure.
    package init(toelichtingen: [Kwartaal: String] = [:], contact: String? = nil, volgendeUpdate: CalendarDate? = nil) {
        self.toelichtingen = toelichtingen
        self.contact = contact
        self.volgendeUpdate = volgendeUpdate
    }

    /// The last line of a first page; empty where nothing is known.
    var slot: [Phrase] {
        let parts = [volgendeUpdate.map { "Volgende update: \($0.inWords)." }, contact.map { "Vragen: \($0)" }]
        return parts.compactMap(\.self).map { Phrase($0) }
    }
}
