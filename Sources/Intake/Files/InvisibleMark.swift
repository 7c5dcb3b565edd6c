/// A character in a name of a header that nobody sees, by which the name is another one than it seems.
package struct InvisibleMark: Equatable, Sendable {
    /// The place of its column, from 0.
    let column: Int
    let scalar: Unicode.Scalar

    /// The first one in these names.
    init?(in names: [[UInt8]]) {
        for (column, name) in names.enumerated() {
            guard let scalar = InvisibleMark.first(in: String(decoding: name, as: UTF8.self)) else { continue }
            self.column = column
            self.scalar = scalar
            return
        }
        return nil
    }

    /// The first character of a text that shows nothing, or a space that is none; `nil` without one.
    static func first(in text: String) -> Unicode.Scalar? {
        text.unicodeScalars.first { scalar in
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator: true
            case .spaceSeparator: scalar != " "
            default: false
            }
        }
    }

    /// `U+200B`.
    static func code(of scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }
}
