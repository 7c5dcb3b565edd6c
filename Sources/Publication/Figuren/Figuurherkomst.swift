import Jeugdhulp

/// What stands below each picture, because pictures are passed on without their report.
struct Figuurherkomst {
    let peildatum: CalendarDate
    let kwartaal: Kwartaal
    let isFictief: Bool

    var text: String {
        "Twente, peildatum \(peildatum.inWords). TMSD, update \(kwartaal.code)."
            + (isFictief ? " Gemaakt met verzonnen voorbeelddata." : "")
    }
}
