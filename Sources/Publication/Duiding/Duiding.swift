import Disclosure
import Figures
import Jeugdhulp

/// What is said about the trend: plain text in Dutch, made from the figures by fixed rules. Never a cause.
struct Duiding: Sendable {
    /// What a way of comparing is for.
    struct Uitleg: Equatable, Sendable {
        /// A few words, for a heading.
        let titel: String
        /// Which question it answers; one sentence.
        let vraag: String
        /// Why not otherwise; one sentence.
        let waarom: String
    }

    let trend: PublishedTrend
    let rijping: [PublishedRijping]
    let bronregels: Bronregels
    var gaten = Leveringsgaten()
    /// What the whole is called.
    var regio = Regio.twente

    /// What the first page says.
    var antwoord: Antwoord { Antwoord(trend: trend, rijping: rijping) }
}

extension Update {
    /// The trend, as it is published.
    var trend: PublishedTrend { PublishedTrend(figures.figures, bevolking: bevolking, gaten: kop.gaten) }

    /// How the figures of each period grew, as it is published.
    var rijping: [PublishedRijping] { PublishedRijping.all(figures.figures, gaten: kop.gaten) }

    /// What is said of this update.
    var duiding: Duiding {
        Duiding(trend: trend, rijping: rijping, bronregels: regels.bronregels, gaten: kop.gaten, regio: kop.regio)
    }
}
