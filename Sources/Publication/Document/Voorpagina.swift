/// What stands first: the answer, why, one picture, and what is provisional; nothing else.
struct Voorpagina: Hashable, Sendable {
    struct Link: Hashable, Sendable {
        let text: String
        /// In the page, or from the folder that it is in.
        let address: String
    }

    /// Of which update, and whether the data are made up.
    let band: [Phrase]
    let vraag: String
    let oordeel: String
    let alineas: [Phrase]
    let figuur: Figuur
    /// Over what readers must not take for final.
    let kader: String
    /// Empty where all of it is final and counted alike.
    let voorlopig: [Phrase]
    /// Of the analyst; plain text.
    let toelichting: String?
    let links: [Link]
    /// When the next update comes and who answers questions; empty where nobody said so.
    let slot: [Phrase]
}
