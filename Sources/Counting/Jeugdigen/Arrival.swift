import Records

/// What a jeugdige who is new since the previous update takes away from the steps before the last one.
struct Arrival {
    private let corrected: Standen
    private let postponed: Standen

    /// The jeugdige was known.
    init() {
        corrected = .none
        postponed = .none
    }

    /// The jeugdige was not known.
    init(lastStep weg: Standenplan.Bijstelweg) {
        corrected = weg.afterCorrected
        postponed = weg.afterCredited.union(weg.afterLate)
    }

    /// The standen that know a record; a correction by which it became this jeugdige's stays a correction.
    @inline(__always)
    func standen(of regel: Telregel) -> Standen {
        if postponed.isEmpty || regel.standen.contains(corrected) { return regel.standen }
        return regel.standen.subtracting(postponed)
    }
}
