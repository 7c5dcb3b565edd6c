/// What is counted of one gemeente, or of Twente, in one period.
struct Gebiedcijfers: Equatable {
    var indicaties = 0
    var declaraties = 0
    var thuis = 0
    var nietThuis = 0
    var ambulantBijNietThuis = 0
    var gezinsvormen = 0
    var residentieel = 0
    var jeugdzorgplus = 0
    var residentieelOfJeugdzorgplus = 0
    /// Cents of thuis, niet thuis, ambulant bij niet thuis, gezinsvormen, residentieel, jeugdzorgplus, and the last two together; of
    /// declaraties only.
    var cents = [Int64](repeating: 0, count: 7)
    /// In the same order; of Twente not worked out. Of the jeugdigen whose amounts are above zero, those together and the greatest.
    var positive = [Int64](repeating: 0, count: 7)
    var greatestJeugdige = [Int64](repeating: 0, count: 7)
    /// The greatest of an aanbieder that is known.
    var greatestAanbieder = [Int64](repeating: 0, count: 7)
}
