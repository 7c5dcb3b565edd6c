package import Contract
package import Intake
package import Jeugdhulp

/// By which choices flows are counted. Rekenregels, R9.
package struct Stroomopdracht: Sendable {
    /// A run of at most so many days without a form is bridged, 0–59.
    package let maximaleOnderbreking: Int
    /// The first day of which the periods are told; `nil` where that follows from the declaraties.
    package let vanaf: CalendarDate?
    /// The place of each aanbieder in the order of bytes, by its number; 0 is none that is known.
    let aanbiederRanks: [UInt32]

    /// Choices as they are; without `aanbiederRanks` no aanbieder is known.
    package init(
        maximaleOnderbreking: Int = Instellingen().stromen.maximaleOnderbreking, vanaf: CalendarDate? = nil,
        aanbiederRanks: [UInt32] = []
    ) {
        self.maximaleOnderbreking = maximaleOnderbreking
        self.vanaf = vanaf
        self.aanbiederRanks = aanbiederRanks
    }

    /// `nil` where identities hold per gemeente: whoever moves between two would leave care and enter it.
    package init?(_ instellingen: Instellingen, _ levering: Levering) {
        guard instellingen.jeugdigeUniekBinnen == .regio else { return nil }
        self.init(
            maximaleOnderbreking: instellingen.stromen.maximaleOnderbreking, vanaf: instellingen.stromen.vanaf,
            aanbiederRanks: levering.written.aanbiederRanks)
    }

    /// 0 for one that is not known.
    func rank(of aanbieder: UInt32) -> UInt32 {
        Int(aanbieder) < aanbiederRanks.count ? aanbiederRanks[Int(aanbieder)] : 0
    }
}
