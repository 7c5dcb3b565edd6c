extension UInt8 {
    var asciiLowercased: UInt8 {
        self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z") ? self | 0x20 : self
    }

    /// 0–9 for an ASCII digit, a greater number for anything else.
    @inline(always)
    var digitValue: UInt8 { self &- UInt8(ascii: "0") }
}
