package import Jeugdhulp

/// The figures of how many were niet thuis on the last day of each quarter, exact.
package enum Standfigures {
    /// The forms that are told apart, in the order of publication; they add up to the first.
    package static let vormen: [Verblijfplaats] = [.totaal, .gezinsvormen, .residentieelOfJeugdzorgplus]

    /// Of a day after the peildatum nothing is known, nor of a quarter that no declaratie touches; of a day that `isVoorlopig` later
    /// deliveries may well change it.
    package static func figures(
        _ standen: [Kwartaalstand], peildatum: CalendarDate, isGeleverd: (Kwartaal) -> Bool,
        isVoorlopig: (CalendarDate) -> Bool
    ) -> [Figure] {
        standen.flatMap { stand in
            vormen.map { vorm in
                let day = stand.kwartaal.lastDay
                let waarde: Waarde =
                    day > peildatum
                    ? .geen(.ontbreekt)
                    : isGeleverd(stand.kwartaal) ? .aantal(stand.aantal(vorm)) : .geen(.nietGeleverd)
                return Figure(
                    key(stand.kwartaal, vorm), waarde, kanttekening: isVoorlopig(day) ? .voorlopig : nil)
            }
        }
    }

    /// Where the number of one form on the last day of a quarter stands.
    package static func key(_ kwartaal: Kwartaal, _ vorm: Verblijfplaats) -> Figure.Key {
        Figure.Key(.nietThuis, Periode.kwartaal(kwartaal), .aantal).with { $0.van = vorm }
    }
}

extension Kwartaalstand {
    fileprivate func aantal(_ vorm: Verblijfplaats) -> Int {
        switch vorm {
        case .totaal: gezinsvormen + residentieelOfJeugdzorgplus
        case .gezinsvormen: gezinsvormen
        case .residentieelOfJeugdzorgplus: residentieelOfJeugdzorgplus
        case .residentieel, .jeugdzorgplus, .buiten: 0
        }
    }
}
