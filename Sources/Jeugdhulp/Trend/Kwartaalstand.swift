/// How many jeugdigen in Twente are niet thuis on the last day of one quarter, each once, in the heaviest form of that day.
package struct Kwartaalstand: Hashable, Sendable {
    /// Of which the last day is meant.
    package let kwartaal: Kwartaal
    /// In pleegzorg or a gezinshuis, and in no heavier form.
    package let gezinsvormen: Int
    /// The two are not told apart: so few move between them that a move could be worked out.
    package let residentieelOfJeugdzorgplus: Int

    /// The three forms as two numbers.
    package init(kwartaal: Kwartaal, gezinsvormen: Int, residentieelOfJeugdzorgplus: Int) {
        self.kwartaal = kwartaal
        self.gezinsvormen = gezinsvormen
        self.residentieelOfJeugdzorgplus = residentieelOfJeugdzorgplus
    }
}
