/// How many jeugdigen have one voorziening in the period and gebied of a figure: D, I and U of Rekenregels, R3.2.
package struct Voorzieningtelling: Sendable {
    /// D(v).
    package internal(set) var declared = 0
    /// I(v).
    package internal(set) var indicated = 0
    /// In both.
    package internal(set) var both = 0
    /// U(v).
    package internal(set) var used = 0
    /// With declaraties that touch the period, and fully credited.
    package internal(set) var credited = 0

    mutating func merge(_ other: Voorzieningtelling) {
        declared += other.declared
        indicated += other.indicated
        both += other.both
        used += other.used
        credited += other.credited
    }
}
