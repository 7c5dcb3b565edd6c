import Jeugdhulp
import Testing

@testable import Intake

/// The table of written codes against the one function that says what a written code means.
@Suite("Written codes of gemeenten")
struct GemeentecodesTests {
    private static func word(_ text: String) -> UInt64 {
        text.utf8.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    private static func disagreements(_ gemeenten: [Gemeente], _ texts: [String]) -> [String] {
        let table = Gemeentecodes(gemeenten)
        let places = Dictionary(uniqueKeysWithValues: gemeenten.enumerated().map { ($1.code, $0) })
        return texts.filter { text in
            table.place(of: word(text), length: text.utf8.count) != Gemeente.canonicalCode(text).flatMap { places[$0] }
        }
    }

    @Test("are found where they are one of gemeenten.csv, and nothing else is", arguments: [0, 1, 14, 4096])
    func agreement(count: Int) {
        let gemeenten = (0..<count).map { place -> Gemeente in
            let number = String(place * 7919 % 10_000)
            return Gemeente(code: "GM" + String(repeating: "0", count: 4 - number.count) + number, naam: "")
        }
        let numbers = (0..<10_000).map(String.init)
        let padded = numbers.map { String(repeating: "0", count: 4 - $0.count) + $0 }
        let texts =
            numbers + padded + padded.map { "GM" + $0 } + padded.map { "gm" + $0 } + padded.map { "gM" + $0 }
            + padded.map { "0" + $0 } + padded.map { "GN" + $0 } + numbers.map { "GM" + $0 } + padded.map { $0 + "\0" }
            + ["", "\0", "\0\0\0\0\0\0", "GM", "Enschede", "15a", "GM01a3", "é", "00", "000", "0000", "01", "001"]
        #expect(Self.disagreements(gemeenten, texts) == [])
    }
}
