/// The months and days that rows can be of: from 2008 up to and including 2020.
struct Kalender {
    static let eersteJaar = 2008
    static let maanden = (2020 - eersteJaar + 1) * 12

    /// The number of the first day of each month, and behind it of the day after the last.
    let begin: [Int]
    /// Each day as it is written.
    let teksten: [[UInt8]]

    init(_ datum: Vorm.Datum) {
        var begin = [0]
        var teksten: [[UInt8]] = []
        for maand in 0..<Kalender.maanden {
            let (jaar, nummer) = (Kalender.eersteJaar + maand / 12, maand % 12 + 1)
            let dagen = Kalender.dagen(nummer, jaar)
            for dag in 1...dagen { teksten.append(Array(Kalender.tekst(jaar, nummer, dag, datum).utf8)) }
            begin.append(begin[maand] + dagen)
        }
        self.begin = begin
        self.teksten = teksten
    }

    private static func dagen(_ maand: Int, _ jaar: Int) -> Int {
        switch maand {
        case 2: jaar % 4 == 0 ? 29 : 28  // None of these years is a whole century that is no leap year.
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func tekst(_ jaar: Int, _ maand: Int, _ dag: Int, _ datum: Vorm.Datum) -> String {
        let iso = "\(jaar)-\(twee(maand))-\(twee(dag))"
        switch datum {
        case .iso: return iso
        case .dagMaandJaar: return "\(twee(dag))-\(twee(maand))-\(jaar)"
        case .zonderNullen: return "\(dag)-\(maand)-\(jaar)"
        case .tijdMetT: return iso + "T00:00:00.000"
        case .tijdMetSpatie: return iso + " 00:00:00"
        }
    }

    private static func twee(_ number: Int) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }
}
