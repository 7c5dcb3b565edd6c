/// Why a text is no JSON, for a message.
package enum JsonFlaw: Sendable {
    case notUTF8, unexpectedEnd, unexpectedCharacter, badEscape, controlCharacterInString, numberNotWhole
    /// The key as it is shown.
    case doubleKey(String)
    case textAfterValue, nestedTooDeep

    var gevonden: String {
        switch self {
        case .notUTF8: "tekst die geen UTF-8 is"
        case .unexpectedEnd: "een einde waar nog iets hoort"
        case .unexpectedCharacter: "een teken dat hier niet hoort"
        case .badEscape: "een \\ met iets erachter dat niet bestaat"
        case .controlCharacterInString: "een regeleinde of ander stuurteken in een tekst"
        case .numberNotWhole: "een getal dat niet heel is of te groot"
        case .doubleKey(let key): "de sleutel \(key) voor de tweede keer"
        case .textAfterValue: "tekst na het einde"
        case .nestedTooDeep: "te veel haken in elkaar"
        }
    }
}
