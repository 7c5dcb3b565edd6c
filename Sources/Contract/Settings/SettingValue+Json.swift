import Faults
import Json

extension SettingValue {
    /// A text that is no JSON, or more of it than is read.
    static func fout(_ error: JsonError) -> Fout {
        fout(line: error.line, key: nil, fault(error.reason, column: error.column))
    }

    private static func fault(_ reason: JsonError.Reason, column: Int) -> Fault {
        switch reason {
        case .textTooLong(let limit): .settingsTooLong(limit: limit, column: column)
        case .stringTooLong(let limit): .textTooLong(limit: limit, column: column)
        case .tooManyValues(let limit): .tooManyValues(limit: limit, column: column)
        case .notUTF8: .noJson(.notUTF8, column: column)
        case .unexpectedEnd: .noJson(.unexpectedEnd, column: column)
        case .unexpectedCharacter: .noJson(.unexpectedCharacter, column: column)
        case .badEscape: .noJson(.badEscape, column: column)
        case .controlCharacterInString: .noJson(.controlCharacterInString, column: column)
        case .numberNotWhole: .noJson(.numberNotWhole, column: column)
        case .doubleKey(let key): .noJson(.doubleKey(shown(key)), column: column)
        case .textAfterValue: .noJson(.textAfterValue, column: column)
        case .nestedTooDeep: .noJson(.nestedTooDeep, column: column)
        }
    }
}
