/// The jeugdigen of each period, per onderwerp of tables 2 to 8.
struct Telling: ~Copyable {
    private static let onderwerpen = [
        "indicaties", "declaraties", "thuis", "niet_thuis", "ambulant_bij_niet_thuis", "gezinsvormen", "residentieel",
        "jeugdzorgplus",
    ]
    private let perioden = Periode.all
    private var aantallen = Scratch<Int>(Telling.onderwerpen.count * Periode.all.count)
    private var regels = Scratch<Regel>()
    private var groups = Groups()

    init() {
        aantallen.fill(Telling.onderwerpen.count * perioden.count, with: 0)
    }

    /// `periode onderwerp aantal`, for each.
    var lines: [String] {
        perioden.indices.flatMap { periode in
            Telling.onderwerpen.enumerated().map { index, onderwerp in
                "\(perioden[periode].code) \(onderwerp) \(aantallen[periode * Telling.onderwerpen.count + index])"
            }
        }
    }

    mutating func add(_ partition: Int, of source: inout Partitions<Regel>) {
        let count = source.take(partition, into: &regels)
        groups.group(regels, count: count)
        for group in 0..<groups.count {
            let range = Int(groups.starts[group])..<Int(groups.starts[group + 1])
            for periode in perioden.indices { add(range, periode) }
        }
    }

    /// Adds what the records of one jeugdige say about a period.
    @inline(always)
    private mutating func add(_ range: Range<Int>, _ periode: Int) {
        let days = perioden[periode]
        var (indicated, declared, credited) = (UInt8(0), UInt8(0), UInt8(0))
        var sums = InlineArray<8, Int>(repeating: 0)
        for place in range {
            let regel = groups.regels[place]
            guard regel.begin <= days.last, regel.einde >= days.first else { continue }
            let bit: UInt8 = 1 << regel.voorziening
            if regel.isDeclaratie {
                declared |= bit
                if regel.cents < 0 { credited |= bit }
                sums[Int(regel.voorziening)] += days.cents(of: regel)
            } else {
                indicated |= bit
            }
        }
        if indicated | declared == 0 { return }
        for voorziening in 0..<8 where credited >> voorziening & 1 == 1 && sums[voorziening] <= 0 {
            declared &= ~(1 << voorziening)
        }
        count(indicated, declared, declared & ~days.byIndicatie | indicated & days.byIndicatie, periode)
    }

    @inline(always)
    private mutating func count(_ indicated: UInt8, _ declared: UInt8, _ received: UInt8, _ periode: Int) {
        let first = periode * Telling.onderwerpen.count
        let nietThuis = received & 0b11_1110 != 0
        let ambulant = received & 1 != 0
        aantallen[first] &+= indicated != 0 ? 1 : 0
        aantallen[first + 1] &+= declared != 0 ? 1 : 0
        aantallen[first + 2] &+= ambulant && !nietThuis ? 1 : 0
        aantallen[first + 3] &+= nietThuis ? 1 : 0
        aantallen[first + 4] &+= ambulant && nietThuis ? 1 : 0
        aantallen[first + 5] &+= received & 0b00_0110 != 0 ? 1 : 0
        aantallen[first + 6] &+= received & 0b01_1000 != 0 ? 1 : 0
        aantallen[first + 7] &+= received & 0b10_0000 != 0 ? 1 : 0
    }
}

/// A period of the report.
struct Periode {
    let code: String
    let first: UInt16
    let last: UInt16
    /// The voorzieningen that are counted from indicaties.
    let byIndicatie: UInt8

    static let all = [
        Periode(code: "2018", first: Days.number(2018, 1, 1), last: Days.number(2018, 12, 31), byIndicatie: 0),
        Periode(code: "2019", first: Days.number(2019, 1, 1), last: Days.number(2019, 12, 31), byIndicatie: 0b11_0000),
        Periode(
            code: "2020-tm-Q2", first: Days.number(2020, 1, 1), last: Days.number(2020, 6, 30), byIndicatie: 0b11_0000),
    ]

    /// The part of an amount that falls in the period, by days.
    @inline(always)
    func cents(of regel: Regel) -> Int {
        let cents = Int(regel.cents)
        if regel.begin >= first, regel.einde <= last { return cents }
        let days = Int(regel.einde - regel.begin) + 1
        let until = min(Int(last) - Int(regel.begin) + 1, days)
        let before = max(Int(first) - Int(regel.begin), 0)
        return cents * until / days - cents * before / days
    }
}
