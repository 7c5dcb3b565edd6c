import Jeugdhulp

/// One row of a delivery, of either kind.
struct Regel {
    enum Aard: UInt8 {
        case gewoon
        /// Withdrawn by its status; all fields stand there.
        case ingetrokken
        /// Withdrawn by its status; only gemeente, number, registratiedatum and status stand there.
        case kaalIngetrokken
        /// An indicatie that iJw removes: reden_wijziging 13, einddatum = begindatum.
        case verwijderd
        /// Falls under another law than the Jeugdwet.
        case wmo
    }

    /// Position of the jeugdige in its replica.
    var jeugdige: Int32
    /// Of the record, counted from 1 within the replica and the kind.
    var nummer: Int32
    var begin: CalendarDate
    /// `Horizon.openEinde` when there is none.
    var einde: CalendarDate
    var registratie: CalendarDate
    /// Zero for an indicatie.
    var cents: Int64 = 0
    var gemeente: UInt8
    /// Position in `Productcodes.codes`.
    var product: UInt8
    var aard: Aard = .gewoon

    var dagen: DayRange { DayRange(between: begin, and: einde) }
}

/// A declaratie before its amount is known.
struct Declaratieschets {
    var regel: Regel
    let soort: Zorgsoort
    /// Whole euros before they are fitted to the margins.
    let gewicht: Int
    /// The toestanden of the jeugdige: they say per period under which `Post` the amount falls.
    let baan: Loopbaan

    /// Where the part of the amount that falls in a period is counted.
    func post(in periode: Int) -> Post? {
        soort.post(nietThuis: baan[periode].isNietThuis)
    }
}
