/// Text from outside the program, such as the name of a file, made safe to show on one line.
package enum VisibleText {
    /// With what can't be seen, or changes how the text around it is shown, written as `\u{…}`: control characters, line separators,
    /// marks of direction and other characters without a shape.
    package static func escaped(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isHidden) else { return text }
        var safe = ""
        for scalar in text.unicodeScalars {
            if isHidden(scalar) {
                safe += "\\u{\(String(scalar.value, radix: 16))}"
            } else {
                safe.unicodeScalars.append(scalar)
            }
        }
        return safe
    }

    /// Whether a character is not shown as itself.
    package static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        if (0x20..<0x7F).contains(scalar.value) { return false }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: return true
        default: return scalar.properties.isDefaultIgnorableCodePoint || scalar == blankBraille
        }
    }

    /// The only character of its kind without dots.
    private static let blankBraille: Unicode.Scalar = "\u{2800}"
}
