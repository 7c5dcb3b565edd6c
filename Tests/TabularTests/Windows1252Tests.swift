import Testing

@testable import Tabular

@Suite("Windows1252")
struct Windows1252Tests {
    /// 80–9F as Unicode's mapping file CP1252 has them; a point where there is none.
    private static let upper = Array("€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ".unicodeScalars)

    @Test("reads every byte as Unicode's mapping file has it")
    func everyByte() {
        for byte in UInt8.min...0xFF {
            var scalar: Unicode.Scalar? = Unicode.Scalar(byte)
            if (0x80..<0xA0).contains(byte) {
                let upper = Self.upper[Int(byte) - 0x80]
                scalar = upper == "." ? nil : upper
            }
            var text: [UInt8] = []
            let metUndefined = Windows1252.transcode([byte], into: &text)
            #expect(metUndefined == (scalar == nil), "\(byte)")
            #expect(
                text == scalar.map { Array(String(Character($0)).utf8) } ?? [Windows1252.undefinedMarker], "\(byte)")
        }
    }

    @Test("appends to what is there, and goes on after an undefined byte")
    func appends() {
        var text = Array("x".utf8)
        #expect(Windows1252.transcode([0x61, 0x80, 0x81, 0xE9, 0xFF], into: &text))
        #expect(text == Array("xa€".utf8) + [0xFF] + Array("éÿ".utf8))
        #expect(!Windows1252.transcode([0x62], into: &text))
    }

    @Test("finds a byte that is no ASCII in every place of a text of any length", arguments: 0...40)
    func places(count: Int) {
        for place in 0..<count {
            var bytes = [UInt8](repeating: 0x7F, count: count)
            bytes[place] = 0xE9
            var text: [UInt8] = []
            #expect(!Windows1252.transcode(bytes, into: &text))
            let expected = bytes[..<place] + [0xC3, 0xA9] + bytes[(place + 1)...]
            #expect(text == Array(expected))
        }
    }
}
