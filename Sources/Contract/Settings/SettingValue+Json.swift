import Json

extension SettingValue {
    /// A text that is no JSON, or more of it than is read.
    static func fout(_ error: JsonError) -> Fout {
        let place = "(kolom \(error.column))"
        if let excess = excess(error.reason) {
            return fout(line: error.line, key: nil, code: "INS-004", "\(excess.gevonden) \(place)", excess.verwacht)
        }
        return fout(
            line: error.line, key: nil, "\(flaw(error.reason)) \(place)", "JSON volgens RFC 8259, met hele getallen")
    }

    private static func excess(_ reason: JsonError.Reason) -> (gevonden: String, verwacht: String)? {
        switch reason {
        case .textTooLong(let limit): ("een bestand van meer dan \(limit) bytes", "een kleiner bestand")
        case .stringTooLong(let limit):
            ("een tekst van meer dan \(limit) bytes", "teksten van hoogstens \(limit) bytes")
        case .tooManyValues(let limit): ("meer dan \(limit) waarden", "hoogstens \(limit) waarden in het hele bestand")
        default: nil
        }
    }

    private static func flaw(_ reason: JsonError.Reason) -> String {
        switch reason {
        case .notUTF8: "tekst die geen UTF-8 is"
        case .unexpectedEnd: "een einde waar nog iets hoort"
        case .unexpectedCharacter: "een teken dat hier niet hoort"
        case .badEscape: "een \\ met iets erachter dat niet bestaat"
        case .controlCharacterInString: "een regeleinde of ander stuurteken in een tekst"
        case .numberNotWhole: "een getal dat niet heel is of te groot"
        case .doubleKey(let key): "de sleutel \(shown(key)) voor de tweede keer"
        case .textAfterValue: "tekst na het einde"
        case .nestedTooDeep: "te veel haken in elkaar"
        case .textTooLong, .stringTooLong, .tooManyValues: "te veel"
        }
    }
}
