/// How a jeugdige goes from one period to the next: pleegzorg stays long, residentieel shorter, ambulant shortest.
///
/// The chances are invented; they only have to give believable loopbanen.
enum Overgang {
    /// The toestand proposed for the next period; empty when the jeugdige is gone.
    static func next(after toestand: Toestand, toeval: inout Toeval) -> Toestand {
        if toestand.isNietThuis { return afterNietThuis(toestand, toeval: &toeval) }
        if toestand.contains(.ambulant) { return afterThuis(toestand, toeval: &toeval) }
        if toestand.contains(.indicatie) {
            return [[.ambulant, .indicatie], .indicatie, []][toeval.index(weights: [260, 330, 410])]
        }
        // Was known in an earlier period: some come back.
        return [[.ambulant, .indicatie], []][toeval.index(weights: [110, 890])]
    }

    private static func afterThuis(_ toestand: Toestand, toeval: inout Toeval) -> Toestand {
        switch toeval.index(weights: [560, 40, 60, 340]) {
        case 0:
            let staysWithout = !toestand.contains(.indicatie) && toeval.happens(400)
            return staysWithout ? .ambulant : [.ambulant, .indicatie]
        case 1:
            var next = uithuisplaatsing(toeval: &toeval)
            if toeval.happens(850) { next.insert(.ambulant) }
            return next
        case 2: return .indicatie
        default: return []
        }
    }

    private static func uithuisplaatsing(toeval: inout Toeval) -> Toestand {
        switch toeval.index(weights: [330, 560, 90, 20]) {
        case 0: [.gezinsvorm, .indicatie]
        case 1: [.residentieel, .indicatie]
        case 2: [.residentieel, .wvhs, .indicatie]
        default: [.jeugdzorgplus, .indicatie]
        }
    }

    private static func afterNietThuis(_ toestand: Toestand, toeval: inout Toeval) -> Toestand {
        var next: Toestand = .indicatie
        if toestand.contains(.gezinsvorm) {
            if toeval.happens(850) { next.insert(.gezinsvorm) }
            if toeval.happens(50) { next.insert(.residentieel) }
        }
        if toestand.contains(.residentieel) {
            if toeval.happens(560) { next.insert(.residentieel) }
            if toeval.happens(90) { next.insert(.gezinsvorm) }
            if toeval.happens(15) { next.insert(.jeugdzorgplus) }
        }
        if toestand.contains(.jeugdzorgplus) {
            if toeval.happens(350) { next.insert(.jeugdzorgplus) }
            if toeval.happens(450) { next.insert(.residentieel) }
        }
        if next.contains(.residentieel), toeval.happens(toestand.contains(.wvhs) ? 600 : 50) {
            next.insert(.wvhs)
        }
        guard next.isNietThuis else { return toeval.happens(600) ? [.ambulant, .indicatie] : [] }
        if toeval.happens(toestand.contains(.ambulant) ? 830 : 400) { next.insert(.ambulant) }
        return next
    }
}
