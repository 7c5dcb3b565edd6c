/// Every code that a message can have, but those of the checks between rows (TOE): they stand with their text (`Toetstekst`).
///
/// A new code is declared once, beside the functions that say it, and named here in its kind; `make handleiding` writes the guide.
package enum FaultCatalogue {
    /// In order of kind, and then of code.
    package static let all = rows + stopping + twijfels + warnings

    /// What ends a run, or the command that was asked for.
    package static let stopping = files + deliveries + settings + runs

    /// What is doubted of deliveries: it ends a run, or is told, as the setting `twijfel` says (Rekenregels, R2.7).
    package static let twijfels = Twijfeltekst.all.map(\.declared)

    /// Codes that no message has any more; none is used again. CON-007: the checks read other rows than were accepted, when they read them
    /// a second time.
    package static let retired: Set = ["CON-007"]

    /// `nil` for a code that no message has.
    package static func entry(_ code: String) -> FaultCode? { byCode[code] }

    private static let byCode = Dictionary(all.map { ($0.code, $0) }) { first, _ in first }

    /// Why a row is rejected: what ends no run by itself.
    private static let rows = RowFault.all.map(\.declared)

    private static let files = [
        Fault.bst001, Fault.bst002, Fault.bst003, Fault.bst004, Fault.bst005, Fault.bst006, Fault.bst007,
        Fault.bst008, Fault.bst009, Fault.bst010, Fault.bst011, Fault.bst012, Fault.bst013, Fault.bst014,
        Fault.bst015, Fault.bst016, Fault.bst017, Fault.bst018, Fault.bst019, Fault.bst020,
    ]

    private static let deliveries = [
        Fault.lev001, Fault.lev002, Fault.lev003, Fault.lev004, Fault.lev005, Fault.lev006, Fault.lev007,
        Fault.lev008, Fault.lev009, Fault.lev010, Fault.lev011, Fault.lev012, Fault.lev020, Fault.lev021,
    ]

    private static let settings = [
        Fault.ref001, Fault.ref002, Fault.ref003, Fault.ref004, Fault.ins001, Fault.ins002, Fault.ins003,
        Fault.ins004,
    ]

    private static let runs =
        [
            Notice.tel001, Notice.vrg001, Notice.vrg002, Waarschuwing.vrg003, Notice.vrg004, Notice.vrg005,
            Notice.uit001, Notice.uit002, Notice.uit003, Notice.uit004, Notice.uit005, Notice.uit006,
            Waarschuwing.uit007, Notice.uit008, Notice.uit009,
        ] + Bewering.ofTables.map(\.declared) + [Notice.con008, Notice.con009]
        + Bewering.ofStromen.map(\.declared) + [Bewering.attackable.declared, Notice.sys001]

    /// What is told and stops nothing.
    package static let warnings = [
        Waarschuwing.waa001, Waarschuwing.waa002, Waarschuwing.waa003, Waarschuwing.waa004, Waarschuwing.waa005,
        Waarschuwing.waa006, Waarschuwing.waa007, Waarschuwing.waa008, Waarschuwing.waa009, Waarschuwing.waa010,
        Waarschuwing.waa011, Waarschuwing.waa012, Waarschuwing.waa015, Waarschuwing.waa016,
        Waarschuwing.waa020, Waarschuwing.waa021, Waarschuwing.waa022, Waarschuwing.waa023,
    ]
}
