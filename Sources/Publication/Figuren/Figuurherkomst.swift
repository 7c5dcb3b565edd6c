import Jeugdhulp

/// What stands below each picture, because pictures are passed on without their report.
struct Figuurherkomst: Sendable {
    let kwartaal: Kwartaal
    /// What the whole is called.
    var regio = Regio.twente
    let isFictief: Bool
    let voorlopigheid: Voorlopigheid
    /// Whether anything in it is provisional.
    let hasVoorlopig: Bool

    var text: String {
        (hasVoorlopig ? "* Voorlopig: dit wordt nog completer. " : "")
            + "Bron: \(regio == .twente ? "TMSD, " : "")update \(kwartaal.code), peildatum \(voorlopigheid.peildatum.inWords)."
            + (isFictief ? " Verzonnen voorbeelddata." : "")
    }
}
