import Contract
import TestSupport
import Testing

@testable import Intake

@Suite("Elfproef")
struct ElfproefTests {
    private func digits(_ text: String) -> String? {
        guard let digits = Elfproef.digits(Array(text.utf8).span) else { return nil }
        return String(decoding: digits.indices.map { digits[$0] }, as: UTF8.self)
    }

    /// 9·1 + 8·1 + 7·1 + 6·2 + 5·2 + 4·2 + 3·3 + 2·3 − 3 = 66 = 6·11.
    @Test("takes a number worked out by hand, and puts the zeros back that a spreadsheet dropped")
    func byHand() {
        #expect(digits("111222333") == "111222333")
        #expect(digits("123456782") == "123456782")
        // 2·5 + … : 000000012 has 2·1 − 2 = 0.
        #expect(digits("12") == "000000012")
        #expect(digits("012") == "000000012")
        #expect(digits("000000012") == "000000012")
        // 3·1 + 2·4 − 0 = 11.
        #expect(digits("140") == "000000140")
    }

    @Test(
        "refuses all that is no bsn",
        arguments: [
            "", "0", "000000000", "1", "111222334", "123456789", "0111222333", "1112223330", "11122233a", "111.222.333",
            "-12",
            "+12", " 12", "12 ", "１２", "111 222 333", "\0\0", "1/2", "1:2",
        ])
    func refused(text: String) {
        #expect(digits(text) == nil)
    }

    @Test("agrees with the sum of weights for random numbers of every length", arguments: 1...9)
    func random(length: Int) {
        var random = SplitMix(seed: UInt64(length))
        var accepted = 0
        for _ in 0..<1500 {
            let number = (0..<length).map { _ in random.number(0...9) }
            let padded = [Int](repeating: 0, count: 9 - length) + number
            let sum = zip([9, 8, 7, 6, 5, 4, 3, 2, -1], padded).reduce(0) { $0 + $1.0 * $1.1 }
            let isValid = sum % 11 == 0 && padded.contains { $0 != 0 }
            let expected = isValid ? padded.map(String.init).joined() : nil
            #expect(digits(number.map(String.init).joined()) == expected)
            #expect(Elfproef.passes(UInt64(padded.reduce(0) { $0 * 10 + $1 })) == isValid)
            if isValid { accepted += 1 }
        }
        #expect(length < 3 || (90...190).contains(accepted), "about one in eleven, \(accepted)")
    }
}
