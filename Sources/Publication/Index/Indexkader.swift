import Figures
package import Jeugdhulp

/// What the page over all updates says besides what they published: as the settings of the run that makes it say.
package struct Indexkader: Sendable {
    let uitgave: Uitgave
    let fictief: Bool
    /// What ended fewer days before a peildatum was provisional then.
    let ripeningDays: Int
    /// What the whole is called.
    let regio: Regio

    /// `fictief`: whether the data are made up.
    package init(uitgave: Uitgave, fictief: Bool, ripeningDays: Int, regio: Regio = .twente) {
        self.regio = regio
        self.uitgave = uitgave
        self.fictief = fictief
        self.ripeningDays = ripeningDays
    }
}

extension Update {
    /// For the page over all updates.
    package var indexkader: Indexkader {
        Indexkader(
            uitgave: regels.uitgave, fictief: regels.fictief, ripeningDays: regels.ripeningDays, regio: kop.regio)
    }
}
