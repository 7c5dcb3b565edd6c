/// Parts of a whole, in integers only.
package enum Afronding {
    /// `part` / `whole` × `scale` in whole numbers, half away from zero; `nil` for a whole of zero or less.
    package static func whole(_ part: Int, per scale: Int, of whole: Int) -> Int? {
        guard whole > 0 else { return nil }
        let magnitude = (abs(part) * scale * 2 + whole) / (whole * 2)
        return part < 0 ? -magnitude : magnitude
    }

    /// `part` / `whole` × `scale` in tenths, half away from zero (Rekenregels, R3.3, table 1); `nil` for a whole of zero or less.
    ///
    /// `part` may be below zero. Both are counts of persons, far from the limits of an `Int`.
    package static func tenths(_ part: Int, per scale: Int, of whole: Int) -> Int? {
        guard whole > 0 else { return nil }
        let magnitude = (abs(part) * scale * 20 + whole) / (whole * 2)
        return part < 0 ? -magnitude : magnitude
    }
}
