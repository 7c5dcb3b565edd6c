/// What doubt about deliveries does to a run: the setting `twijfel` (Rekenregels, R2.7).
package struct Twijfelkeuze: Equatable, Sendable {
    /// What a doubt above its threshold does.
    package enum Gevolg: String, CaseIterable, Sendable {
        /// It ends the run (65).
        case weigeren
        /// It is a warning.
        case melden
    }

    /// Of every doubt that `perCode` does not name.
    package var algemeen = Gevolg.weigeren
    /// By the code of a doubt, such as `TWI-001`; that it exists is not asked.
    package var perCode: [String: Gevolg] = [:]
    /// The lines of `instellingen.json` on which those stand, from 1.
    package var lines: [String: Int] = [:]

    /// What holds for a doubt.
    package func gevolg(_ code: String) -> Gevolg { perCode[code] ?? algemeen }

    /// Three capitals, a hyphen and three digits, as a JSON Schema says it.
    static let codePattern = "^[A-Z]{3}-[0-9]{3}$"

    static func isCode(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard bytes.count == 7, bytes[3] == UInt8(ascii: "-") else { return false }
        return bytes[..<3].allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
            && bytes[4...].allSatisfy { $0.digitValue <= 9 }
    }
}
