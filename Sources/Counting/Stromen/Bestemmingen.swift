package import Figures
package import Jeugdhulp

/// Where exits lead, by form and class. Rekenregels, R9.8.
package struct Bestemmingen: Hashable, Sendable {
    private var zonderLeeftijd = [Vormaantallen](repeating: Vormaantallen(), count: Uitstroomklasse.allCases.count)
    private var metLeeftijd = [Vormaantallen](repeating: Vormaantallen(), count: Uitstroomklasse.allCases.count)
    private var total = 0
    private var unknownAge = 0

    /// Whether so many geboortedata are known that it is told who is 18: of at most 5% it is not.
    package var isLeeftijdBekend: Bool { unknownAge * 20 <= total }

    /// `nil` for `achttienPlus` where too many geboortedata are not known: then those who would be in it are in a later class.
    package func aantal(_ vorm: Verblijfsvorm, _ klasse: Uitstroomklasse) -> Int? {
        let place = Bestemmingen.place(klasse)
        if isLeeftijdBekend { return metLeeftijd[place][vorm] }
        return klasse == .achttienPlus ? nil : zonderLeeftijd[place][vorm]
    }

    mutating func add(_ exit: Jeugdigestroom.Uitstroom) {
        total += 1
        if exit.isAchttien == nil { unknownAge += 1 }
        zonderLeeftijd[Bestemmingen.place(exit.klasse)].add(exit.vorm)
        let isAsked = exit.klasse == .metAmbulant || exit.klasse == .geenJeugdhulpBekend
        let klasse = isAsked && exit.isAchttien == true ? .achttienPlus : exit.klasse
        metLeeftijd[Bestemmingen.place(klasse)].add(exit.vorm)
    }

    mutating func merge(_ other: Bestemmingen) {
        for place in metLeeftijd.indices {
            zonderLeeftijd[place] = zonderLeeftijd[place] + other.zonderLeeftijd[place]
            metLeeftijd[place] = metLeeftijd[place] + other.metLeeftijd[place]
        }
        total += other.total
        unknownAge += other.unknownAge
    }

    private static func place(_ klasse: Uitstroomklasse) -> Int { Uitstroomklasse.allCases.firstIndex(of: klasse) ?? 0 }
}
