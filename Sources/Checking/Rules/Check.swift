/// A check between rows or files. It warns and changes no figure.
package protocol Check: SendableMetatype {
    /// The same in every run; what `instellingen.json` changes comes with `findings`.
    static var rule: Rule { get }

    /// Everything that goes against the assertion; a check is never skipped.
    static func findings(in rows: CheckedRows, _ drempels: Drempelwaarden) -> FindingList
}

/// All checks, in order of code.
package enum Checks {
    /// Each once; the codes are those of `Regels.md`.
    package static let all: [any Check.Type] = [
        JeugdigeHasOneGeboortedatum.self, DeclaratieHasIndicatie.self, DeclaratieWithinIndicatie.self,
        JeugdigeHasOneVerblijfsvormPerDay.self, BedragInProportion.self, FileDeliveredOnce.self,
        GemeenteInEveryLevering.self, KwartaalIsDelivered.self, KwartaalHoldsCare.self,
        RegistratiedatumNotBeforeCare.self, BedragInEuros.self, ProductcodeIsKnown.self,
    ]
}
