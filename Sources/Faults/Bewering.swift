/// What a check of the program on itself asserts (Rekenregels, R3.4); where it does not hold, the run ends.
package struct Bewering: Hashable, Sendable {
    /// Which one.
    package let declared: FaultCode
    /// What must hold, in Dutch.
    package let tekst: String

    private init(_ code: String, _ tekst: String) {
        declared = FaultCode(
            code, 70, "een controle klopt niet: \(tekst)",
            "meld dit aan de ontwikkelaar, met de regels op het scherm en de versie van `tmsd`")
        self.tekst = tekst
    }

    /// What is said where it does not hold.
    package var notice: Notice { Notice(declared, "controle klopt niet: \(tekst)") }
}

extension Bewering {
    /// Of each file.
    package static let rowsAddUp = Bewering(
        "CON-001", "van elk bestand: rijen gelezen = aangenomen + afgekeurd + buiten de Jeugdwet")

    /// Of all files together.
    package static let versionsAddUp = Bewering(
        "CON-002",
        "elke aangenomen rij tot de peildatum staat in een oudere levering, is vervangen of is de geldende versie van een record"
    )

    /// Of all periods together.
    package static let centsAddUp = Bewering(
        "CON-003", "centen van de geldende declaraties = centen binnen en buiten de periodes")

    /// Of each period.
    package static let thuisAddsUp = Bewering(
        "CON-004", "per periode: thuis + niet thuis = ambulant en niet thuis samen, ontdubbeld")

    /// Of each period.
    package static let vormenFit = Bewering("CON-005", "per periode: elke vorm ≤ niet thuis ≤ som van de vormen")

    /// Of each period.
    package static let ambulantAddsUp = Bewering(
        "CON-006", "per periode: ambulante centen = centen thuis + centen ambulant bij niet thuis")

    /// Of each period and quarter.
    package static let stromenClose = Bewering(
        "CON-010",
        "stromen, per periode en per vorm: begin + erin − eruit = eind, dat het volgende begin is; kwartalen tellen op tot hun jaar"
    )

    /// Of each period.
    package static let stromenFit = Bewering(
        "CON-011", "stromen, per periode: begin + nieuwe jeugdigen = niet thuis = jeugdigen naar aantal plaatsen")

    /// Those of the tables, and then those of the flows; between their codes are others.
    static let ofTables: [Bewering] = [rowsAddUp, versionsAddUp, centsAddUp, thuisAddsUp, vormenFit, ambulantAddsUp]
    static let ofStromen: [Bewering] = [stromenClose, stromenFit]

    /// Of the files of an update, before they are published.
    package static let attackable = Bewering(
        "CON-012",
        "wat klaarstaat om te publiceren is te lezen door de aanval die eerst zoekt wat ervan af te leiden is")
}
