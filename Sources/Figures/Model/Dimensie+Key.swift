import Jeugdhulp

extension Dimensie {
    /// Takes the value of the dimension out of a key; one that every key has stays.
    func clear(_ key: inout Figure.Key) {
        switch self {
        case .onderwerp, .gebied, .periode, .maat: break
        case .reeks: key.reeks = nil
        case .peildatum: key.peildatum = nil
        case .combinatie: key.combinatie = nil
        case .stap: key.stap = nil
        case .van: key.van = nil
        case .naar: key.naar = nil
        }
    }

    /// Whether a key has a value of it.
    func isSet(in key: Figure.Key) -> Bool {
        switch self {
        case .onderwerp, .gebied, .periode, .maat: true
        case .reeks: key.reeks != nil
        case .peildatum: key.peildatum != nil
        case .combinatie: key.combinatie != nil
        case .stap: key.stap != nil
        case .van: key.van != nil
        case .naar: key.naar != nil
        }
    }

    /// Puts a value, as it stands in a file, into a key; `false` for a text that is none.
    func set(_ text: String, in key: inout Figure.Key) -> Bool {
        switch self {
        case .onderwerp: Dimensie.put(Onderwerp(rawValue: text), &key.onderwerp)
        case .gebied: Dimensie.put(Gebied(code: text), &key.gebied)
        case .periode: Dimensie.put(Periode(code: text) ?? Kwartaal(text).map(Periode.kwartaal), &key.periode)
        case .maat: Dimensie.put(Maat(rawValue: text), &key.maat)
        case .reeks: Dimensie.put(Reeks(rawValue: text), &key.reeks)
        case .peildatum: Dimensie.put(CalendarDate(iso: text), &key.peildatum)
        case .combinatie: Dimensie.put(Combinatie(rawValue: text), &key.combinatie)
        case .stap: Dimensie.put(Bijstelstap.allCases.first { $0.naam == text }, &key.stap)
        case .van: Dimensie.put(Verblijfplaats(rawValue: text), &key.van)
        case .naar: Dimensie.put(Verblijfplaats(rawValue: text), &key.naar)
        }
    }

    private static func put<Value>(_ found: Value?, _ place: inout Value) -> Bool {
        guard let found else { return false }
        place = found
        return true
    }

    private static func put<Value>(_ found: Value?, _ place: inout Value?) -> Bool {
        place = found
        return found != nil
    }
}
