/// Days by a table of year, month and day, numbered from 1 January 2000.
struct Days {
    private static let firstYear = 2000
    private var table = [UInt16](repeating: 0, count: 64 << 9)

    init() {
        var number: UInt16 = 1
        for year in 0..<64 {
            for month in 1...12 {
                for day in 1...Days.count(month, leap: year % 4 == 0) {
                    table[year << 9 | month << 5 | day] = number
                    number += 1
                }
            }
        }
    }

    /// The number of `2019-03-31`.
    @inline(always)
    func day(_ bytes: [UInt8], _ place: Int, _ fault: inout UInt64) -> UInt16 {
        let front = Digits.word(bytes, at: place)
        let back = Digits.word(bytes, at: place + 2)
        fault |= front & 0xFF00_00FF_0000_0000 ^ 0x2D00_002D_0000_0000
        let digits = front & 0xFFFF_FFFF | front >> 8 & 0x0000_FFFF_0000_0000 | back & 0xFFFF_0000_0000_0000
        let pairs = Digits.pairs(digits, &fault)
        let year = Int(pairs & 0xFF) * 100 + Int(pairs >> 16 & 0xFF) - Days.firstYear
        let day = table[(year << 9 | Int(pairs >> 32 & 0xFF) << 5 | Int(pairs >> 48)) & (64 << 9 &- 1)]
        fault |= day == 0 ? 1 : 0
        return day
    }

    /// The number of a day of which the parts are known.
    static func number(_ year: Int, _ month: Int, _ day: Int) -> UInt16 {
        Days().table[(year - firstYear) << 9 | month << 5 | day]
    }

    private static func count(_ month: Int, leap: Bool) -> Int {
        switch month {
        case 2: leap ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
