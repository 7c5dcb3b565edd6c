import Jeugdhulp

/// What is said of a row whose status looks like one that withdraws, and is none; in Dutch.
package enum StatusTeksten {
    /// Of the warning about such rows.
    package static let code = Waarschuwing.waa015.code
    /// What was found.
    package static let titel = "een status die op intrekken lijkt en niets intrekt"
    /// What was expected.
    package static let verwacht =
        "precies een van de woorden " + Recordstatus.withdrawing.joined(separator: ", ")
        + " als de rij het record intrekt, en anders een status zonder zo'n woord"
}
