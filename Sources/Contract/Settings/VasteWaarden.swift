import Faults
import Jeugdhulp
import Json
import Tabular

extension Kolom {
    /// The columns of which `bestanden` may give the value for a whole file: who delivers it. What a row says of care and of a child
    /// must stand on the row.
    static let vaste: [Kolom] = [.gemeente, .aanbieder]
}

extension KolommenReader {
    /// `{"gemeente": "GM0141"}`: a value is judged as a cell of that column would be.
    static func vast(
        _ member: JsonMember, gemeenten: KnownGemeenten, _ faults: inout FaultList
    ) throws(Fout) -> [Kolom: String] {
        var vast: [Kolom: String] = [:]
        for entry in try SettingValue.members(member, expected: .constants) {
            let read = faults.noting { () throws(Fout) in
                let kolom = try Self.kolom(entry, among: Kolom.vaste)
                return (kolom, try Self.value(entry, of: kolom, gemeenten: gemeenten))
            }
            if let (kolom, value) = read { vast[kolom] = value }
        }
        return vast
    }

    private static func value(
        _ entry: JsonMember, of kolom: Kolom, gemeenten: KnownGemeenten
    ) throws(Fout) -> String {
        let text = try SettingValue.text(entry, expected: kolom == .gemeente ? .gemeente : .aanbieder)
        if kolom == .gemeente {
            guard let code = gemeenten.code(named: text) else {
                throw SettingValue.fout(entry, .constantGemeenteUnknown)
            }
            return code
        }
        let bytes = Array(text.utf8)
        let value = Array(bytes[bytes.span.trimmed(from: 0, to: bytes.count)])
        guard !value.isEmpty, value.count <= Kolom.maximumKeyBytes, !value.span.holdsControlCharacter() else {
            throw SettingValue.fout(entry, .constantUnusable(maximumBytes: Kolom.maximumKeyBytes))
        }
        return String(decoding: value, as: UTF8.self)
    }
}
