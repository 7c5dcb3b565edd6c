/// Days in a row on which a jeugdige has care of one voorziening. Rekenregels, R9.1.
struct Zorgspan: Hashable, Sendable {
    /// The raw value of the voorziening.
    let voorziening: Int
    let isDeclaratie: Bool
    /// Of an indicatie without an end.
    let isOpen: Bool
    /// 0 where it is not known.
    let aanbieder: UInt32
    let first: Int32
    var last: Int32

    func has(_ day: Int32) -> Bool { first <= day && day <= last }

    func touches(_ first: Int32, through last: Int32) -> Bool { self.first <= last && first <= self.last }
}
