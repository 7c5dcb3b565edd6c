/// A page before it has a notation: what Markdown and HTML are both rendered from.
struct Document: Hashable, Sendable {
    let title: String
    /// Above the first section; a page with a first page shows its band instead.
    let opening: [Block]
    /// `nil` for a page that only has sections.
    var voorpagina: Voorpagina?
    /// Over a whole page that has no first page; empty where the opening says it all.
    var band: [Phrase] = []
    /// Between the title and the list of sections.
    var lead: [Block] = []
    let sections: [Section]

    /// A part of a page under a heading; its subsections stand one level deeper, so that no level is ever skipped.
    struct Section: Hashable, Sendable {
        /// Of lower-case letters, digits and `-`; no other section of the page has it.
        let id: String
        let title: String
        let blocks: [Block]
        let subsections: [Section]

        init(_ id: String, _ title: String, _ blocks: [Block], subsections: [Section] = []) {
            self.id = id
            self.title = title
            self.blocks = blocks
            self.subsections = subsections
        }
    }

    /// What stands on its own between two empty lines.
    enum Block: Hashable, Sendable {
        case paragraph(Phrase)
        /// An empty list is left out.
        case list([Phrase])
        case table(Table)
        /// A picture with the tables of its numbers.
        case figure(Figuur)
    }
}
