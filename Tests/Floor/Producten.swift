/// The voorziening of each productcode that `Vormen` writes, by a hash of its letters.
struct Producten {
    static let ambulant: UInt8 = 0, pleegzorg: UInt8 = 1, gezinshuis: UInt8 = 2, residentieel: UInt8 = 3
    static let beschikbaarheidsvoorziening: UInt8 = 4, jeugdzorgplus: UInt8 = 5, overig: UInt8 = 6

    private static let codes: [(String, UInt8)] = [
        ("45V10", ambulant), ("45V20", ambulant), ("45V31", ambulant), ("54V02", ambulant), ("44P01", pleegzorg),
        ("44P02", pleegzorg), ("44G10", gezinshuis), ("43R10", residentieel), ("43R20", residentieel),
        ("43W01", beschikbaarheidsvoorziening), ("43J01", jeugdzorgplus), ("42V01", overig),
    ]
    private var keys = [UInt64](repeating: 0, count: 256)
    private var values = [UInt8](repeating: 0, count: 256)

    init() {
        for (code, voorziening) in Producten.codes {
            let key = code.utf8.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            var place = Producten.place(key)
            while keys[place] != 0 { place = (place + 1) & 255 }
            (keys[place], values[place]) = (key, voorziening)
        }
    }

    @inline(always)
    func voorziening(_ word: UInt64, _ fault: inout UInt64) -> UInt8 {
        let key = word & 0x0000_00FF_FFFF_FFFF
        var place = Producten.place(key)
        while keys[place] != key, keys[place] != 0 { place = (place + 1) & 255 }
        fault |= keys[place] ^ key
        return values[place]
    }

    private static func place(_ key: UInt64) -> Int {
        Int((key &* 0x9E37_79B9_7F4A_7C15) >> 56)
    }
}
