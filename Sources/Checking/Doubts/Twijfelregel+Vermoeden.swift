import Faults
package import Records

extension Twijfelregel {
    /// What the rows and records of a doubt could be instead, as far as that bounds a figure (Decision-FloorAndCeiling).
    package enum Vermoeden: Sendable {
        /// Rows that went under, and may be records of their own.
        case verdwenen(Suspicion)
        /// Rows that each may take away a record that is not known.
        case intrekkend(Suspicion)
        /// Care that is there already.
        case dubbel(Suspicion)
        /// Care that is there in another gemeente too.
        case inTweeGemeenten(Suspicion)
        /// Care of other jeugdigen.
        case vanAnderen(Suspicion)
        /// Care of other jeugdigen, or of other days.
        case vanAnderenOfDagen(Suspicion)
        /// Care of other days.
        case opAndereDagen(Suspicion)
        /// All care of a part, of other days.
        case allesOpAndereDagen
        /// All care of a part, with the sign of its amount turned round.
        case allesAndersom
        /// All care of a part, with other amounts of the same sign.
        case allesMetAnderBedrag
        /// Rows and records that floor and ceiling count already, by what they are.
        case alGeteld
        /// Keys that differ between the two kinds: nothing to a figure of one of them.
        case tussenSoorten
        /// Rows that are not there: nothing says how many.
        case ontbrekend
        /// Nothing that can be bounded: also of a doubt that is not named here.
        case onbegrensd
    }

    private static let vermoedens: [String: Vermoeden] = [
        Twijfeltekst.oneNumberForMany.code: .verdwenen(.sharesNumber),
        Twijfeltekst.sameCareTwice.code: .dubbel(.repeatsCare),
        Twijfeltekst.careRedelivered.code: .dubbel(.redelivers),
        Twijfeltekst.jeugdigeOnTooMuch.code: .vanAnderen(.tooMuch),
        Twijfeltekst.fillInBsn.code: .vanAnderen(.fillIn),
        Twijfeltekst.withdrawsNothing.code: .intrekkend(.withdrawsNothing),
        Twijfeltekst.implausibleDays.code: .opAndereDagen(.implausibleDays),
        Twijfeltekst.implausibleAge.code: .vanAnderenOfDagen(.implausibleAge),
        Twijfeltekst.almostWithdrawn.code: .alGeteld,
        Twijfeltekst.deliveryMissing.code: .ontbrekend,
        Twijfeltekst.deliveryGone.code: .ontbrekend,
        Twijfeltekst.muchSmaller.code: .ontbrekend,
        Twijfeltekst.relativelySmall.code: .ontbrekend,
        Twijfeltekst.equalToEarlier.code: .ontbrekend,
        Twijfeltekst.soortMissing.code: .ontbrekend,
        Twijfeltekst.foreignRows.code: .ontbrekend,
        Twijfeltekst.stopsEarly.code: .ontbrekend,
        Twijfeltekst.amountsOutOfScale.code: .allesMetAnderBedrag,
        Twijfeltekst.registeredBeforeCare.code: .allesOpAndereDagen,
        Twijfeltekst.codesUnknown.code: .alGeteld,
        Twijfeltekst.allOnOneDay.code: .allesOpAndereDagen,
        Twijfeltekst.careInTwoGemeenten.code: .inTweeGemeenten(.inTwoGemeenten),
        Twijfeltekst.declaredWithoutIndicatie.code: .tussenSoorten,
        Twijfeltekst.daysLost.code: .allesOpAndereDagen,
        Twijfeltekst.creditsOutOfScale.code: .allesAndersom,
        Twijfeltekst.someAmountsOutOfScale.code: .allesMetAnderBedrag,
        Twijfeltekst.amountsChanged.code: .allesMetAnderBedrag,
        Twijfeltekst.daysChanged.code: .allesOpAndereDagen,
        Twijfeltekst.pricesShifted.code: .allesMetAnderBedrag,
        Twijfeltekst.firstDaysGone.code: .allesOpAndereDagen,
    ]

    /// What is doubted.
    package var vermoeden: Vermoeden { Twijfelregel.vermoedens[code] ?? .onbegrensd }
}
